/** The plan of a role as it stands today, and what reading pages are told of it. */
import { useEffect, useMemo } from 'preact/hooks';
import type { PracticeData } from '../practice/data/format.ts';
import { makePlan, type Plan, usualMinutes } from '../practice/schedule/plan.ts';
import type { PlanCard } from '../practice/schedule/plan-card.ts';
import { sayDay } from '../practice/schedule/say-plan.ts';
import { readDay, type StudyDay, writeDay } from '../practice/schedule/study-day.ts';
import { planCards } from '../practice/session/choice.ts';
import { dueOf, keepDue } from './due-mirror.ts';
import type { Given } from './Practice.tsx';
import { sayDate, sayDateWithin } from './say-date.ts';
import type { PlanChange } from './use-notebook.ts';

export interface Planned {
  plan: Plan;
  today: StudyDay;
  interview: StudyDay | null;
  /** Minutes a day. */
  minutes: number;
  /** What the next days bring, in one sentence. */
  next: string;
  /** When a card comes back that is due on that day, in two or three words. */
  sayDue(due: StudyDay): string;
  /** Another date, or other minutes. */
  change(change: { interview?: string | null; minutes?: number }): void;
}

/** The cards that a plan is made of: all of the role’s in the order of its page, or those that a prep names, the most important first. */
function cardsFor(data: PracticeData, roles: readonly PracticeData[], prep: Given['prep']): PlanCard[] {
  if (prep === null) return planCards(data);
  const cards = [...new Map(roles.flatMap(planCards).map((card) => [card.id, card])).values()];
  const place = new Map(prep.cards.map((id, index) => [id, index]));
  return cards.filter(({ id }) => place.has(id)).toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

export function usePlan({ data, roles, kept, notebook, prep }: Given, today: StudyDay): Planned {
  const { slug } = data.role;
  const row = prep ?? notebook.plans.find((one) => one.role === slug);
  const interview = row?.interview ? readDay(row.interview) : null;
  const minutes = row?.minutes ?? usualMinutes;
  const closingFrom = row?.closingFrom ? readDay(row.closingFrom) : null;
  const { memories } = kept;
  const named = prep?.cards.join(' ');
  const cards = useMemo(() => cardsFor(data, roles, prep), [data, roles, named]);
  const isRanked = prep !== null;
  const plan = useMemo(
    () => makePlan({ today, interview, minutes, cards, memories, closingFrom, isRanked }),
    [today, interview, minutes, cards, memories, closingFrom, isRanked],
  );
  const ofPrep = prep?.id ?? null;
  const change = useMemo(
    () => (changed: PlanChange) => (ofPrep === null ? kept.plan(slug, changed) : kept.planPrep(ofPrep, changed)),
    [ofPrep, slug, kept.plan, kept.planPrep],
  );
  useEffect(() => {
    // Reading pages speak of a role, of which a prep is a part.
    if (ofPrep === null) keepDue(slug, dueOf(plan, interview));
    // Once the last days have begun, their first is kept: or each new plan would move them.
    const begun = plan.closingFrom !== null && plan.closingFrom <= today ? plan.closingFrom : null;
    if (begun !== null && begun !== closingFrom) change({ closingFrom: writeDay(begun) });
  }, [slug, plan, interview, today, closingFrom, change, ofPrep]);
  return {
    plan,
    today,
    interview,
    minutes,
    next: sayNext(plan, interview, today),
    sayDue: (due) => sayDue(due, plan, interview, today),
    change: ({ interview: date, ...others }) =>
      change({ ...others, ...(date !== undefined && { interview: date, closingFrom: null }) }),
  };
}

function sayNext({ days }: Plan, interview: StudyDay | null, today: StudyDay): string {
  const next = days.find(
    ({ day, fresh, again, closing }) => day > today && fresh.length + again.length + closing.length > 0,
  );
  if (next) return `${sayDate(next.day, today)}: ${sayDay(next)}.`;
  return interview !== null && interview >= today
    ? `The interview is ${interview > today + 1 ? 'on ' : ''}${sayDateWithin(interview, today)}.`
    : 'Nothing is due for the next weeks.';
}

/** In the last days each card comes once more, whatever is remembered of it. */
function sayDue(due: StudyDay, { mode, closingFrom }: Plan, interview: StudyDay | null, today: StudyDay): string {
  if (interview !== null && mode === 'dated' && closingFrom !== null && due >= closingFrom)
    return closingFrom > today ? 'last days' : due < interview ? sayDateWithin(due, today) : 'after it';
  return due - today < 7 ? sayDateWithin(due, today) : `in ${due - today} days`;
}
