/** The handbook’s own words, for mending what was mistyped: a small file, loaded only when a query finds nothing good. */
import type { SearchDocument } from './documents.ts';
import { fold, wordsOf } from './query-words.ts';
import { stopWords } from './stop-words.ts';

/** Words on a single page are as likely a name or a rarity as what somebody meant. */
const fewestPages = 2;
/** Shorter words are near to too many others. */
const shortest = 3;

/** Every word worth proposing, the most frequent first. Words of names count as often used: they are what is asked for. */
export function toVocabulary(documents: SearchDocument[]): string[] {
  const pages = new Map<string, number>();
  for (const { title, names, also, asked, sections } of documents) {
    const text = sections.flatMap(({ passages }) => passages.map((passage) => passage.text));
    for (const word of new Set(wordsOf([title, ...asked, ...text].join(' '))))
      pages.set(word, (pages.get(word) ?? 0) + 1);
    for (const word of new Set(wordsOf([...names, ...also].join(' '))))
      pages.set(word, (pages.get(word) ?? 0) + fewestPages);
  }
  return [...pages]
    .filter(
      ([word, count]) => count >= fewestPages && word.length >= shortest && !/\d/.test(word) && !stopWords.has(word),
    )
    .toSorted(([one, often], [other, oftener]) => oftener - often || (fold(one) < fold(other) ? -1 : 1))
    .map(([word]) => word);
}
