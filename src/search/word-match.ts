/** Whether a word of a text is one of the words looked for, in whatever form. */
import { wordsOf } from './query-words.ts';
import { otherSpelling } from './spelling.ts';

/** Endings that a word may lose or change and still be the same word. */
const ending = /(?:ations?|ings?|ied|ies|ed|es|ers?|ly|s|e|y)$/;
/** A shorter root would match words that have nothing to do with it. */
const shortestRoot = 4;
/** What may follow a word that is too short to have a root: "SKU" and "SKUs". */
const plural = /^(?:s|es)?$/;

/** The part of a word that its forms share. */
function rootOf(word: string): string {
  const short = word.replace(ending, '');
  return short.length >= shortestRoot ? short : word;
}

/** Roots of the words, in both spellings. */
export const roots = (words: string[]): string[] => [
  ...new Set(words.flatMap((word) => [rootOf(word), rootOf(otherSpelling(word) ?? word)])),
];

/** Whether the word, or a part of it between hyphens, begins with one of the roots. */
export function isMatch(word: string, wanted: readonly string[]): boolean {
  const parts = wordsOf(word);
  return [...parts, parts.join('')].some((part) => wanted.some((root) => hasRoot(part, root)));
}

const hasRoot = (word: string, root: string): boolean =>
  word.startsWith(root) && (root.length >= shortestRoot || plural.test(word.slice(root.length)));
