import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lists, readQueries } from '../../scripts/bench/search-relevance.ts';
import { pageFile } from '../site/dist.ts';

const all = await Promise.all(lists.map(async (list) => ({ list, queries: await readQueries(list) })));

describe('the queries that the search is measured with', () => {
  it('are many, of which half is kept aside, and some are such that no page answers them', () => {
    const of = (name: string) => all.find(({ list }) => list === name)?.queries ?? [];
    expect(of('tuned').length + of('held').length).toBeGreaterThanOrEqual(300);
    expect(of('held').length).toBeGreaterThanOrEqual(140);
    for (const name of ['tuned', 'held'])
      expect(of(name).filter((query) => 'none' in query).length).toBeGreaterThan(15);
    const tuned = new Set(of('tuned').map(({ query }) => query));
    expect(of('held').filter(({ query }) => tuned.has(query)).length).toBe(0);
  });

  it('want pages that are there', () => {
    const wanted = all.flatMap(({ queries }) => queries.flatMap((query) => ('pages' in query ? query.pages : [])));
    expect(wanted.filter((page) => !existsSync(pageFile(page)))).toEqual([]);
  });
});
