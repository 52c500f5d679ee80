/**
 * What of the notebook shows on reading pages, in a few letters for each page, where a script reads it at once: the
 * notebook itself lies in a database that a page should not open to be read. It follows from the notebook (mirror.ts).
 */
import { keepsake } from '../reader/keepsake.ts';

/** Done, to repeat, kept; has an own answer, ticked points, a working. */
export type Letter = 'd' | 'a' | 'k' | 'o' | 't' | 'w';

/** By identity. A page of which nothing is kept is not in it. */
export type Kept = Record<string, string>;

const kept = keepsake('kept');

export function readKept(): Kept {
  try {
    return JSON.parse(kept.read() ?? '{}');
  } catch {
    return {};
  }
}

export const writeKept = (all: Kept): void => kept.write(Object.keys(all).length > 0 ? JSON.stringify(all) : null);

/** Calls `show` now and after each change, also one of another page. */
export const onKept = kept.listen;

/** Of done and to repeat the one puts the other out. */
const opposite: Partial<Record<Letter, Letter>> = { d: 'a', a: 'd' };

/** The letters of a page after one was set or taken away. */
export function withLetter(letters: string, letter: Letter, on: boolean): string {
  const others = [...letters].filter((one) => one !== letter && !(on && one === opposite[letter])).join('');
  return on ? others + letter : others;
}

export function putLetter(id: string, letter: Letter, on: boolean): void {
  const all = readKept();
  const letters = withLetter(all[id] ?? '', letter, on);
  if (letters) all[id] = letters;
  else delete all[id];
  writeKept(all);
}
