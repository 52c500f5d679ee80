/** What readers type for a page who know none of its words: for the search alone, on no page and on no paper. */
import { type Diagnostic, diagnose } from '../diagnostics/report.ts';
import { identityOf } from './addresses.ts';
import type { AsAsked, Handbook } from './handbook.ts';
import { type PageKind, pageKinds } from './page-kinds.ts';

/** It with the line of as-asked.yml that says it. */
export interface PlacedAsAsked extends AsAsked {
  file: string;
  line: number;
}

/** Between two ways of asking for a page, in one row. */
const parting = /\s*;\s*/;

/** A row as it is written, "a way; another way", as a list. */
export const waysOf = (row: string): string[] => row.split(parting).filter((way) => way !== '');

/** One complaint for each row of a page, of whatever kind, that the handbook does not have. */
export function checkAsAsked(asAsked: readonly PlacedAsAsked[], handbook: Handbook): Diagnostic[] {
  const known = new Set(
    Object.entries(pageKinds).flatMap(([kind, { has }]) =>
      has(handbook).map(({ slug }) => identityOf(kind as PageKind, slug)),
    ),
  );
  return asAsked.flatMap(({ page, file, line }) =>
    known.has(page) ? [] : [diagnose('as-asked-dangling', { file, line, column: 1 }, page)],
  );
}
