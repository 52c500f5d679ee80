/** What the readers of a drill’s figures hand back: rows, and what they could not read with certainty. */
import type { Metric } from '../interview.ts';
import { alike, changeBetween, type Figure, isCertain } from './figures.ts';
import type { NumberStyle } from './numbers.ts';
import type { Token } from './tokens.ts';

/** Something that sets two periods against each other and cannot be read. */
export interface Unread {
  /** Where it begins in the prompt, from 0. */
  at: number;
  text: string;
}

export interface Reading {
  metrics: Metric[];
  unread: Unread[];
  /** The figures that the rows and the complaints speak of. */
  used: Token[];
}

export const nothing: Reading = { metrics: [], unread: [], used: [] };

export const joinReadings = (readings: Reading[]): Reading => ({
  metrics: readings.flatMap(({ metrics }) => metrics),
  unread: readings.flatMap(({ unread }) => unread),
  used: readings.flatMap(({ used }) => used),
});

/** A row of the table, from two figures that are of one kind. */
const toMetric = (name: string, before: Figure, after: Figure): Metric => ({
  name,
  before: before.text,
  after: after.text,
  change: changeBetween(name, before, after),
  values: { before: before.value, after: after.value },
});

/** The row of two figures, or the complaint that they give none. `strict`: a unit must stand with both, or with none. */
export function rowOf(
  name: string | null,
  [before, after]: [Token, Token],
  style: NumberStyle,
  strict: (a: Figure, b: Figure) => boolean = () => true,
): Reading {
  const used = [before, after];
  const first = before.at <= after.at ? before : after;
  const complain = (token: Token): Reading => ({ metrics: [], unread: [{ at: token.at, text: token.text }], used });
  if (before.type !== 'figure') return complain(before);
  if (after.type !== 'figure') return complain(after);
  const figures = strict(before.figure, after.figure) ? alike(before.figure, after.figure, style) : null;
  if (!figures || name === null || !isCertain(name, ...figures)) return complain(first);
  return { metrics: [toMetric(name, ...figures)], unread: [], used };
}
