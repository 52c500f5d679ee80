/** Whether a word of a text is one of the words looked for, in whatever form. */
import { stem } from '../match/stem.ts';
import { wordsOf } from '../match/words.ts';

/** A shorter beginning would match words that have nothing to do with it. */
const shortestBeginning = 4;

/** The words as they are compared. */
export const roots = (words: readonly string[]): string[] => [...new Set(words.flatMap(wordsOf).map(stem))];

/** Whether the word, or a part of it between hyphens, is one of the roots, or begins with one that is long enough. */
export function isMatch(word: string, wanted: readonly string[]): boolean {
  const parts = wordsOf(word);
  return [...parts, parts.join('')].some((part) =>
    wanted.some((root) => stem(part) === root || (root.length >= shortestBeginning && part.startsWith(root))),
  );
}
