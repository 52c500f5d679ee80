/** Words as they are matched. */
import { stem } from '../match/stem.ts';
import { stopWords } from '../match/telling-words.ts';
import { wordsOf } from '../match/words.ts';

/** Stems of all words. */
export const allStems = (text: string): string[] => wordsOf(text).map(stem);

/** Stems of the words that tell something. */
export const stemsOf = (text: string): string[] =>
  wordsOf(text).flatMap((word) => (stopWords.has(word) || /^\d/.test(word) ? [] : [stem(word)]));
