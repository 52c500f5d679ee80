import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unzipSync } from 'fflate';
import initSql from 'sql.js';
import { afterAll, describe, expect, it, test } from 'vitest';
import type { Card } from '../cards.ts';
import { fieldsOf, type Note, packDeck } from './deck.ts';
import { noteFields, noteTypeId, noteTypes, typesChanged } from './note-types.ts';
import { checksumOf, idsFor, stripHtml } from './numbers.ts';

const sql = await initSql();
const folder = mkdtempSync(join(tmpdir(), 'deck-'));
afterAll(() => rmSync(folder, { recursive: true }));

const note = (guid: string, more: Partial<Note> = {}): Note => ({
  guid,
  kind: 'question',
  section: 'questions',
  tags: ['kind::question', 'theme::counting'],
  changed: 1_800_000_000,
  fields: {
    Front: `What is <b>${guid}</b> &amp; why?`,
    Case: '',
    Back: '<p>x</p>',
    About: 'A',
    Address: 'questions/a/',
    Extra: '',
  },
  ...more,
});
const notes = [
  note('questions/a#stock-runner'),
  note('concepts/b', { kind: 'concept', section: 'concepts', changed: 1_800_000_100 }),
  note('drills/c', { kind: 'drill', section: 'drills' }),
];
const order = { name: 'Stock runner', notes, site: 'https://vitrine.example/' };

/** Opens the file as Anki would, with the SQLite of Node, which is not the one that wrote it. */
function open(bytes: Uint8Array): DatabaseSync {
  const path = join(folder, 'collection.anki2');
  writeFileSync(path, unzipSync(bytes)['collection.anki2'] ?? new Uint8Array());
  return new DatabaseSync(path, { readOnly: true });
}

/** What the deck holds; it is made anew each time. */
const rows = (query: string, given = order) =>
  open(packDeck(given, sql)).prepare(query).all() as Record<string, string | number>[];
const collection = () => rows('SELECT * FROM col')[0] ?? {};
const json = (column: string) => JSON.parse(String(collection()[column])) as Record<string, Record<string, unknown>>;

