/** Whether the pages found hold the words that were asked for. Pagefind falls back on any shorter word it knows. */
import type { PagefindFragment } from './pagefind.ts';
import { wordsOf } from './query-words.ts';
import { roots } from './word-match.ts';

/** Words of the query that none of these pages holds, not even as the beginning of a longer word. */
export function missingWords(words: string[], fragments: PagefindFragment[]): string[] {
  const found = new Set(fragments.flatMap(matchedWords));
  return words.filter((word) => {
    const starts = roots([word]);
    return ![...found].some((match) => starts.some((start) => match.startsWith(start)));
  });
}

/** The words that Pagefind matched in the text, and all words of the page’s names. */
function matchedWords({ content, locations, meta }: PagefindFragment): string[] {
  const words = content.split(/\s+/);
  const matched = locations.flatMap((location) => {
    const parts = wordsOf(words[location] ?? '');
    return [...parts, parts.join('')];
  });
  const names = wordsOf([meta.title, meta.partOf, meta.names, meta.also, meta.asked].join(' '));
  // A name may be asked for as one word: "clickandcollect".
  return [...matched, ...names, ...(meta.whole ?? '').split(' ')];
}
