/**
 * A session as plain data: what it began with and every rating since, from which its sitting follows. So undoing is
 * dropping the last rating, and a reload or another tab goes on from the same place.
 */
import type { Rating } from '../schedule/ratings.ts';
import { beginSitting, rated, type Sitting, withoutGone } from '../schedule/sitting.ts';
import type { StudyDay } from '../schedule/study-day.ts';

export interface Given {
  item: string;
  rating: Rating;
  /** The entry of the log that was written for it; null for an exercise, which the log does not keep. */
  review: string | null;
}

export interface Session {
  version: 1;
  day: StudyDay;
  /** The roles whose cards it has, the chief one first. */
  roles: string[];
  items: string[];
  given: Given[];
  /** The moment of its beginning, and of its last rating, in milliseconds. */
  began: number;
  last: number;
  /** Of the present card. */
  stage: 'question' | 'answer';
  /** Which of its key points were said, by their places. */
  ticked: number[];
}

export const beginSession = (
  items: readonly string[],
  roles: readonly string[],
  day: StudyDay,
  now: number,
): Session => ({
  version: 1,
  day,
  roles: [...roles],
  items: [...items],
  given: [],
  began: now,
  last: now,
  stage: 'question',
  ticked: [],
});

/** Where it stands. `isThere` tells whether an item is still in the handbook. */
export function sittingOf({ items, given }: Session, isThere: (item: string) => boolean = () => true): Sitting {
  const sitting = given.reduce((now, { item, rating }) => rated(toFront(now, item), rating), beginSitting(items));
  return withoutGone(sitting, isThere);
}

/** An item that was gone for a while, or rated in another tab, keeps its rating. */
const toFront = (sitting: Sitting, item: string): Sitting => ({
  ...sitting,
  queue: [item, ...sitting.queue.filter((other) => other !== item)],
});

/** Shows the answer, or ticks its points. */
export const revealed = (session: Session): Session => ({ ...session, stage: 'answer' });
export const ticked = (session: Session, point: number, on: boolean): Session => ({
  ...session,
  ticked: on ? [...new Set([...session.ticked, point])] : session.ticked.filter((other) => other !== point),
});

/** After a rating of the present item. */
export const give = (session: Session, given: Given, now: number): Session => ({
  ...session,
  given: [...session.given, given],
  last: now,
  stage: 'question',
  ticked: [],
});

/** Without the last rating; the card comes with its answer, so that another rating is one press away. */
export const takeBack = (session: Session): Session =>
  session.given.length === 0 ? session : { ...session, given: session.given.slice(0, -1), stage: 'answer', ticked: [] };

/** What was kept → a session; null where it is none. */
export function readSession(kept: unknown): Session | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const session = kept as Partial<Session>;
  const isList = (list: unknown): list is unknown[] => Array.isArray(list);
  const isWhole =
    session.version === 1 &&
    Number.isInteger(session.day) &&
    isList(session.roles) &&
    isList(session.items) &&
    isList(session.given) &&
    isList(session.ticked) &&
    session.items.every((item) => typeof item === 'string') &&
    session.given.every((one) => typeof one === 'object' && one !== null && typeof one.item === 'string');
  return isWhole ? (session as Session) : null;
}
