/** The cards of each role, as files. */
import { join } from 'node:path';
import initSql from 'sql.js';
import { fieldsOf, type Note, packDeck } from '../../cards/anki/deck.ts';
import type { NoteFields } from '../../cards/anki/note-types.ts';
import { type Card, cardsOf } from '../../cards/cards.ts';
import { toCsv } from '../../cards/csv.ts';
import { type Ledger, type NoteStamp, stampNotes } from '../../cards/ledger.ts';
import type { Diagnostic } from '../../diagnostics/report.ts';
import type { Handbook, Role } from '../../handbook/handbook.ts';
import { createLookUp } from '../../handbook/look-up.ts';
import { editionDates } from '../print/edition-date.ts';
import { writeWhole } from '../write-files.ts';
import { readLedger } from './ledger-file.ts';

interface RoleCards {
  role: Role;
  cards: Card[];
}

/** Those of each role that has any. */
function cardsByRole(handbook: Handbook): RoleCards[] {
  const lookUp = createLookUp(handbook, '');
  return handbook.roles
    .map((role) => ({ role, cards: cardsOf(role.slug, lookUp) }))
    .filter(({ cards }) => cards.length > 0);
}

interface Drawn {
  card: Card;
  fields: NoteFields;
  stamp: NoteStamp;
}

/** Every note of a content folder, by identity: what it says, its guid and its time. */
export async function drawNotes(handbook: Handbook, content: string, ledger: Ledger): Promise<Map<string, Drawn>> {
  const dateOf = await editionDates(
    content,
    handbook.roles.flatMap((role) => role.texts),
  );
  const cards = new Map(cardsByRole(handbook).flatMap((one) => one.cards.map((card) => [card.id, card])));
  const drawn = [...cards.values()].map((card) => ({ card, fields: fieldsOf(card) }));
  const stamps = stampNotes(
    drawn.map(({ card, fields }) => ({
      id: card.id,
      fields: [...Object.values(fields), ...card.tags],
      textsChanged: Date.parse(dateOf(card.texts)) / 1000,
    })),
    ledger,
    handbook.renames,
  );
  return new Map(
    drawn.flatMap(({ card, fields }) => {
      const stamp = stamps.get(card.id);
      return stamp ? [[card.id, { card, fields, stamp }] as const] : [];
    }),
  );
}

/**
 * Writes `<role>.apkg` and `<role>.csv` for each role that has cards. `site` is what addresses begin with. Returns the
 * complaint where the ledger cannot be read, else null.
 */
export async function writeCards(
  handbook: Handbook,
  { content, folder, site }: { content: string; folder: string; site: string | null },
): Promise<Diagnostic | null> {
  const read = await readLedger(content);
  if ('fault' in read) return read.fault;
  const drawn = await drawNotes(handbook, content, read.ledger);
  const sql = await initSql();
  for (const { role, cards } of cardsByRole(handbook)) {
    const notes = cards.flatMap(({ id, ...card }): Note[] => {
      const note = drawn.get(id);
      return note ? [{ ...card, ...note.stamp, fields: note.fields }] : [];
    });
    await writeWhole(join(folder, `${role.slug}.apkg`), packDeck({ name: role.name, notes, site }, sql));
    await writeWhole(join(folder, `${role.slug}.csv`), toCsv(cards));
  }
  return null;
}
