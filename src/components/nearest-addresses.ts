/** An address without a page → the addresses of pages that it was probably meant for, by its words. */
import { distance } from '../match/distance.ts';

/** Words that nearly every address has say nothing of which is meant. */
const empty = new Set([
  'a',
  'an',
  'and',
  'do',
  'how',
  'in',
  'is',
  'of',
  'or',
  'the',
  'to',
  'what',
  'with',
  'you',
  'your',
  'html',
  'index',
  'htm',
  'php',
]);

/** The words of the last part of a path that has any, in order. */
export function wordsOfPath(path: string): string[] {
  const parts = path.split('/').map((part) =>
    safelyDecoded(part)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !empty.has(word)),
  );
  return parts.findLast((words) => words.length > 0) ?? [];
}

function safelyDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** How alike two words are, from 0 to 1. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) > 3 && (one.startsWith(other) || other.startsWith(one))) return 0.85;
  const near = 1 - distance(one, other, longest) / longest;
  return near >= 0.7 ? near : 0;
}

/** What an address gains by standing in the same folder. */
const sameFolder = 0.1;
/** Less than this in common is chance. */
const enough = 0.5;

const folderOf = (path: string): string => path.split('/').filter(Boolean).slice(0, -1).join('/');

/** At most `most` of the paths, nearest first; none where none is near. */
export function nearestAddresses(path: string, paths: readonly string[], most = 3): string[] {
  const asked = wordsOfPath(path);
  if (asked.length === 0) return [];
  return paths
    .map((other) => {
      const words = wordsOfPath(other);
      const best = (word: string, among: string[]) => Math.max(0, ...among.map((known) => likeness(word, known)));
      const shared =
        asked.reduce((sum, word) => sum + best(word, words), 0) +
        words.reduce((sum, word) => sum + best(word, asked), 0);
      const worth = shared / (asked.length + words.length);
      return { other, worth: worth + (worth > 0 && folderOf(other) === folderOf(path) ? sameFolder : 0) };
    })
    .filter(({ worth }) => worth >= enough)
    .toSorted((one, other) => other.worth - one.worth)
    .slice(0, most)
    .map(({ other }) => other);
}
