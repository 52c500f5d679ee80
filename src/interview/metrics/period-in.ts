/** A heading → the period that it names. */
import type { NumberStyle } from './numbers.ts';
import { type Period, readPeriod } from './periods.ts';
import { tokenise } from './tokens.ts';
import { unitIn } from './units-in-headings.ts';

/** The period that a heading names, alone or among other words: "Q3 2025 (€m)", "Actual LY"; null where it names none. */
export function periodIn(heading: string, style: NumberStyle): Period | null {
  const whole = readPeriod(heading, true) ?? readPeriod(unitIn(heading).name, true);
  if (whole) return whole;
  const tokens = tokenise(heading, style, { heading: true });
  if (tokens.some(({ type }) => type === 'figure' || type === 'unread')) return null;
  const found = tokens.flatMap((token) => (token.type === 'period' ? [token.period] : []));
  return (
    found.find(({ kind }) => kind === 'planned') ?? found.find(({ kind }) => kind !== 'actual') ?? found[0] ?? null
  );
}
