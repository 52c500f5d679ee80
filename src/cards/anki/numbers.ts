/** The numbers that Anki knows notes and decks by, each from a text, so that every build gives the same. */
import { createHash } from 'node:crypto';
import { born } from './schema.ts';

const hashOf = (text: string): string => createHash('sha1').update(text).digest('hex');

/** A year in milliseconds: ids look like a moment in it, since Anki shows them as the day on which a note was added. */
const span = 365 * 24 * 3600 * 1000;

/** An id of thirteen digits for each text; where two fall together the later one gets the next that is free. */
export function idsFor(texts: readonly string[]): Map<string, number> {
  const taken = new Set<number>();
  return new Map(
    texts.map((text) => {
      let id = born * 1000 + (Number.parseInt(hashOf(text).slice(0, 12), 16) % span);
      while (taken.has(id)) id += 1;
      taken.add(id);
      return [text, id];
    }),
  );
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ' };

/** A field without its HTML, as Anki strips it: what notes are sorted by and told apart with. */
export const stripHtml = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|nbsp);/g, (entity) => entities[entity] ?? entity)
    .trim();

/** The checksum of a note: the first 32 bits of the SHA-1 of its first field without HTML. */
export const checksumOf = (firstField: string): number =>
  Number.parseInt(hashOf(stripHtml(firstField)).slice(0, 8), 16);
