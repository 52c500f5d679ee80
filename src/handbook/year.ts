/**
 * The role’s year: what comes every year, in the order of its months, in words and as what is drawn of it on a line of
 * twelve. Page, paper and e-book draw the same shapes.
 */
import type { Role } from './handbook.ts';

type Entry = Role['calendar'][number];

/** A stretch of the line, from the beginning of a month (0 is January’s) to the end of one (12 is December’s). */
interface Stretch {
  from: number;
  to: number;
}

/** Each kind has a shape of its own, so that no colour is needed to tell them apart. */
export type Shape =
  /** Filled: work. */
  | ({ shape: 'bar' } & Stretch)
  /** Hollow: counting. */
  | ({ shape: 'frame' } & Stretch)
  /** A thin line from where something begins or to where it ends. */
  | ({ shape: 'thread' } & Stretch)
  /** The day from which something is there. */
  | { shape: 'dot'; at: number }
  /** The day by which something is done. */
  | { shape: 'stop'; at: number };

export interface YearRow {
  /** "Jan–Mar". */
  months: string;
  kind: Entry['kind'];
  what: string;
  shapes: Shape[];
}

export const monthLetters: readonly string[] = [...'JFMAMJJASOND'];
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** The rows of a calendar, by the months in which they begin and end; what goes on over New Year comes where it begins. */
export const yearOf = (calendar: readonly Entry[]): YearRow[] =>
  calendar
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
    .map(({ from, to, kind, what }) => ({
      months: [...new Set([from, to])].map((month) => monthNames[month - 1]).join('–'),
      kind,
      what,
      shapes: shapesOf(kind, stretchesOf(from, to)),
    }));

const stretchesOf = (from: number, to: number): Stretch[] =>
  from <= to
    ? [{ from: from - 1, to }]
    : [
        { from: from - 1, to: 12 },
        { from: 0, to },
      ];

function shapesOf(kind: Entry['kind'], stretches: Stretch[]): Shape[] {
  const all = (shape: 'bar' | 'frame' | 'thread') => stretches.map((stretch) => ({ shape, ...stretch }));
  switch (kind) {
    case 'peak':
      return all('bar');
    case 'count':
      return all('frame');
    case 'launch':
      return [...all('thread'), { shape: 'dot', at: stretches[0]?.from ?? 0 }];
    case 'deadline':
      return [...all('thread'), { shape: 'stop', at: stretches.at(-1)?.to ?? 12 }];
  }
}
