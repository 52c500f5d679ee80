/** A drill’s prompt → its metrics: figures that it gives for two periods. */
import type { Metric } from '../interview.ts';
import { wordKey } from '../marks.ts';
import { comparedFigures, saysBrackets } from './compared-figures.ts';
import { headedPairs } from './headed-pairs.ts';
import { styleOf } from './numbers.ts';
import { listedByPeriod } from './period-lists.ts';
import { joinReadings, type Unread } from './reading.ts';
import { tokenise, toSentences } from './tokens.ts';

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
  const sentences = toSentences(tokenise(text, style));
  const headed = headedPairs(sentences, style);
  const listed = listedByPeriod(sentences, style);
  const used = new Set(joinReadings([headed, listed]).used);
  const bracketsEarlier = saysBrackets(text);
  const compared = sentences.map((sentence) => comparedFigures(sentence, { style, used, bracketsEarlier }));
  const { metrics, unread } = joinReadings([headed, listed, ...compared]);
  return {
    metrics: onceEach(metrics),
    unread: unread.map(({ at, text: what }) => ({ at: placeOf(at), text: what })).sort((a, b) => a.at - b.at),
  };
}

/** Metrics without those whose name came before. */
export function onceEach(metrics: Metric[]): Metric[] {
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
