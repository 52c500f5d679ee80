/** A text of a role that the handbook lacks, kept in the reader’s notebook as a role of her own. */
import { wordKey } from '../interview/marks.ts';
import type { Store } from '../notebook/store/store.ts';
import { after } from '../notebook/store/unite.ts';

/** Long enough that no two roles of one name meet, on however many devices. */
const letters = 6;
const longestName = 60;

function newId(name: string): string {
  const random = crypto.getRandomValues(new Uint8Array(letters));
  const tail = [...random].map((value) => (value % 36).toString(36)).join('');
  const slug = wordKey(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-+|-+$/g, '');
  return `own-${slug === '' ? 'role' : slug}-${tail}`;
}

/** Keeps a text under the name of its role; a role of that name that is kept already gets the new text. Its id. */
export async function keepOwnRole(store: Store, name: string, text: string): Promise<string> {
  const { roles } = await store.all();
  const known = roles.find((row) => !row.gone && wordKey(row.name) === wordKey(name));
  const id = known?.id ?? newId(name);
  await store.edit('roles', id, (stored) => ({ id, name, text, gone: false, at: after(stored, Date.now()) }));
  return id;
}
