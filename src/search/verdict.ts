/** Whether the pages that were found answer what was asked, or are only the nearest there are. */
import { outsideSubject } from './outside.ts';
import type { Found } from './search.ts';

/** Found on the tuned half of the queries, so that at most one answered query in twenty falls below. */
const tuned = {
  /** Below this the first page is chance. */
  least: 0.12,
  /** Below this it is chance where words that tell so much of the query are unknown. */
  leastWithUnknown: 0.2,
  unknown: 0.45,
  /** From this share of the query on, its name is what it is about. */
  named: 0.6,
  namedInside: 0.45,
  /** On a subject that is left out a page must answer more than half of what was asked. */
  leastOutside: 0.6,
};

export interface Verdict {
  /** Whether a page answers. */
  isAnswered: boolean;
  /** Words that no page is known by. */
  unknown: string[];
  /** What is said of a subject that the handbook leaves out. */
  outside: string | null;
}

/** `query` is what was typed. */
export function verdictOf(query: string, { terms, namedShare, pages }: Found): Verdict {
  const lost = terms.filter(({ isKnown }) => !isKnown);
  const outside = namedShare >= tuned.namedInside ? null : outsideSubject(query);
  const share = worthOf(lost) / Math.max(worthOf(terms), Number.EPSILON);
  const isAnswered =
    pages.length > 0 && (namedShare > tuned.named || (pages[0]?.score ?? 0) >= leastFor(share, outside !== null));
  return { isAnswered, unknown: lost.map(({ word }) => word), outside: isAnswered ? null : outside };
}

const leastFor = (unknown: number, isOutside: boolean): number =>
  isOutside ? tuned.leastOutside : unknown > tuned.unknown ? tuned.leastWithUnknown : tuned.least;

const worthOf = (terms: Found['terms']): number => terms.reduce((sum, { rarity }) => sum + rarity, 0);
