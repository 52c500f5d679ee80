/** Several periods that stand beside each other → the two that a drill compares. */
import { firstIsEarlier, type Period } from './periods.ts';

/**
 * Which of the periods is the earlier and which the later, as places in the list; null where they are no pair.
 * "LY, TY, Plan" compares the years; "Plan, Actual" what was planned with what came of it; three years compare nothing.
 */
export function pickPair(periods: readonly (Period | null)[]): [before: number, after: number] | null {
  const named = periods.flatMap((period, index) => (period ? [{ period, index }] : []));
  const reported = named.filter(({ period }) => period.kind !== 'planned');
  const chosen = reported.length >= 2 ? reported : named;
  const [first, second] = chosen;
  if (!first || !second || chosen.length !== 2) return null;
  const order = firstIsEarlier(first.period, second.period) ?? planned(first.period, second.period);
  if (order === null) return null;
  return order ? [first.index, second.index] : [second.index, first.index];
}

/** "Plan | Q3": a plan beside any period that is none. */
function planned(first: Period, second: Period): boolean | null {
  if ((first.kind === 'planned') === (second.kind === 'planned')) return null;
  return first.kind === 'planned';
}
