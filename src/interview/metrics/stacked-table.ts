/** A table whose cells were pasted one to a line: the names of the periods, then each row’s name and its figures. */
import type { NumberStyle } from './numbers.ts';
import { periodIn } from './period-in.ts';
import { change } from './tables.ts';

/** No cell is longer. */
const longest = 60;
/** A figure, or a cell without one. */
const figureLike = /^(?:[-−+–(<>~≈]?\s?(?:[€$£¥]|[A-Z]{3}\s)?\s?[-−+]?[\d.]|[–—-]$|n\/?a$)/iu;

export interface StackedTable {
  rows: string[][];
  /** How many lines it takes. */
  lines: number;
}

/** The table that begins with this line; null where none does. */
export function stackedTable(lines: string[], from: number, style: NumberStyle): StackedTable | null {
  const cell = (index: number): string => {
    const text = (lines[index] ?? '').trim();
    return text.length <= longest ? text : '';
  };
  const isHeading = (text: string) => text !== '' && (change.test(text) || periodIn(text, style) !== null);
  const corner = cell(from);
  const first = isHeading(corner) ? from : from + 1;
  let end = first;
  while (isHeading(cell(end))) end += 1;
  const columns = end - first;
  if (columns < 2 || corner === '' || (first > from && /[.?!:]$|\d/.test(corner))) return null;
  const rows = [[first > from ? corner : '', ...headings(first, end)]];
  while (isRow(end)) {
    rows.push(headings(end, end + columns + 1));
    end += columns + 1;
  }
  return rows.length < 2 ? null : { rows, lines: end - from };

  function headings(start: number, stop: number): string[] {
    return Array.from({ length: stop - start }, (_, index) => cell(start + index));
  }
  function isRow(at: number): boolean {
    const name = cell(at);
    return (
      /\p{L}{2}/u.test(name) &&
      !figureLike.test(name) &&
      headings(at + 1, at + 1 + columns).every((text) => figureLike.test(text))
    );
  }
}
