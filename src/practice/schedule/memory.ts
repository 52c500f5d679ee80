/**
 * What a reader remembers of a card, by FSRS-6. The memory states are those of ts-fsrs; the intervals are ours: its own
 * scheduler takes `maximum_interval` for no ceiling, and counts days between dates of UTC.
 */
import { FSRSAlgorithm, FSRSVersion, generatorParameters } from 'ts-fsrs';
import { type Rating, ratings } from './ratings.ts';
import type { StudyDay } from './study-day.ts';

export interface Memory {
  /** In days: after so many a card is remembered nine times of ten. */
  stability: number;
  /** From 1 to 10. */
  difficulty: number;
  last: StudyDay;
  due: StudyDay;
  reviews: number;
  /** How often it was forgotten. */
  lapses: number;
}

/** A card comes back after a year at the latest. */
export const longestInterval = 365;

const algorithm = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false, enable_short_term: false }));

/** What a log of ratings was read with: another version makes other states of it. */
export const schedulerVersion: string = FSRSVersion;

const gradeOf = (rating: Rating) => (ratings.indexOf(rating) + 1) as 1 | 2 | 3 | 4;

/** The state after a rating on this day. A day before the last one counts as that: clocks are set back. */
export function afterRating(memory: Memory | null, rating: Rating, day: StudyDay): Memory {
  const today = Math.max(day, memory?.last ?? day);
  const elapsed = memory === null ? 0 : today - memory.last;
  const state = algorithm.next_state(memory, elapsed, gradeOf(rating));
  return {
    stability: state.stability,
    difficulty: state.difficulty,
    last: today,
    due: today + intervalOf(state.stability, rating),
    reviews: (memory?.reviews ?? 0) + 1,
    lapses: (memory?.lapses ?? 0) + (rating === 'again' && memory !== null ? 1 : 0),
  };
}

/** Whole days, one at least: what was missed comes back in the same sitting and again tomorrow. */
function intervalOf(stability: number, rating: Rating): number {
  const days = algorithm.next_interval(stability, 0);
  return rating === 'again' ? 1 : Math.min(longestInterval, Math.max(1, days));
}

/** The chance that it is remembered on this day, from 0 to 1. */
export const retrievability = ({ stability, last }: Memory, day: StudyDay): number =>
  algorithm.forgetting_curve(Math.max(0, day - last), stability);

/** How far an interval may be moved so that no day is heaped: a sixth of it, and no day of a short one. */
const slack = (interval: number): number => Math.floor(interval / 6);

/** The day near its due day on which least is to be done; `loadOf` gives the minutes of a day. */
export function quietDay({ last, due }: Pick<Memory, 'last' | 'due'>, loadOf: (day: StudyDay) => number): StudyDay {
  const reach = slack(due - last);
  let best = due;
  for (let away = 1; away <= reach; away += 1)
    for (const day of [due - away, due + away]) if (loadOf(day) < loadOf(best)) best = day;
  return best;
}
