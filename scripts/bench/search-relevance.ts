/** Runs the queries of queries.yml through the search as a reader’s browser does, and counts what came first. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Pagefind, pagefindOptions } from '../../src/search/pagefind.ts';
import { search } from '../../src/search/search.ts';

const queriesFile = join(import.meta.dirname, 'queries.yml');

const queriesSchema = z.strictObject({
  queries: z.array(
    z.strictObject({
      query: z.string().min(1),
      kind: z.enum(['name', 'abbreviation', 'misspelling', 'part', 'question', 'other word', 'american', 'title']),
      pages: z
        .array(z.string().regex(/^\/(?:roles|questions|concepts|drills)\/[^/]+\/$/))
        .min(1)
        .describe('Any of them satisfies'),
      held: z.literal(true).optional().describe('Kept aside while the search is tuned'),
    }),
  ),
});
type Query = z.infer<typeof queriesSchema>['queries'][number];

export const readQueries = async (): Promise<Query[]> =>
  queriesSchema.parse(parse(await readFile(queriesFile, 'utf8'))).queries;

/** Places looked at; a page further down counts as not found. */
const depth = 10;

/** Where the first page that satisfies came, counted from 1; 0 where it did not come. */
interface Outcome extends Query {
  place: number;
  first: string;
}

/** How good the order of results is, each figure from 0 to 1. */
interface Relevance {
  /** Share of queries whose first result satisfies. */
  first: number;
  /** Share of those with one that satisfies among the first three. */
  firstThree: number;
  /** Mean of 1 ÷ the place of the first that satisfies, 0 beyond the tenth (MRR@10). */
  reciprocalRank: number;
}

/** Asks the queries of the index that `site` holds at pagefind/. */
export const relevanceOf = async (site: string, queries: Query[]): Promise<Relevance> =>
  summary(await askAll(site, queries));

function summary(outcomes: Outcome[]): Relevance {
  const share = (within: number) =>
    outcomes.filter(({ place }) => place > 0 && place <= within).length / outcomes.length;
  const ranks = outcomes.reduce((sum, { place }) => sum + (place === 0 ? 0 : 1 / place), 0);
  return { first: share(1), firstThree: share(3), reciprocalRank: ranks / outcomes.length };
}

/** The figures as lines of text. `site` holds the index at pagefind/. */
export async function measureRelevance(site: string): Promise<string> {
  const outcomes = await askAll(site, await readQueries());
  const groups: [string, Outcome[]][] = [
    ['tuned with', outcomes.filter(({ held }) => !held)],
    ['held back', outcomes.filter(({ held }) => held)],
    ['all', outcomes],
    ...Map.groupBy(outcomes, ({ kind }) => kind),
  ];
  const misses = outcomes.filter(({ place }) => place !== 1);
  return [
    `${'queries'.padEnd(14)}${'n'.padStart(5)}${'success@1'.padStart(11)}${'success@3'.padStart(11)}${'MRR@10'.padStart(8)}`,
    ...groups.map(([name, members]) => line(name, members)),
    `not first (${misses.length}):`,
    ...misses.map(
      ({ query, place, first, held }) =>
        `  ${held ? 'held ' : '     '}${query} → ${first || 'nothing'}${place === 0 ? '' : ` (right page at ${place})`}`,
    ),
    '',
  ].join('\n');
}

function line(name: string, outcomes: Outcome[]): string {
  const { first, firstThree, reciprocalRank } = summary(outcomes);
  return `${name.padEnd(14)}${String(outcomes.length).padStart(5)}${first.toFixed(3).padStart(11)}${firstThree.toFixed(3).padStart(11)}${reciprocalRank.toFixed(3).padStart(8)}`;
}

async function askAll(site: string, queries: Query[]): Promise<Outcome[]> {
  const { pagefind, vocabulary } = await openIndex(site);
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const { hits } = await search(pagefind, query.query, async () => vocabulary);
    const pages = await Promise.all(
      hits.slice(0, depth).map(async ({ result }) => new URL((await result.data()).url, base).pathname),
    );
    outcomes.push({
      ...query,
      place: pages.findIndex((page) => query.pages.includes(page)) + 1,
      first: pages[0] ?? '',
    });
  }
  return outcomes;
}

const base = 'http://index.invalid/';

/** Pagefind’s own browser code, run here: it asks for its files with fetch, which is answered from the folder. */
async function openIndex(site: string): Promise<{ pagefind: Pagefind; vocabulary: string[] }> {
  const ordinary = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input);
    if (!address.startsWith(base)) return ordinary(input, init);
    return new Response(new Uint8Array(await readFile(join(site, new URL(address).pathname))));
  };
  const pagefind: Pagefind = await import(join(site, 'pagefind/pagefind.js'));
  await pagefind.options({ ...pagefindOptions, basePath: `${base}pagefind/`, baseUrl: '/' });
  await pagefind.init();
  return { pagefind, vocabulary: JSON.parse(await readFile(join(site, 'pagefind/vocabulary.json'), 'utf8')) };
}
