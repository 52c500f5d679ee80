/** What things are called, and where a query calls something by its name: the whole query, or a stretch of a longer one. */
import { singular } from '../interview/words.ts';
import { stem } from './stem.ts';
import { tellingPlaces } from './telling-words.ts';

/** No name is longer; a longer stretch of a query is a sentence. */
const longest = 10;

/**
 * A name as names are compared: singular, but not by stem, since two words may share a stem and be two things. Words
 * that tell nothing may be missing where two others are left ("open buy" for "open-to-buy"), so a name may have two keys.
 */
export function nameKeys(words: readonly string[]): string[] {
  const telling = tellingPlaces(words);
  const keys = [keyOf(words), ...(telling.length > 1 ? [keyOf(telling.map((place) => words[place] ?? ''))] : [])];
  return [...new Set(keys)];
}

export const keyOf = (words: readonly string[]): string => words.map(singular).join(' ');

/** The word of a name under which an index keeps it: the first that tells something. */
export const headOf = (words: readonly string[]): string => stem(words[tellingPlaces(words)[0] ?? 0] ?? '');

/** A stretch of a query that may be a name. */
export interface Stretch {
  key: string;
  head: string;
  /** Places of the words of the query that it takes, from the first to the last. */
  from: number;
  to: number;
}

/** All stretches of a query that may be names, the longest first. */
export function stretchesOf(words: readonly string[]): Stretch[] {
  const telling = tellingPlaces(words);
  const isTelling = new Set(telling);
  const stretches: Stretch[] = [];
  for (let from = 0; from < words.length; from += 1)
    for (let to = Math.min(words.length, from + longest) - 1; to >= from; to -= 1) {
      const inside = words.slice(from, to + 1);
      const places = inside.flatMap((_, place) => (isTelling.has(from + place) ? [from + place] : []));
      if (places.length === 0) continue;
      const head = stem(words[places[0] ?? 0] ?? '');
      stretches.push({ key: keyOf(inside), head, from, to });
      // Without the words that tell nothing, where such words stand between.
      if (places.length > 1 && places.length < inside.length && places[0] === from && places.at(-1) === to)
        stretches.push({ key: keyOf(places.map((place) => words[place] ?? '')), head, from, to });
    }
  return stretches.toSorted((one, other) => other.to - other.from - (one.to - one.from) || one.from - other.from);
}
