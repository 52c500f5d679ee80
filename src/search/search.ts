/** The whole search: pages in order, and where the query finds nothing good, the words that were probably meant. */
import { missingWords } from './coverage.ts';
import type { Pagefind, PagefindFragment } from './pagefind.ts';
import { queryWords } from './query-words.ts';
import { type Hit, rank } from './rank.ts';
import { nearestWord } from './suggest.ts';

export interface Found {
  hits: Hit[];
  /** The words that were looked for instead, and those that they stand for; null where the query stood as it was. */
  instead: { asked: string; used: string } | null;
}

/** How many of the first pages are looked at to tell whether the query was understood; the interface shows them anyway. */
export const lookedAt = 5;

/**
 * Pages for the query, best first. `literal` takes the query as it is, also where a word of it is unknown.
 * `loadVocabulary` is called only when one is.
 */
export async function search(
  pagefind: Pagefind,
  query: string,
  loadVocabulary: () => Promise<readonly string[]>,
  literal = false,
): Promise<Found> {
  const words = queryWords(query);
  const hits = await rank(pagefind, query);
  const missing = missingWords(words, await fragmentsOf(hits));
  if (missing.length === 0) return { hits, instead: null };
  const known = words.filter((word) => !missing.includes(word));
  const mended = literal ? words : await mend(words, missing, await loadVocabulary());
  if (mended.join(' ') !== words.join(' ')) {
    const others = await rank(pagefind, mended.join(' '));
    if (others.length > 0) return { hits: others, instead: { asked: query.trim(), used: mended.join(' ') } };
  }
  // What an unknown word found is chance: its pages hold no more than its first letters.
  return { hits: known.length === 0 ? [] : hits, instead: null };
}

const fragmentsOf = (hits: Hit[]): Promise<PagefindFragment[]> =>
  Promise.all(hits.slice(0, lookedAt).map(({ result }) => result.data()));

/** The words with each unknown one in the spelling of the handbook. A word that stands in the handbook is left alone. */
async function mend(words: string[], missing: string[], vocabulary: readonly string[]): Promise<string[]> {
  const known = new Set(vocabulary);
  return words.map((word, index) =>
    missing.includes(word) && !known.has(word)
      ? (nearestWord(word, vocabulary, index === words.length - 1) ?? word)
      : word,
  );
}
