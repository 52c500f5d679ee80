/** The cards of a role → an Anki deck, as the bytes of its file. */
import { zipSync } from 'fflate';
import type { Database, SqlJsStatic, SqlValue } from 'sql.js';
import type { Card } from '../cards.ts';
import { drawCard } from '../draw-card.ts';
import type { NoteStamp } from '../ledger.ts';
import { type CardSection, cardSections, sectionNames } from '../sections.ts';
import { collectionSettings, deckOf, deckOptions } from './decks.ts';
import { type NoteFields, noteFields, noteTypeId, noteTypes } from './note-types.ts';
import { checksumOf, idsFor, stripHtml } from './numbers.ts';
import { born, schema, unsynchronised } from './schema.ts';

/** A card as Anki takes it. */
export interface Note extends Pick<Card, 'kind' | 'section' | 'tags'>, Pick<NoteStamp, 'guid' | 'changed'> {
  fields: NoteFields;
}

/** What a card says in Anki, field by field; the address begins where the site stands. */
export function fieldsOf(card: Card): NoteFields {
  const { about, front, given, back } = drawCard(card);
  return { Front: front, Case: given, Back: back, About: about, Address: card.address, Extra: '' };
}

export interface DeckOrder {
  /** The role’s name. */
  name: string;
  /** In the order in which they are learnt. */
  notes: readonly Note[];
  /** What addresses begin with; null where nobody said it: then cards have none. */
  site: string | null;
}

const collection = 'Vitrine';

/** A deck’s name stands between colons, so it has none of its own. */
const deckName = (...levels: string[]): string => levels.map((level) => level.replaceAll('::', ' ')).join('::');

/**
 * An .apkg: a collection of schema 11 with a deck for each section of the role, and no media. The same order gives the
 * same bytes on every machine, for the SQLite that writes them comes with the project.
 */
export function packDeck(order: DeckOrder, sql: SqlJsStatic): Uint8Array {
  const database = new sql.Database();
  try {
    database.run(schema);
    writeCollection(database, order);
    const files = { 'collection.anki2': database.export(), media: new TextEncoder().encode('{}') };
    // A zip has no time zone, and its calendar begins in 1980.
    return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
  } finally {
    database.close();
  }
}

function writeCollection(database: Database, { name, notes, site }: DeckOrder): void {
  const deckFor = (section: CardSection) => deckName(collection, name, sectionNames[section]);
  const sections = cardSections.filter((section) => notes.some((note) => note.section === section));
  const names = [collection, deckName(collection, name), ...sections.map(deckFor)];
  const deckIds = idsFor(names);
  const decks = [deckOf(1, 'Default'), ...names.map((one) => deckOf(deckIds.get(one) ?? 1, one))];
  database.run('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)', [
    born,
    Math.max(born, ...notes.map(({ changed }) => changed)) * 1000,
    born * 1000,
    JSON.stringify(collectionSettings(noteTypeId('question'), notes.length)),
    JSON.stringify(noteTypes),
    JSON.stringify(Object.fromEntries(decks.map((deck) => [String(deck.id), deck]))),
    JSON.stringify(deckOptions),
    '{}',
  ]);
  const ids = idsFor(notes.map(({ guid }) => guid));
  insert(
    database,
    'INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)',
    notes.map((note) => noteRow(note, ids.get(note.guid) ?? 0, site)),
  );
  // A new card of each, at its place in the order.
  insert(
    database,
    'INSERT INTO cards VALUES (?, ?, ?, 0, ?, ?, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, ?)',
    notes.map(({ guid, section, changed }, index) => {
      const id = ids.get(guid) ?? 0;
      return [id, id, deckIds.get(deckFor(section)) ?? 1, changed, unsynchronised, index + 1, ''];
    }),
  );
}

function noteRow({ kind, tags, guid, changed, fields }: Note, id: number, site: string | null): SqlValue[] {
  const written = { ...fields, Address: site === null ? '' : `${site}${fields.Address}` };
  return [
    id,
    guid,
    noteTypeId(kind),
    changed,
    unsynchronised,
    ` ${tags.join(' ')} `,
    noteFields.map((field) => written[field]).join('\u001f'),
    stripHtml(fields.Front),
    checksumOf(fields.Front),
    '',
  ];
}

function insert(database: Database, statement: string, rows: SqlValue[][]): void {
  const prepared = database.prepare(statement);
  for (const row of rows) prepared.run(row);
  prepared.free();
}
