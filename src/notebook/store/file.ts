/** The whole notebook as one file, and back. A file is read whole before anything of it is kept. */
import * as z from 'zod/mini';
import { rowSchemas } from './row-schemas.ts';
import { eachTable, type Notebook, nothing, type Row, schemaVersion, type Table, tables } from './rows.ts';
import { uniteTable } from './unite.ts';
import { upgrade } from './upgrade.ts';

const format = 'vitrine-notebook';
/** In characters. A log of ten years with long answers to every question is a fifth of it. */
const longest = 50_000_000;

export interface MadeWith {
  /** The handbook’s edition. */
  app: string;
  /** The scheduler that the log was rated with. */
  fsrs: string;
  saved: Date;
}

/** The file’s text; one row a line, so that two of them can be compared. */
export function writeFile(notebook: Notebook, { app, fsrs, saved }: MadeWith): string {
  const head = { format, version: schemaVersion, app, fsrs, saved: saved.toISOString() };
  const rows = tables.map(
    (table) =>
      `${JSON.stringify(table)}: [${notebook[table].map((row) => `\n${JSON.stringify(row)}`).join(',')}${notebook[table].length > 0 ? '\n' : ''}]`,
  );
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "notebook": {\n${rows.join(',\n')}\n}\n}\n`;
}

/** What was read, or one sentence on why nothing was, with its place and a way out. */
export type Read = { notebook: Notebook } | { refused: string };

const headSchema = z.object({ format: z.literal(format), version: z.int().check(z.positive()) });
const fileSchema = z.object({ notebook: z.record(z.string(), z.unknown()) });
const untouched = 'Nothing of it was taken over, and what you had is as it was.';

/** The text of a file → its notebook. Each row is checked; a file with one that cannot be read is refused whole. */
export function readFile(text: string): Read {
  if (text.length > longest) return refuse('This file is too long to be a notebook.');
  const json = parse(text.replace(/^\uFEFF/, ''));
  if (json === undefined) return refuse('This file is damaged or cut off: it does not end as it should.', 'other');
  const head = z.safeParse(headSchema, json);
  if (!head.success) return refuse('This is not a notebook that was saved here.', 'other');
  if (head.data.version > schemaVersion)
    return refuse('This notebook was saved by a newer edition of the handbook. Reload this page and take it again.');
  const file = z.safeParse(fileSchema, json);
  if (!file.success) return refuse('This file is damaged: its tables are missing.', 'other');
  return readTables(upgrade(file.data.notebook, head.data.version));
}

function readTables(found: Record<string, unknown>): Read {
  const strange = Object.keys(found).find((table) => !tables.includes(table as Table));
  if (strange !== undefined) return refuse(`This file is damaged: it has a table “${strange}”, which no notebook has.`);
  const read = nothing();
  for (const table of tables) {
    const rows = found[table];
    if (!Array.isArray(rows)) return refuse(`This file is damaged: its table “${table}” is missing.`, 'other');
    const wrong = readRows(table, rows, read);
    if (wrong !== null) return refuse(`This file is damaged at row ${wrong} of its table “${table}”.`, 'other');
  }
  return { notebook: eachTable((table) => uniteTable(table, read[table])) };
}

/** Adds the rows to `read`; the number of the first that is none, from 1, or null. */
function readRows<T extends Table>(table: T, rows: unknown[], read: Notebook): number | null {
  for (const [index, row] of rows.entries()) {
    const checked = z.safeParse(rowSchemas[table], row);
    if (!checked.success) return index + 1;
    (read[table] as Row<T>[]).push(checked.data as Row<T>);
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const refuse = (why: string, way?: 'other'): Read => ({
  refused: `${why} ${untouched}${way ? ' If you saved another one, take that.' : ''}`,
});
