/** Runs lists of queries through the search as a reader’s browser does, and counts what came first. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { sectionKinds } from '../../src/handbook/page-kinds.ts';
import type { Source } from '../../src/search/answer.ts';
import { fileNames, type IndexedPage, type Manifest, type SpellingFile } from '../../src/search/index/format.ts';
import { indexFolder, manifestName } from '../../src/search/index/place.ts';
import { type Found, type Spelling, search } from '../../src/search/search.ts';
import { verdictOf } from '../../src/search/verdict.ts';

const folders = sectionKinds.map(({ folder }) => folder).join('|');
const page = z.string().regex(new RegExp(`^/(?:(?:${folders})/[^/]+|about|map|rules)/$`));

const querySchema = z.union([
  z.strictObject({
    query: z.string().min(1),
    kind: z.string(),
    pages: z.array(page).min(1).max(5).describe('Any of them satisfies; the best first'),
  }),
  z.strictObject({
    query: z.string().min(1),
    kind: z.literal('none'),
    none: z.literal(true).describe('No page answers it, and the search should say so'),
  }),
]);
export type Query = z.infer<typeof querySchema>;

/**
 * `tuned` and `further` are read and tuned with; of `held` nobody reads the queries or their misses; `later` tells what is
 * general, so no words are added for its queries; `earlier` is of the time before them all; `refused` is for the verdict.
 */
export const lists = ['tuned', 'held', 'further', 'later', 'earlier', 'refused'] as const;
type List = (typeof lists)[number];

/** The queries of a list, each once. Several people wrote some alike: one that is tuned with is no measure. */
export async function readQueries(list: List): Promise<Query[]> {
  const read = async (name: List) =>
    z.array(querySchema).parse(parse(await readFile(join(import.meta.dirname, `queries/${name}.yml`), 'utf8')));
  const seen = new Set(
    list === 'held' ? [...(await read('tuned')), ...(await read('further'))].map(({ query }) => query) : [],
  );
  return (await read(list)).filter(({ query }) => !seen.has(query) && seen.add(query));
}

/** Places looked at; a page further down counts as not found. */
const depth = 10;

interface Outcome {
  query: Query;
  found: Found;
  /** Where the first page that satisfies came, counted from 1; 0 where it did not come. */
  place: number;
  /** Addresses of the pages that came first. */
  first: string[];
  /** Whether the reader was told that no page answers. */
  isRefused: boolean;
}

/** How good the order of results is, each figure from 0 to 1. */
export interface Relevance {
  /** Queries that a page answers. */
  answered: number;
  /** Share of them whose first result satisfies. */
  first: number;
  /** Share of those with one that satisfies among the first three. */
  firstThree: number;
  /** Mean of 1 ÷ the place of the first that satisfies, 0 beyond the tenth (MRR@10). */
  reciprocalRank: number;
  /** Share of the answered queries of which the search says that no page answers. */
  wronglyRefused: number;
  /** Queries that no page answers, and the share of them of which the search says so. */
  none: number;
  refused: number;
}

export const relevanceOf = async (site: string, queries: Query[]): Promise<Relevance> =>
  summary(await askAll(site, queries));

function summary(outcomes: Outcome[]): Relevance {
  const answered = outcomes.filter(({ query }) => 'pages' in query);
  const none = outcomes.filter(({ query }) => 'none' in query);
  const share = (all: Outcome[], is: (outcome: Outcome) => boolean) =>
    all.length === 0 ? 0 : all.filter(is).length / all.length;
  return {
    answered: answered.length,
    first: share(answered, ({ place }) => place === 1),
    firstThree: share(answered, ({ place }) => place > 0 && place <= 3),
    reciprocalRank:
      answered.reduce((sum, { place }) => sum + (place === 0 ? 0 : 1 / place), 0) / Math.max(1, answered.length),
    wronglyRefused: share(answered, ({ isRefused }) => isRefused),
    none: none.length,
    refused: share(none, ({ isRefused }) => isRefused),
  };
}

/** The figures as lines of text. Of the list that is kept aside nothing but its figures is printed. */
export async function measureRelevance(site: string): Promise<string> {
  const lines: string[] = [];
  for (const list of lists) {
    const outcomes = await askAll(site, await readQueries(list));
    lines.push(...figures(list, summary(outcomes)));
    if (list === 'held') continue;
    for (const [kind, members] of Map.groupBy(outcomes, ({ query }) => query.kind))
      if (kind !== 'none') lines.push(`  ${kind.padEnd(14)}${line(summary(members))}`);
    lines.push(...outcomes.filter(isMiss).map(missLine));
  }
  return `${lines.join('\n')}\n`;
}

const figures = (list: List, relevance: Relevance): string[] => {
  const { answered, none, refused, wronglyRefused } = relevance;
  return [
    `${list}: ${answered} queries that a page answers, ${none} that none does`,
    `  ${line(relevance)}`,
    `  told that no page answers: ${withInterval(refused, none)} of those without; ${withInterval(wronglyRefused, answered)} of the answered`,
  ];
};

const line = ({ answered, first, firstThree, reciprocalRank }: Relevance): string =>
  `n ${String(answered).padStart(3)}  success@1 ${withInterval(first, answered)}  success@3 ${withInterval(firstThree, answered)}  MRR@10 ${reciprocalRank.toFixed(3)}`;

/** A share with its 95 % interval (Wilson 1927). */
function withInterval(share: number, count: number): string {
  if (count === 0) return 'none';
  const z = 1.96;
  const middle = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const half = (z / (1 + z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return `${share.toFixed(3)} (${Math.max(0, middle - half).toFixed(2)}–${Math.min(1, middle + half).toFixed(2)})`;
}

const isMiss = ({ query, place, isRefused }: Outcome): boolean =>
  'none' in query ? !isRefused : place !== 1 || isRefused;

function missLine({ query, place, first, isRefused, found }: Outcome): string {
  const where = 'none' in query ? 'not refused' : place === 0 ? 'missing' : `at ${place}`;
  const instead = found.instead === null ? '' : ` as “${found.instead}”`;
  return `    [${query.kind}] ${query.query}${instead} → ${first[0] ?? 'nothing'} (${where}${isRefused ? ', refused' : ''})`;
}

async function askAll(site: string, queries: Query[]): Promise<Outcome[]> {
  const { source, spelling, pages } = await openIndex(site);
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const found = await search(query.query, source, async () => spelling);
    const first = found.pages.slice(0, depth).map(({ page: number }) => `/${pages[number]?.path}`);
    const place = 'pages' in query ? first.findIndex((path) => query.pages.includes(path)) + 1 : 0;
    outcomes.push({ query, found, place, first, isRefused: !verdictOf(query.query, found).isAnswered });
  }
  return outcomes;
}

/** The index of a built site, as the browser reads it. */
export async function openIndex(site: string): Promise<{ source: Source; spelling: Spelling; pages: IndexedPage[] }> {
  const read = async (path: string) => JSON.parse(await readFile(join(site, indexFolder, path), 'utf8'));
  const manifest: Manifest = await read(manifestName);
  const { vocabulary, common, foreign }: SpellingFile = await read(fileNames.spelling(manifest.mark));
  const pages: IndexedPage[] = [];
  for (let file = 0; pages.length < manifest.pages; file += 1)
    pages.push(...(await read(fileNames.pages(manifest.mark, file))));
  return {
    source: { manifest, words: (number) => read(fileNames.words(manifest.mark, number)) },
    spelling: { vocabulary: vocabulary.split(','), common: new Uint8Array(Buffer.from(common, 'base64')), foreign },
    pages,
  };
}
