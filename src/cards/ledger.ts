/**
 * What is remembered of the notes that readers may have in Anki: which id each was first given, what it said, and since
 * when. Anki knows a note by its guid, and takes a new text over only from a note that changed later than the reader’s.
 * So the time of a build must not count (it would overwrite what readers changed themselves), nor may a time stay the
 * same when a text has changed (it would never arrive).
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Handbook, Rename } from '../handbook/handbook.ts';
import { pageKinds } from '../handbook/page-kinds.ts';

/** Of one identity: the hash of its note’s fields, when they changed (seconds), and its guid where that is another. */
const rowSchema = z.tuple([z.string(), z.int().positive()]).rest(z.string());
export const ledgerSchema = z.record(z.string(), rowSchema);
export type Ledger = z.infer<typeof ledgerSchema>;

/** A note whose time is looked for. */
export interface UndatedNote {
  id: string;
  /** All that Anki shows of it. */
  fields: readonly string[];
  /** When its texts were last changed, in seconds. */
  textsChanged: number;
}

export interface NoteStamp {
  guid: string;
  hash: string;
  /** In seconds. */
  changed: number;
}

export const hashOfFields = (fields: readonly string[]): string =>
  createHash('sha256').update(fields.join('\u001f')).digest('hex').slice(0, 12);

/** The guid and time of each note, by identity. A note that the ledger knows is newer than there once its text has changed. */
export function stampNotes(
  notes: readonly UndatedNote[],
  ledger: Ledger,
  renames: Handbook['renames'],
): Map<string, NoteStamp> {
  const first = firstIdentities(ledger, renames);
  return new Map(
    notes.map(({ id, fields, textsChanged }) => {
      const known = first(id);
      const row = ledger[known];
      const hash = hashOfFields(fields);
      const changed = row === undefined ? textsChanged : row[0] === hash ? row[1] : Math.max(textsChanged, row[1] + 1);
      return [id, { guid: row?.[2] ?? known, hash, changed }];
    }),
  );
}

/** The ledger that says so, sorted by identity. What is gone stays in it: its page may come back. */
export function toLedger(stamps: ReadonlyMap<string, NoteStamp>, before: Ledger): Ledger {
  const now = [...stamps].map(([id, { guid, hash, changed }]): [string, Ledger[string]] => [
    id,
    guid === id ? [hash, changed] : [hash, changed, guid],
  ]);
  const guids = new Set([...stamps.values()].map(({ guid }) => guid));
  const gone = Object.entries(before).filter(([id, row]) => !stamps.has(id) && !guids.has(row[2] ?? id));
  return Object.fromEntries([...gone, ...now].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Under which identity a note is known: its own where the ledger has it or its page had no other address, else that of
 * an address which led to it: one that the ledger has, or where there is no ledger the oldest.
 */
function firstIdentities(ledger: Ledger, renames: readonly Rename[]): (id: string) => string {
  const sources = new Map<string, string[]>();
  for (const { kind, from, to } of renames) {
    const page = `${pageKinds[kind].folder}/${to}`;
    sources.set(page, [...(sources.get(page) ?? []), `${pageKinds[kind].folder}/${from}`]);
  }
  const earlier = (page: string, seen: Set<string>): string[] =>
    (sources.get(page) ?? [])
      .filter((from) => !seen.has(from))
      .flatMap((from) => [from, ...earlier(from, seen.add(from))]);
  const oldest = (page: string, seen: Set<string>): string => {
    const [from] = (sources.get(page) ?? []).filter((one) => !seen.has(one));
    return from === undefined ? page : oldest(from, seen.add(from));
  };
  const isEmpty = Object.keys(ledger).length === 0;
  return (id) => {
    if (ledger[id] !== undefined) return id;
    const [page = '', role] = id.split('#');
    const ofRole = (one: string) => (role === undefined ? one : `${one}#${role}`);
    if (isEmpty) return ofRole(oldest(page, new Set([page])));
    return (
      earlier(page, new Set([page]))
        .map(ofRole)
        .find((one) => ledger[one] !== undefined) ?? id
    );
  };
}
