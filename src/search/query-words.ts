/** What was typed → the words to look for. */
import { singular } from '../interview/words.ts';
import { opening, stopWords } from './stop-words.ts';

/** Words as Pagefind will compare them: lower case, no accents, no marks around or within. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[’'.&]/g, '');
}

/** All words of a text. A hyphen parts two words, but not a letter from its word: "sell-through", yet "e-commerce". */
export function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/\b(\p{L})[-‐‑/]\s?(?=\p{L})/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

/** The words of a query that carry its meaning; all of them where none does. */
export function queryWords(query: string): string[] {
  const all = wordsOf(query);
  const rest = all.join(' ').replace(opening, '').trim().split(' ');
  const telling = rest.filter((word) => !stopWords.has(word) && (word.length > 1 || /\d/.test(word)));
  return [...new Set(telling.length > 0 ? telling : all)];
}

/**
 * A name in one word, which only the whole name gives: the index holds it beside the name, so that "gross margin" finds
 * the page of that name before "gross margin return on inventory". The mark at its end keeps it apart from real words.
 */
export const wholeName = (words: string[]): string => `${words.map(singular).join('')}${mark}`;

const mark = 'qq';
