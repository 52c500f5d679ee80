/**
 * A table whose figures are read, said as one sentence of the prompt, so that it is there wherever the prompt is:
 *
 *     Last year → This year: Returns: 8% → 11%; AOV: $1,800 → $1,580.
 *
 * Names and figures stand as the table has them; reading the sentence gives the same rows.
 */
import { readFigure } from './figures.ts';
import type { NumberStyle } from './numbers.ts';
import { periodIn } from './period-in.ts';
import type { Reading } from './reading.ts';
import { joinReadings, rowOf } from './reading.ts';
import type { Token } from './tokens.ts';

export interface TableRow {
  name: string;
  before: string;
  after: string;
}

const arrow = ' → ';

/** The sentence of a table’s rows under the names of its periods. */
export function tableSentence([before, after]: readonly [string, string], rows: readonly TableRow[]): string {
  const said = rows.map((row) => `${row.name.replace(/;\s?/g, ', ')}: ${row.before}${arrow}${row.after}`);
  return `${before}${arrow}${after}: ${said.join('; ')}.`;
}

const sentence = /^([^→:]{1,60}) → ([^→:]{1,60}): (.+ → .+)\.$/u;
const row = /^(.*\S): (\S[^→]*) → ([^→]*\S)$/u;

/** The rows of such a sentence, which begins at `at` of the prompt; null where a line is none. */
export function readTableSentence(line: string, at: number, style: NumberStyle): Reading | null {
  const [, before = '', after = '', rest = ''] = sentence.exec(line) ?? [];
  if (!periodIn(before, style) || !periodIn(after, style)) return null;
  const rows = rest.split('; ').map((text) => row.exec(text));
  const token = (text: string): Token | null => {
    const figure = readFigure(text, style);
    return figure && { type: 'figure', text, at, figure };
  };
  const readings = rows.map((match) => {
    const [earlier, later] = [token(match?.[2] ?? ''), token(match?.[3] ?? '')];
    return match && earlier && later ? rowOf(match[1] ?? null, [earlier, later], style) : null;
  });
  return readings.every((reading) => reading !== null) ? joinReadings(readings) : null;
}