describe('a deck’s file', () => {
  it('is a zip of a whole collection and no media', () => {
    const files = unzipSync(packDeck(order, sql));
    expect(Object.keys(files)).toEqual(['collection.anki2', 'media']);
    expect(new TextDecoder().decode(files.media)).toBe('{}');
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  it('has the tables and indices of schema 11', () => {
    const names = rows("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name").map(
      ({ name }) => name,
    );
    expect(names).toEqual([
      ...['cards', 'col', 'graves', 'ix_cards_nid', 'ix_cards_sched', 'ix_cards_usn', 'ix_notes_csum', 'ix_notes_usn'],
      ...['ix_revlog_cid', 'ix_revlog_usn', 'notes', 'revlog'],
    ]);
    expect(collection()).toMatchObject({
      id: 1,
      ver: 11,
      mod: 1_800_000_100_000,
      crt: 1_735_704_000,
      scm: 1_735_704_000_000,
      tags: '{}',
    });
    expect(rows('SELECT count(*) AS n FROM revlog')).toEqual([{ n: 0 }]);
  });

  it('has the same bytes each time, whatever the hour', () => {
    expect(Buffer.from(packDeck(order, sql)).equals(Buffer.from(packDeck(order, sql)))).toBe(true);
  });
});

describe('a note', () => {
  const written = () => rows('SELECT * FROM notes ORDER BY guid');

  it('is known by its guid, and says since when', () => {
    expect(written().map(({ guid, mod, mid }) => [guid, mod, mid])).toEqual([
      ['concepts/b', 1_800_000_100, noteTypeId('concept')],
      ['drills/c', 1_800_000_000, noteTypeId('drill')],
      ['questions/a#stock-runner', 1_800_000_000, noteTypeId('question')],
    ]);
  });

  it('has as many fields as its type, tags between spaces, and the checksum of its first field without HTML', () => {
    for (const { flds, tags, sfld, csum, guid, usn } of written()) {
      expect(String(flds).split('\u001f')).toHaveLength(noteFields.length);
      expect(tags).toBe(' kind::question theme::counting ');
      expect(sfld).toBe(`What is ${guid} & why?`);
      expect(csum).toBe(Number.parseInt(createHash('sha1').update(String(sfld)).digest('hex').slice(0, 8), 16));
      expect(usn).toBe(-1);
    }
  });

  it('leads to its page where the site has an address, and nowhere else', () => {
    expect(String(written()[0]?.flds).split('\u001f')).toEqual([
      'What is <b>concepts/b</b> &amp; why?',
      '',
      '<p>x</p>',
      'A',
      'https://vitrine.example/questions/a/',
      '',
    ]);
    const without = open(packDeck({ ...order, site: null }, sql))
      .prepare('SELECT flds FROM notes')
      .all();
    expect(JSON.stringify(without)).not.toContain('questions/a/');
  });
});

test('a role whose name has colons makes no more levels of decks', () => {
  const decks = JSON.parse(String(rows('SELECT decks FROM col', { ...order, name: 'Stock::runner' })[0]?.decks));
  expect(Object.values<{ name: string }>(decks).map(({ name }) => name)).toContain('Vitrine::Stock runner');
});

test('there is one new card of each note, in its deck, in the order of learning', () => {
  const decks = json('decks');
  const cards = rows('SELECT did, ord, type, queue, due, ivl FROM cards ORDER BY due');
  expect(cards.map(({ did, ...card }) => ({ deck: decks[String(did)]?.name, ...card }))).toEqual([
    { deck: 'Vitrine::Stock runner::Questions', ord: 0, type: 0, queue: 0, due: 1, ivl: 0 },
    { deck: 'Vitrine::Stock runner::Concepts', ord: 0, type: 0, queue: 0, due: 2, ivl: 0 },
    { deck: 'Vitrine::Stock runner::Drills', ord: 0, type: 0, queue: 0, due: 3, ivl: 0 },
  ]);
  expect(rows('SELECT count(*) AS n FROM cards JOIN notes ON nid = notes.id')).toEqual([{ n: 3 }]);
});

test('decks have all that Anki asks of one, and stand below those that they belong to', () => {
  const decks = Object.values(json('decks'));
  expect(decks.map(({ name }) => name)).toEqual([
    ...['Default', 'Vitrine', 'Vitrine::Stock runner'],
    ...['Vitrine::Stock runner::Questions', 'Vitrine::Stock runner::Concepts', 'Vitrine::Stock runner::Drills'],
  ]);
  expect(Object.keys(json('decks'))).toEqual(decks.map(({ id }) => String(id)));
  for (const deck of decks)
    for (const key of [
      'id',
      'mod',
      'name',
      'usn',
      'dyn',
      'conf',
      'collapsed',
      'lrnToday',
      'revToday',
      'newToday',
      'timeToday',
    ])
      expect(deck, `${deck.name} has ${key}`).toHaveProperty(key);
  expect(json('dconf')['1']).toMatchObject({ id: 1, dyn: false });
});

test('types of notes are for ever: another field would make a second type in the collections of readers', () => {
  const types = json('models');
  for (const { guid } of notes) expect(guid).toMatch(/^[a-z]+\/[a-z-]+(?:#[a-z-]+)?$/);
  expect(
    Object.entries(types).map(([id, { name, flds, tmpls }]) => [
      id,
      name,
      (flds as { name: string }[]).map((field) => field.name),
      (tmpls as unknown[]).length,
    ]),
  ).toEqual(
    [
      ['1735704000001', 'Vitrine question'],
      ['1735704000002', 'Vitrine concept'],
      ['1735704000003', 'Vitrine drill'],
    ].map(([id, name]) => [id, name, ['Front', 'Case', 'Back', 'About', 'Address', 'Extra'], 1]),
  );
});

test('who changes the look of the cards says when, or Anki keeps the old one', () => {
  const look = createHash('sha1').update(JSON.stringify(noteTypes)).digest('hex').slice(0, 8);
  // Both change together: raise the date in note-types.ts, then write the new hash here.
  expect([new Date(typesChanged * 1000).toISOString().slice(0, 10), look]).toEqual(['2026-11-27', '16beaced']);
});

test('a card in Anki has its fields from the card', () => {
  const card: Card = {
    ...{
      id: 'drills/a',
      kind: 'drill',
      slug: 'a',
      section: 'drills',
      front: 'A & B',
      language: 'fr',
      given: [],
      metrics: [],
    },
    ...{ advice: 'Say it.', back: [], about: 'Runner', theme: null, tags: [], address: 'drills/a/', texts: [] },
  };
  expect(fieldsOf(card)).toEqual({
    Front: '<span lang="fr">A &amp; B</span>',
    Case: '',
    Back: '<h2>How to answer it</h2><p>Say it.</p>',
    About: 'Runner',
    Address: 'drills/a/',
    Extra: '',
  });
});

describe('numbers', () => {
  it('are thirteen digits, each another, and the same in every build', () => {
    const texts = Array.from({ length: 2000 }, (_, index) => `questions/${index}`);
    const ids = [...idsFor(texts).values()];
    expect(new Set(ids).size).toBe(2000);
    for (const id of ids) expect(id >= Date.UTC(2025, 0, 1) && id < Date.UTC(2026, 0, 2)).toBe(true);
    expect([...idsFor(texts).values()]).toEqual(ids);
  });

  it('of a first field count its text alone', () => {
    expect(stripHtml(' <span lang="fr">Où &amp; quand&nbsp;?</span> ')).toBe('Où & quand ?');
    // The vector of Anki’s own test: field_checksum("test") is 2840236005.
    expect(checksumOf('<b>test</b>')).toBe(2840236005);
  });
});
