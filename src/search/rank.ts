/** A query → pages in order of worth. Pagefind scores words; what it lacks is added here: names, phrases, spellings, gaps. */
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { queryWords, wholeName, wordsOf } from './query-words.ts';
import { otherSpelling } from './spelling.ts';

export interface Hit {
  id: string;
  score: number;
  /** Pagefind’s result with the most words of the query in it: its excerpt is the one to show. */
  result: PagefindResult;
}

/** What Pagefind’s scores are changed by; the figures were found with `npm run bench -- search`. */
const bonus = {
  /** Added to a page that is called what was typed, word for word. */
  name: 10_000,
  /** Times the score of a page that says what was typed, word for word. */
  phrase: 1.25,
  /** Times the sum of a page’s scores for single words, beside its score for all of them. */
  parts: 0.6,
  /** How much a page loses by the words that it lacks. */
  gaps: 2,
};

/** Of a longer question, only so many words are looked for one by one: the rarest tell enough. */
const mostParts = 7;
/** A longer query that has words to lose is a sentence and no name. */
const longestName = 6;

/** Pages for the words of a query, best first. */
export async function rank(pagefind: Pagefind, query: string): Promise<Hit[]> {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const hits = new Map<string, Hit>();
  for (const spelling of spellings(words)) {
    await addWhole(pagefind, spelling, hits);
    if (spelling.length > 1) await addParts(pagefind, spelling, hits);
    await raiseNames(pagefind, wholeName(spelling), hits);
  }
  const name = fullName(query, words);
  if (name !== null) await raiseNames(pagefind, name, hits);
  return [...hits.values()].toSorted((one, other) => other.score - one.score);
}

/** Everything that `rank` will look up for a query, so that it can be fetched beforehand. */
export function lookedUp(query: string): string[] {
  const words = queryWords(query);
  const name = fullName(query, words);
  return [
    ...spellings(words).flatMap((spelling) => [...spelling, wholeName(spelling)]),
    ...(name === null ? [] : [name]),
  ];
}

/** The query as a name, with the words that it would lose: "on time in full". */
function fullName(query: string, words: string[]): string | null {
  const all = wordsOf(query);
  return all.length > words.length && all.length <= longestName ? wholeName(all) : null;
}

/** The words as typed, and as the other side of the ocean writes them. */
function spellings(words: string[]): string[][] {
  const others = words.map((word) => otherSpelling(word) ?? word);
  return others.some((word, index) => word !== words[index]) ? [words, others] : [words];
}

/** Adds the pages that hold every word; those that hold them side by side count for more. */
async function addWhole(pagefind: Pagefind, words: string[], hits: Map<string, Hit>): Promise<void> {
  const term = words.join(' ');
  const { results } = await pagefind.search(term);
  const said = words.length > 1 ? new Set((await pagefind.search(`"${term}"`)).results.map(({ id }) => id)) : null;
  for (const result of results) {
    const score = said?.has(result.id) ? result.score * bonus.phrase : result.score;
    const known = hits.get(result.id);
    if (!known || known.score < score) hits.set(result.id, { id: result.id, score, result });
  }
}

/** Adds pages that hold some of the words, by how rare the words are that they hold. */
async function addParts(pagefind: Pagefind, words: string[], hits: Map<string, Hit>): Promise<void> {
  const parts: { results: PagefindResult[]; rarity: number }[] = [];
  for (const word of words.slice(0, mostParts)) {
    const { results } = await pagefind.search(word);
    parts.push({ results, rarity: results.length === 0 ? 0 : 1 / Math.log(2 + results.length) });
  }
  const whole = parts.reduce((sum, { rarity }) => sum + rarity, 0);
  const pages = new Map<string, { sum: number; held: number; best: PagefindResult }>();
  for (const { results, rarity } of parts)
    for (const result of results) {
      const page = pages.get(result.id) ?? { sum: 0, held: 0, best: result };
      page.sum += result.score;
      page.held += rarity;
      if (result.score > page.best.score) page.best = result;
      pages.set(result.id, page);
    }
  for (const [id, { sum, held, best }] of pages) {
    const score = bonus.parts * sum * (held / whole) ** bonus.gaps;
    const known = hits.get(id);
    if (known) known.score += score;
    else hits.set(id, { id, score, result: best });
  }
}

/** A page that is called exactly what was typed comes first. */
async function raiseNames(pagefind: Pagefind, name: string, hits: Map<string, Hit>): Promise<void> {
  const { results } = await pagefind.search(`"${name}"`);
  for (const result of results) {
    const known = hits.get(result.id);
    if (known) known.score += bonus.name;
    else hits.set(result.id, { id: result.id, score: bonus.name, result });
  }
}
