/** Lists of figures, one list per period: "Last season: sell-through 62%, returns 8%. This season: …". */

import type { Metric } from '../interview.ts';
import { wordKey } from '../marks.ts';
import { metric } from './compared-figures.ts';
import { alike, comparable, type Figure, readFigure } from './figures.ts';
import { nameIn } from './names.ts';
import { firstIsEarlier, type Period, periodPattern, readPeriod } from './periods.ts';
import { tokenise } from './tokens.ts';

interface Named {
  /** '' where the figure stands alone. */
  name: string;
  figure: Figure;
}

interface List {
  period: Period;
  figures: Named[];
}

/** What may stand before and behind the period’s name: "In", "During the"; a note in brackets, a colon, a comma. */
const opening = new RegExp(
  `^\\s*(?:(?:in|during|for|at|over|by|and|but|whereas|while)\\s)?(${periodPattern})(?:\\s(?:the|a)\\s[\\p{L}\\s]{1,40}(?=:))?(?:\\s?\\([^)]{1,60}\\))?\\s?[:,–—-]?\\s`,
  'iu',
);
/** How many lists on the list for the other period may stand. */
const reach = 4;

/** The metrics that two lists share; the first two periods that have any. */
export function listedByPeriod(sentences: string[]): Metric[] {
  const pairs = sentences.flatMap(readPairs);
  if (pairs.length > 0) return pairs;
  const lists = sentences.flatMap(readList);
  for (const [index, first] of lists.entries())
    for (const second of lists.slice(index + 1, index + reach)) {
      const order = firstIsEarlier(first.period, second.period);
      const metrics = order === null ? [] : order ? pair(first, second) : pair(second, first);
      if (metrics.length > 0) return metrics;
    }
  return [];
}

function readList(sentence: string): List[] {
  const match = opening.exec(sentence);
  const period = match && readPeriod(match[1] ?? '');
  if (!period) return [];
  const figures = sentence
    .slice(match[0].length)
    .split(/,\s(?:and\s)?|\sand\s|\s(?:at|with)\s(?=an?\s|\d)/)
    .flatMap(readNamed);
  return figures.length === 0 ? [] : [{ period, figures }];
}

const measures =
  /^(?:%|days?|weeks?|months?|hours?|hrs?|minutes?|mins?|seconds?|years?|points?|pp|bps|turns?|times|[A-Z]{3})?$/;

/** "online AOV $1,800", "14 late deliveries", "420 bags": a name and its figure; one figure to a piece. */
function readNamed(piece: string): Named[] {
  const tokens = tokenise(piece);
  const at = tokens.findIndex(({ type }) => type === 'figure');
  const token = tokens[at];
  if (token?.type !== 'figure' || tokens.slice(at + 1).some(({ type }) => type === 'figure')) return [];
  const words = (from: number, to?: number) =>
    tokens
      .slice(from, to)
      .map(({ type, text }) => (type === 'words' ? text : ' '))
      .join('');
  const { unit } = token.figure;
  const behind = [measures.test(unit) ? '' : unit, nameIn(words(at + 1)) ?? ''].join(' ').trim();
  return [{ name: nameIn(words(0, at)) ?? behind, figure: token.figure }];
}

function pair(before: List, after: List): Metric[] {
  // "…; this season 55%, 11%": figures without names follow the order of the first list.
  if (after.figures.every(({ name }) => name === '') && after.figures.length === before.figures.length)
    return before.figures.flatMap(({ name, figure }, index) => toMetric(name, figure, after.figures[index]?.figure));
  const left = after.figures.filter(({ name }) => name !== '');
  return before.figures.flatMap(({ name, figure }) => {
    const index = name === '' ? -1 : bestMatch(name, left);
    const [match] = index < 0 ? [] : left.splice(index, 1);
    return toMetric(name, figure, match?.figure);
  });
}

function toMetric(name: string, before: Figure, after: Figure | undefined): Metric[] {
  if (name === '' || !after || !comparable(before, after)) return [];
  return [metric(name, before, after)];
}

/** The same words, or else the longest shared beginning: "online channel share of revenue" and "online channel share". */
function bestMatch(name: string, candidates: Named[]): number {
  const words = wordKey(name).split(' ');
  let best = -1;
  let most = 0;
  for (const [index, candidate] of candidates.entries()) {
    const others = wordKey(candidate.name).split(' ');
    if (others.join(' ') === words.join(' ')) return index;
    const length = Math.min(words.length, others.length);
    const isPrefix = words.slice(0, length).join(' ') === others.slice(0, length).join(' ');
    if (isPrefix && length > most) [best, most] = [index, length];
  }
  return best;
}

const between = '\\s?(?:/|→|->|vs|versus|against|to|and)\\s?';
const heading = new RegExp(`^(.{0,80}?)\\(?(${periodPattern})${between}(${periodPattern})\\)?\\s?:\\s(.*)$`, 'iu');
const bothFigures = /^(.*?)(\S+(?:\s(?:\p{L}+|%))?)\s?(?:\/|→|->|vs|versus|against|to|,)\s?(\S+(?:\s\p{L}+)?)$/u;

/** "LY/TY: sell-through 62%/55%, returns 8%/11%" and "Sell-through (LY/TY): 62%/55%". */
function readPairs(sentence: string): Metric[] {
  const match = heading.exec(sentence.slice(0, 1000));
  const [, lead = '', one = '', two = '', rest = ''] = match ?? [];
  const [first, second] = [readPeriod(one), readPeriod(two)];
  const order = first && second ? firstIsEarlier(first, second) : null;
  if (order === null) return [];
  return rest.split(/,\s(?:and\s)?/).flatMap((piece) => {
    const [, words = '', left = '', right = ''] = bothFigures.exec(piece.trim()) ?? [];
    const figures = [readFigure(left), readFigure(right)];
    const name = nameIn(words) ?? nameIn(lead);
    if (!name || !figures[0] || !figures[1]) return [];
    const sorted = order ? alike(figures[0], figures[1]) : alike(figures[1], figures[0]);
    return sorted ? [metric(name, ...sorted)] : [];
  });
}
