/** A measure of the content checks as a table of its ten worst rows. */

import { shorten } from '../../src/diagnostics/report.ts';
import type { Measure } from '../../src/handbook/checks/check.ts';
import type { Handbook } from '../../src/handbook/handbook.ts';

const shown = 10;
const textWidth = 70;

export function describeMeasure({ title, rows }: Measure, handbook: Handbook): string {
  const worst = rows(handbook)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, shown);
  const lines = worst.map(
    ({ value, text, source }) =>
      `${String(value).padStart(7)}  ${shorten(text, textWidth).padEnd(textWidth)}  ${source.file}:${source.line}`,
  );
  return [title, ...lines, '', ''].join('\n');
}
