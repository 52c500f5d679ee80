/** Tables of an older version → those of today, a pure step for each version. */
import { schemaVersion } from './rows.ts';

/** The tables of one version → those of the next; the first step leads from version 1 to 2. */
export type Step = (tables: Record<string, unknown>) => Record<string, unknown>;

const steps: readonly Step[] = [
  // 2 keeps preps as well.
  (tables) => ({ ...tables, preps: [] }),
  // 3 keeps mock interviews as well.
  (tables) => ({ ...tables, mocks: [] }),
];

/** `of` and `to` from 1. A version that is newer than `to` is the caller’s to refuse. */
export const upgrade = (
  tables: Record<string, unknown>,
  of: number,
  known: readonly Step[] = steps,
  to: number = schemaVersion,
): Record<string, unknown> => known.slice(of - 1, to - 1).reduce((older, step) => step(older), tables);
