/** What a description asks for → the questions, concepts and drills of a role that it makes likely. */
import type { StudyItem } from './prep-index.ts';
import { common, meaningsOf, proofThings } from './same-words.ts';
import { allStems, holdsRun } from './stems.ts';

export interface Ranked {
  slug: string;
  /** How much of what is asked speaks for it. */
  score: number;
  /** The phrases that ask for it, the strongest first; where none is sure, the nearest alone. */
  because: string[];
}

/** A phrase speaks for its nearest items, the first of all; what shares too little with it is not asked for. */
const [mostOfPhrase, leastScore, laterLoses] = [4, 2, 0.5];
const mostBecause = 3;
/** A phrase asks for an item if what they share tells so much; what the item only says besides tells half. */
const [fitsFrom, saidWorth, unfitLoses] = [3.5, 0.5, 0.6];
/** BM25’s saturation, without its loss by length: an item’s words are few and chosen. */
const saturation = 1.2;
/** A phrase that says the very name. */
const nameWorth = 6;
/** What every role is asked is likely anyway: the description’s own questions come before it. */
const sharedWorth = 0.45;
const sharedBy = 4;

/** How telling each word is among the items: inverse document frequency. */
export function tellingAmong(items: readonly { stems: readonly string[] }[]): (word: string) => number {
  const holders = new Map<string, number>();
  for (const { stems } of items) for (const word of new Set(stems)) holders.set(word, (holders.get(word) ?? 0) + 1);
  return (word) => (holders.has(word) ? Math.log(1 + items.length / (holders.get(word) ?? 1)) : 0);
}

interface Known {
  telling: (word: string) => number;
  counts: { item: StudyItem; count: Map<string, number> }[];
}
const known = new WeakMap<readonly StudyItem[], Known>();

function knownOf(items: readonly StudyItem[]): Known {
  const before = known.get(items);
  if (before) return before;
  const made = {
    telling: tellingAmong(items),
    counts: items.map((item) => {
      const count = new Map<string, number>();
      for (const word of item.stems) count.set(word, (count.get(word) ?? 0) + 1);
      return { item, count };
    }),
  };
  known.set(items, made);
  return made;
}

/** The role’s own items, the likeliest first. */
export function rankItems(
  items: readonly StudyItem[],
  phrases: readonly string[],
  role: string,
  count: number,
): Ranked[] {
  const { telling, counts } = knownOf(items);
  const own = counts.filter(({ item }) => item.roles.includes(role));
  const found = new Map<string, { score: number; because: { phrase: string; score: number; isSure: boolean }[] }>();
  for (const phrase of phrases) {
    const words = [...new Set(meaningsOf(phrase))];
    const asked = askedBy(phrase);
    const nearest = own
      .map(({ item, count: has }) => {
        const isSure = fits(asked, item, has, telling);
        const score =
          overlap(words, has, telling) * (item.sharing > sharedBy ? sharedWorth : 1) +
          (holdsRun(asked.stems, item.name) ? nameWorth : 0);
        return { slug: item.slug, isSure, score: isSure ? score : score * unfitLoses };
      })
      .filter(({ score }) => score > leastScore)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, mostOfPhrase);
    for (const [place, { slug, score, isSure }] of nearest.entries()) {
      const item = found.get(slug) ?? { score: 0, because: [] };
      item.score += score / (1 + place * laterLoses);
      item.because.push({ phrase, score, isSure });
      found.set(slug, item);
    }
  }
  return [...found]
    .toSorted((a, b) => b[1].score - a[1].score || (a[0] < b[0] ? -1 : 1))
    .slice(0, count)
    .map(([slug, { score, because }]) => ({
      slug,
      score,
      because: because
        .toSorted((a, b) => Number(b.isSure) - Number(a.isSure) || b.score - a.score)
        .filter(({ isSure }, place) => isSure || place === 0)
        .slice(0, mostBecause)
        .map(({ phrase }) => phrase),
    }));
}

/** Whether the phrase asks for the item for sure, and does not only share a word with it. */
export function isAskedFor(items: readonly StudyItem[], slug: string, role: string, phrase: string): boolean {
  const { telling, counts } = knownOf(items);
  const found = counts.find(({ item }) => item.slug === slug && item.roles.includes(role));
  return found !== undefined && fits(askedBy(phrase), found.item, found.count, telling);
}

/** What a phrase says, taken from it once for all items. */
interface Asked {
  stems: readonly string[];
  /** Its things that tell of one trade and not of all. */
  things: readonly string[];
}

const askedBy = (phrase: string): Asked => ({
  stems: allStems(phrase),
  things: [...proofThings(phrase)].filter((thing) => !common.has(thing)),
});

function fits(
  { stems, things }: Asked,
  item: StudyItem,
  has: ReadonlyMap<string, number>,
  telling: (word: string) => number,
): boolean {
  if (holdsRun(stems, item.name)) return true;
  const shared = things.filter((thing) => has.has(thing));
  const told = shared.map((thing) => telling(thing) * ((has.get(thing) ?? 0) > 1 ? 1 : saidWorth));
  return told.reduce((sum, one) => sum + one, 0) >= fitsFrom;
}

const overlap = (
  words: readonly string[],
  has: ReadonlyMap<string, number>,
  telling: (word: string) => number,
): number =>
  words.reduce((score, word) => {
    const count = has.get(word) ?? 0;
    return count === 0 ? score : score + (telling(word) * count * (1 + saturation)) / (count + saturation);
  }, 0);
