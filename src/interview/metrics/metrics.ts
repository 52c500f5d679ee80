/** A drill’s prompt → its metrics: figures that it gives for two periods. */
import type { Metric } from '../interview.ts';
import { wordKey } from '../marks.ts';
import { comparedFigures, saysBrackets } from './compared-figures.ts';
import { headedPairs } from './headed-pairs.ts';
import { labelledFigures } from './labelled-figures.ts';
import { leftUnread } from './left-unread.ts';
import { type NumberStyle, styleOf } from './numbers.ts';
import { listedByPeriod } from './period-lists.ts';
import { figuresInRuns } from './period-runs.ts';
import { joinReadings, nothing, type Reading, type Unread } from './reading.ts';
import { type StackedTable, stackedTable } from './stacked-table.ts';
import { steppedFigures } from './steps.ts';
import { readTableSentence } from './table-sentence.ts';
import { cellMark, readTable } from './tables.ts';
import { sharesOfPeriods, tokenise, toSentences } from './tokens.ts';

/** No prompt that an interviewer reads out is longer; what stands behind is no more of it. */
const longest = 10_000;

export interface Metrics {
  metrics: Metric[];
  /** What sets two periods against each other and cannot be read with certainty. */
  unread: Unread[];
}

/**
 * All metrics of a prompt, each name once. A prompt without two comparable figures has none. `around` is the text that
 * the prompt stands in: it tells how numbers are written where the prompt does not.
 */
export function readMetrics(prompt: string, around = ''): Metrics {
  if (!/\d/.test(prompt)) return { metrics: [], unread: [] };
  const { text, placeOf } = collapsed(prompt.slice(0, longest));
  const style = styleOf(text, around);
  const { reading, rest } = readLines(text, style);
  const { metrics, unread } = joinReadings([reading, readProse(rest, style)]);
  return {
    metrics: onceEach(metrics),
    unread: unread.map(({ at, text: what }) => ({ at: placeOf(at), text: what })).sort((a, b) => a.at - b.at),
  };
}

function readProse(text: string, style: NumberStyle): Reading {
  const sentences = toSentences(tokenise(text, style));
  const headed = headedPairs(sentences, style);
  const labelled = labelledFigures(sentences, style);
  const listed = listedByPeriod(sentences, style);
  const stepped = steppedFigures(sentences, style);
  const runs = figuresInRuns(sentences, style);
  const used = new Set(joinReadings([headed, labelled, listed, stepped, runs]).used);
  const bracketsEarlier = saysBrackets(text);
  const shares = sharesOfPeriods(sentences).map(({ at, text: what }) => ({ at, text: what }));
  const read = joinReadings([
    headed,
    labelled,
    listed,
    stepped,
    runs,
    comparedFigures(sentences, { style, used, bracketsEarlier }),
    { ...nothing, unread: shares },
  ]);
  return joinReadings([read, leftUnread(sentences, new Set(read.used), style)]);
}

/** Lines that are a table, or say one in a sentence; `rest` is the text with blanks in their place. */
function readLines(text: string, style: NumberStyle): { reading: Reading; rest: string } {
  const lines = text.split('\n');
  const readings: Reading[] = [];
  let at = 0;
  for (let index = 0; index < lines.length; ) {
    const stacked = stackedTable(lines, index, style);
    const run = lines.slice(index, index + (stacked?.lines ?? runLength(lines, index)));
    const found = stacked
      ? ofStacked(stacked, run, at, style)
      : run.length > 1
        ? ofTable(run, at, style)
        : readTableSentence(lines[index] ?? '', at, style);
    if (found) {
      readings.push(found);
      for (const [offset, line] of run.entries()) lines[index + offset] = ' '.repeat(line.length);
    }
    at += run.reduce((sum, line) => sum + line.length + 1, 0);
    index += run.length;
  }
  return { reading: joinReadings(readings), rest: lines.join('\n') };
}

/** How many lines from this one on have cells; one at least. */
function runLength(lines: string[], from: number): number {
  const end = lines.findIndex((line, index) => index >= from && !line.includes(cellMark));
  return Math.max(1, (end < 0 ? lines.length : end) - from);
}

function ofTable(lines: string[], at: number, style: NumberStyle): Reading | null {
  const reading = readTable(
    lines.map((line) => line.split(cellMark).map((cell) => cell.trim())),
    style,
  );
  const startOf = (index: number) => at + lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
  return (
    reading && {
      metrics: reading.metrics,
      unread: reading.unread.map(({ line, text }) => ({
        at: startOf(line) + Math.max(0, (lines[line] ?? '').indexOf(text)),
        text,
      })),
      used: [],
    }
  );
}

function ofStacked({ rows }: StackedTable, lines: string[], at: number, style: NumberStyle): Reading | null {
  const reading = readTable(rows, style);
  const text = lines.join('\n');
  return (
    reading && {
      metrics: reading.metrics,
      unread: reading.unread.map((one) => ({ at: at + Math.max(0, text.indexOf(one.text)), text: one.text })),
      used: [],
    }
  );
}

function onceEach(metrics: Metric[]): Metric[] {
  const seen = new Set<string>();
  return metrics.filter(({ name }) => {
    const key = wordKey(name);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

/** Spaces that stand together as one, and where each character stood. */
function collapsed(prompt: string): { text: string; placeOf: (at: number) => number } {
  const gaps: { at: number; removed: number }[] = [];
  let removed = 0;
  const text = prompt.replace(/[^\S\n]+/g, (space, offset: number) => {
    if (space.length > 1) {
      removed += space.length - 1;
      gaps.push({ at: offset + space.length - removed, removed });
    }
    return ' ';
  });
  return { text, placeOf: (at) => at + (gaps.findLast((gap) => gap.at <= at)?.removed ?? 0) };
}
