/** The days of learning, played through before they come: which new cards each day takes, and what comes back on it. */
import { afterRating, type Memory, quietDay } from './memory.ts';
import type { PlanCard } from './plan-card.ts';
import type { StudyDay } from './study-day.ts';

export interface SimulatedDay {
  day: StudyDay;
  fresh: PlanCard[];
  again: PlanCard[];
  minutes: number;
}

export interface Simulated {
  days: SimulatedDay[];
  /** What is remembered of every card at the end. */
  memories: Map<string, Memory>;
}

export interface Season {
  from: StudyDay;
  /** How many days. */
  days: number;
  /** Minutes a day. */
  minutes: number;
  /** Cards that were met before. */
  known: readonly PlanCard[];
  /** Those that were not, the most important first. */
  fresh: readonly PlanCard[];
  memories: ReadonlyMap<string, Memory>;
  /** What was done on the first day already: minutes, and those of them that went to new cards. */
  done: { minutes: number; fresh: number };
  /** How many minutes new cards have had at the end of a day, about; the days count from 0. */
  pace: (day: number) => number;
}

/** About one in seven is missed and comes twice in a sitting. */
export const missed = 1.15;

/** A plan that counted on a perfect memory would promise too much: of new cards a third is missed, of others one in six. */
const missedFirst = 3;
export const missedLater = 6;

/**
 * What comes back goes before what is new; what a day has no room for waits for the next. A card that alone is longer
 * than a day’s minutes has a day for itself.
 */
export function simulate({ from, days, minutes, known, fresh, memories, done, pace }: Season): Simulated {
  const remembered = new Map(memories);
  const loads = new Map<StudyDay, number>();
  const loadOf = (day: StudyDay) => loads.get(day) ?? 0;
  const waiting = new Map<string, PlanCard>(known.map((card) => [card.id, card]));
  for (const card of known) {
    const due = Math.max(from, remembered.get(card.id)?.due ?? from);
    loads.set(due, loadOf(due) + card.again);
  }
  const study = (card: PlanCard, day: StudyDay) => {
    const memory = remembered.get(card.id) ?? null;
    studied += 1;
    const isMissed = studied % (memory === null ? missedFirst : missedLater) === 0;
    const after = afterRating(memory, isMissed ? 'again' : 'good', day);
    const due = quietDay(after, loadOf);
    loads.set(due, loadOf(due) + card.again);
    remembered.set(card.id, { ...after, due });
    waiting.set(card.id, card);
  };
  const queue = [...fresh];
  let studied = 0;
  let begun = done.fresh;
  const played = Array.from({ length: Math.max(0, days) }, (_, index): SimulatedDay => {
    const day = from + index;
    const today: SimulatedDay = { day, fresh: [], again: [], minutes: index === 0 ? done.minutes : 0 };
    const fits = (cost: number) => today.minutes + cost <= minutes || today.minutes === 0;
    const due = [...waiting.values()]
      .filter(({ id }) => (remembered.get(id)?.due ?? day) <= day)
      .toSorted((a, b) => (remembered.get(a.id)?.due ?? 0) - (remembered.get(b.id)?.due ?? 0));
    for (const card of due) {
      if (!fits(card.again * missed)) break;
      today.again.push(card);
      today.minutes += card.again * missed;
    }
    for (let next = queue[0]; next && begun + next.first / 2 <= pace(index) && fits(next.first); next = queue[0]) {
      queue.shift();
      begun += next.first;
      today.fresh.push(next);
      today.minutes += next.first;
    }
    for (const card of [...today.again, ...today.fresh]) study(card, day);
    return index === 0 ? { ...today, minutes: today.minutes - done.minutes } : today;
  });
  return { days: played, memories: remembered };
}
