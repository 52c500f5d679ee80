/** Words → the last part of an address. The words alone decide, never the order of the texts. */
import slugify from '@sindresorhus/slugify';
import { wordKey } from '../interview/marks.ts';

/** Long enough to tell questions apart, short enough to be read in an address bar. */
export const longestSlug = 80;
/** A short name is written to be an address. */
export const longestShortSlug = 60;

/** Pages of the site’s own that stand in the same folders: nothing else can have their address. */
const reserved = new Set(['index', 'by-group', '404']);

/** What two texts share that are the same words: their key, or for signs alone the signs. */
export const identityOf = (text: string): string => wordKey(text) || text.trim();

/**
 * Lower-case ASCII words joined by hyphens, cut after a whole word. Words of a script that cannot be
 * transliterated give their code points, so that an address is never empty.
 */
export function slugOf(text: string, longest = longestSlug): string {
  const words = slugify(wordKey(text.slice(0, 1000)));
  if (words === '')
    return `u${[...text.slice(0, 12)].map((character) => character.codePointAt(0)?.toString(16)).join('-')}`;
  if (reserved.has(words)) return `${words}-page`;
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf('-', longest);
  return words.slice(0, cut > 20 ? cut : longest);
}
