/**
 * The log of ratings, to which only is added. What is remembered of a card follows from it, so that undoing is dropping
 * its last entry, and two devices come together by the union of their logs.
 */
import { afterRating, type Memory } from './memory.ts';
import type { Rating } from './ratings.ts';
import type { StudyDay } from './study-day.ts';

export interface Review {
  /** Its own, so that two logs can be united. */
  id: string;
  /** The card’s identity. */
  card: string;
  day: StudyDay;
  /** The moment, in milliseconds, by which entries are ordered. */
  at: number;
  rating: Rating;
  /** The day that was chosen for its return, where it is not the one that follows from the rating. */
  due?: StudyDay;
}

const inOrder = (log: readonly Review[]): Review[] =>
  log.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** The state after one more entry. Of a day only the first rating tells how well it was remembered. */
export function afterReview(memory: Memory | null, { rating, day, due }: Review): Memory {
  if (memory !== null && day <= memory.last) return memory;
  const after = afterRating(memory, rating, day);
  return due === undefined ? after : { ...after, due: Math.max(after.last + 1, due) };
}

/** What is remembered of each card. */
export function replay(log: readonly Review[]): Map<string, Memory> {
  const memories = new Map<string, Memory>();
  for (const review of inOrder(log)) memories.set(review.card, afterReview(memories.get(review.card) ?? null, review));
  return memories;
}

/** Without the last entry. */
export const undo = (log: readonly Review[]): Review[] => inOrder(log).slice(0, -1);

/** Both logs in one: each entry once. */
export const unite = (a: readonly Review[], b: readonly Review[]): Review[] =>
  inOrder([...new Map([...a, ...b].map((review) => [review.id, review])).values()]);
