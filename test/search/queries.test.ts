import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readQueries } from '../../scripts/bench/search-relevance.ts';
import { pageFile } from '../site/dist.ts';

const queries = await readQueries();

describe('the queries that the search is measured with', () => {
  it('are many, each asked once, and a third of them is held back', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(queries.filter(({ held }) => held).length).toBe(Math.floor(queries.length / 3));
  });

  it('want pages that are there', () => {
    const wanted = queries.flatMap(({ query, pages }) => pages.map((page) => ({ query, page })));
    expect(wanted.filter(({ page }) => !existsSync(pageFile(page)))).toEqual([]);
  });
});
