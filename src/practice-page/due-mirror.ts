/**
 * What the reading pages know of a plan, so that they need no database: per role how much each day until the interview
 * brings. It is written whenever this page makes a plan.
 */
import type { Plan } from '../practice/schedule/plan.ts';
import { type StudyDay, writeDay } from '../practice/schedule/study-day.ts';
import { keptValue } from './kept-value.ts';

export interface DueOfRole {
  /** `YYYY-MM-DD`; null where none is known. */
  interview: string | null;
  /** By date, so many cards and minutes; days without any are left out. */
  days: Record<string, { cards: number; minutes: number }>;
}

export function dueOf(plan: Plan, interview: StudyDay | null): DueOfRole {
  const days = plan.days.flatMap(({ day, fresh, again, closing, minutes }) => {
    const cards = fresh.length + again.length + closing.length;
    return cards === 0 ? [] : [[writeDay(day), { cards, minutes: Math.max(1, Math.round(minutes)) }] as const];
  });
  return { interview: interview === null ? null : writeDay(interview), days: Object.fromEntries(days) };
}

/** Read by components/due.ts. */
const kept = keptValue('due', (all) =>
  typeof all === 'object' && all !== null ? (all as Record<string, DueOfRole>) : null,
);

export function keepDue(role: string, due: DueOfRole): void {
  const all = kept.read() ?? {};
  // Nothing is written that stands there: other tabs hear of each writing.
  if (JSON.stringify(all[role]) !== JSON.stringify(due)) kept.write({ ...all, [role]: due });
}
