/** Words → the last part of an address. The words alone decide, never the order of the texts. */
import slugify from '@sindresorhus/slugify';
import { wordKey } from '../interview/marks.ts';

/** Long enough to tell questions apart, short enough to be read in an address bar. */
const longest = 80;

/**
 * Lower-case ASCII words joined by hyphens, cut after a whole word. Words of a script that cannot be
 * transliterated give their code points, so that an address is never empty.
 */
export function slugOf(text: string): string {
  const words = slugify(wordKey(text.slice(0, 1000)));
  if (words === '')
    return `u${[...text.slice(0, 12)].map((character) => character.codePointAt(0)?.toString(16)).join('-')}`;
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf('-', longest);
  return words.slice(0, cut > 20 ? cut : longest);
}
