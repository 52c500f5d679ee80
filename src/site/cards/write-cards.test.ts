import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toLedger } from '../../cards/ledger.ts';
import type { Diagnostic } from '../../diagnostics/report.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { brief, handbookOf } from '../../handbook/testing/handbook.ts';
import { readLedger, writeLedger } from './ledger-file.ts';
import { drawNotes, writeCards } from './write-cards.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'cards-'));
});
afterEach(() => rm(content, { recursive: true }));

const { handbook } = handbookOf({ 'stock-runner.txt': brief('Stock runner') });
const [text = ''] = handbook.roles.flatMap(({ texts }) => texts);

interface Build {
  fault: Diagnostic | null;
  files: string[];
  bytes: Buffer;
  /** The day of each note, by guid. */
  changed: Record<string, string>;
}

/** A build of the folder when its text is of this day: its files, and when each note says that it changed. */
async function build(day: string, given: Handbook = handbook): Promise<Build> {
  await writeFile(join(content, text), 'x');
  await utimes(join(content, text), new Date(`${day}T12:00:00Z`), new Date(`${day}T12:00:00Z`));
  const folder = join(content, 'out');
  await rm(folder, { recursive: true, force: true });
  const fault = await writeCards(given, { content, folder, site: null });
  if (fault) return { fault, files: [], bytes: Buffer.of(), changed: {} };
  const files = (await readdir(folder)).toSorted();
  const bytes = await readFile(join(folder, 'stock-runner.apkg'));
  const path = join(content, 'collection.anki2');
  await writeFile(path, unzipSync(bytes)['collection.anki2'] ?? '');
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare('SELECT guid, mod FROM notes ORDER BY guid').all() as { guid: string; mod: number }[];
  database.close();
  const changed: Record<string, string> = Object.fromEntries(
    rows.map(({ guid, mod }) => [guid, new Date(mod * 1000).toISOString().slice(0, 10)]),
  );
  return { fault, files, bytes, changed };
}

async function keepDates(): Promise<void> {
  const read = await readLedger(content);
  const ledger = 'ledger' in read ? read.ledger : {};
  const notes = await drawNotes(handbook, content, ledger);
  await writeLedger(content, toLedger(new Map([...notes].map(([id, { stamp }]) => [id, stamp])), ledger));
}

const edited = (): Handbook => {
  const other = structuredClone(handbook);
  const [definition] = other.concepts[0]?.definitions[0]?.parts.definition ?? [];
  if (definition) definition.text = 'Another definition.';
  return other;
};

test('each role that has texts gets a deck and a table, and none that has not', async () => {
  expect((await build('2026-02-03')).files).toEqual(['stock-runner.apkg', 'stock-runner.csv']);
});

test('decks of the same texts are the same, byte by byte, whatever the day', async () => {
  const first = await build('2026-02-03');
  await keepDates();
  expect((await build('2026-05-06')).bytes.equals(first.bytes)).toBe(true);
});

test('after an edit only the note that changed is newer, so that a second import updates it and leaves the others', async () => {
  await build('2026-02-03');
  await keepDates();
  const { changed } = await build('2026-05-06', edited());
  const { 'concepts/cycle-count': concept, ...others } = changed;
  expect(concept).toBe('2026-05-06');
  expect(new Set(Object.values(others))).toEqual(new Set(['2026-02-03']));
});

test('without a ledger a note is as old as its texts', async () => {
  expect(new Set(Object.values((await build('2026-02-03')).changed))).toEqual(new Set(['2026-02-03']));
});

test.each(['{', '{"concepts/a": 3}'])('a ledger that is damaged is named, and no deck is made: %s', async (damaged) => {
  await writeFile(join(content, 'cards.json'), damaged);
  const { fault } = await build('2026-02-03');
  expect(fault).toMatchObject({ fatal: true, file: expect.stringMatching(/cards\.json$/) });
});
