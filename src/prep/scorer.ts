/** What a description is scored against: what adverts say of each occupation, and the words of each role’s texts. */
import { otherOccupations, roleCues } from './cues.ts';
import type { PrepIndex, PrepRole } from './prep-index.ts';
import { meaningsOf } from './same-words.ts';
import { stemsOf } from './stems.ts';

/** Heard where one sentence has all its words. */
interface Cue {
  words: string[];
  weight: number;
}

export interface Scorer {
  /** A sentence’s meanings and stems → points of each occupation that they are cues of. */
  byCues: (words: ReadonlySet<string>) => [occupation: string, points: number][];
  /** Words of a sentence → how much more each role’s texts speak of them than those of the others do, 0 to 1. */
  byTexts: (words: readonly string[]) => Map<string, number>;
}

/** How the cues of an occupation that the handbook does not have are told from those of roles. */
const outside = 'outside:';
export const isOutside = (occupation: string): boolean => occupation.startsWith(outside);

/** What one sentence is worth at most: a strong foreign sentence must not win alone. */
const mostOfSentence = 2.2;
/** A sentence with more telling words is several duties in one. */
const usualWords = 14;
/** A cue of one word must tell this much; more words are worth more by a step each. */
const [leastOfOneWord, floor, step] = [0.45, 0.3, 0.45];
/** How telling a word is that no text of ours has. */
const unknownWord = 0.8;
/** A share of all words that is too small to say something. */
const tooRare = 2e-4;

const scorers = new WeakMap<PrepIndex, Scorer>();

export function scorerOf(index: PrepIndex): Scorer {
  const known = scorers.get(index);
  if (known) return known;
  const sharesOf = sharesIn(index.roles);
  const cues = weighed(sharesOf);
  const made: Scorer = {
    byCues: (words) => cues.map(([occupation, list]) => [occupation, cueScore(list, words)]),
    byTexts: byTexts(index.roles, sharesOf),
  };
  scorers.set(index, made);
  return made;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const cueScore = (list: readonly Cue[], words: ReadonlySet<string>): number =>
  Math.min(
    mostOfSentence * Math.max(1, words.size / usualWords),
    sum(list.filter((cue) => cue.words.every((word) => words.has(word))).map(({ weight }) => weight)),
  );

/** Every occupation’s cues; one that several have weighs less, and so does one whose words every role’s texts have. */
function weighed(sharesOf: (word: string) => number[]): [string, Cue[]][] {
  const lists = [
    ...Object.entries(roleCues).map(([slug, list]): [string, Map<string, string[]>] => [
      slug,
      cuesIn(list, meaningsOf),
    ]),
    // Word by word: what is one thing in our trade, a grievance among “requests”, is what tells another from it.
    ...Object.entries(otherOccupations).map(([name, { cues }]): [string, Map<string, string[]>] => [
      `${outside}${name}`,
      cuesIn(cues, stemsOf),
    ]),
  ];
  const holders = new Map<string, number>();
  for (const [, list] of lists) for (const key of list.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  const weightOf = (key: string, words: readonly string[]): number => {
    const telling = Math.max(...words.map((word) => tellingOf(sharesOf(word))));
    const worth = (floor + (1 - floor) * telling) * (1 + step * Math.min(2, words.length - 1));
    return worth / Math.sqrt(holders.get(key) ?? 1);
  };
  return lists.map(([name, list]) => [
    name,
    [...list]
      .map(([key, words]) => ({ words, weight: weightOf(key, words) }))
      .filter(({ words, weight }) => words.length > 1 || weight >= leastOfOneWord),
  ]);
}

/** The cues of a list, by their words in order, so that none counts twice. */
const cuesIn = (list: string, read: (cue: string) => string[]): Map<string, string[]> =>
  new Map(
    list
      .split(';')
      .map((cue) => [...new Set(read(cue))].toSorted())
      .filter(({ length }) => length > 0)
      .map((words) => [words.join(' '), words]),
  );

/** How far from evenly the roles’ texts speak of a word: 0 where all do alike, 1 where one alone does. */
function tellingOf(shares: readonly number[]): number {
  const total = sum(shares);
  if (total === 0) return unknownWord;
  const entropy = -sum(shares.map((share) => (share === 0 ? 0 : (share / total) * Math.log(share / total))));
  return 1 - entropy / Math.log(Math.max(2, shares.length));
}

/** A word → what share of all that is said of it is said in each role’s texts. */
function sharesIn(roles: readonly PrepRole[]): (word: string) => number[] {
  const counts = roles.map(({ stems }) => {
    const count = new Map<string, number>();
    for (const word of stems) count.set(word, (count.get(word) ?? 0) + 1);
    return { count, length: stems.length };
  });
  const known = new Map<string, number[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const rates = counts.map(({ count, length }) => (count.get(word) ?? 0) / (length + 1));
    const total = sum(rates);
    const shares = rates.map((rate) => (total === 0 ? 0 : rate / (total + tooRare)));
    known.set(word, shares);
    return shares;
  };
}

const byTexts =
  (roles: readonly PrepRole[], sharesOf: (word: string) => number[]): Scorer['byTexts'] =>
  (all) => {
    const words = [...new Set(all)];
    const scores = roles.map(
      (_, place) => sum(words.map((word) => sharesOf(word)[place] ?? 0)) / Math.sqrt(words.length + 4),
    );
    const mean = sum(scores) / Math.max(1, scores.length);
    return new Map(roles.map(({ slug }, place) => [slug, Math.max(0, (scores[place] ?? 0) - mean)]));
  };
