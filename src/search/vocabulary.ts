/** The handbook’s own words, for mending what was mistyped: a file of bounded size, loaded only when a query has an unknown word. */
import { seam } from '../match/mend.ts';
import { tellingPlaces } from '../match/telling-words.ts';
import { wordsOf } from '../match/words.ts';
import type { SearchDocument } from './documents.ts';

/** Shorter words are near to too many others. */
const shortest = 3;
/** The file does not grow beyond so many words, however large the handbook is. */
const mostWords = 4_000;
const mostNames = 800;
/** Words of names count as often used: they are what is asked for. */
const inName = 4;

/** A longer name is not typed as one word. */
const longestName = 18;

/** Every word worth proposing, the most frequent first, then the names of several words: "sell+through". */
export function toVocabulary(documents: readonly SearchDocument[]): string[] {
  return [...wordsWorth(documents), ...joinedNames(documents)];
}

function joinedNames(documents: readonly SearchDocument[]): string[] {
  const names = documents
    .filter(({ kind, isPart }) => !isPart && (kind === 'concept' || kind === 'role'))
    .flatMap(({ title, names }) => [title, ...names])
    .map(wordsOf)
    .filter((words) => words.length > 1 && words.every((word) => /^[a-z]+$/.test(word)))
    .map((words) => words.join(seam));
  return [...new Set(names)].filter((name) => name.length <= longestName).slice(0, mostNames);
}

function wordsWorth(documents: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const { title, names, plain, also, gist, isPart } of documents) {
    if (isPart) continue;
    count(counts, [title, ...names, ...also], inName);
    count(counts, [...plain, gist], 1);
  }
  return [...counts]
    .filter(([word]) => word.length >= shortest && /^[a-z]+$/.test(word))
    .toSorted(([one, often], [other, oftener]) => oftener - often || (one < other ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
}

function count(counts: Map<string, number>, texts: string[], times: number): void {
  const telling = texts.flatMap((text) => {
    const words = wordsOf(text);
    return tellingPlaces(words).map((place) => words[place] ?? '');
  });
  for (const word of new Set(telling)) counts.set(word, (counts.get(word) ?? 0) + times);
}
