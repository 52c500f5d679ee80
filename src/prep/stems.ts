/** Words as they are matched. */
import { emptyWords } from '../handbook/empty-words.ts';
import { stem } from '../match/stem.ts';
import { wordsOf } from '../match/words.ts';

/** Words of adverts that tell nothing of the work. */
const ofAdverts =
  'you your yours we our ours us will shall must may can able ability need needs required require requirement requirements responsible responsibility responsibilities role position job candidate duty duties task tasks work works working experience experienced years year good strong excellent well etc plus including within across per other others new each every all any more most least also as well day daily week weekly month monthly make makes take takes keep keeps give gives ensure ensures help helps look looks via together similar knowledge able skills skill level';

/** Stems of words that are not matched. */
export const prepStopWords: ReadonlySet<string> = new Set(
  [...emptyWords, ...ofAdverts.split(' ')].flatMap((word) => [word, stem(word)]),
);

/** Stems of all words. */
export const allStems = (text: string): string[] => wordsOf(text).map(stem);

/** Stems of the words that tell something. */
export const stemsOf = (text: string): string[] =>
  wordsOf(text).flatMap((word) => {
    const one = stem(word);
    return prepStopWords.has(one) || /^\d/.test(word) ? [] : [one];
  });

/** Whether these words follow one another in it. */
export const holdsRun = (words: readonly string[], run: readonly string[]): boolean =>
  run.length > 0 && words.some((_, start) => run.every((word, place) => words[start + place] === word));
