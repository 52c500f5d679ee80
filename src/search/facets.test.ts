import { describe, expect, it } from 'vitest';
import { allValues, countValues, kindOf, narrow, needsFile, valuesIn } from './facets.ts';
import type { Manifest } from './index/format.ts';

const manifest: Manifest = {
  mark: 'x',
  pages: 4,
  kinds: [
    ['concept', 0],
    ['question', 2],
  ],
  parts: [],
  roles: [
    { name: 'Stock runner', slug: 'stock-runner', family: 0 },
    { name: 'Stock manager', slug: 'stock-manager', family: 0 },
  ],
  families: ['Stock'],
  themes: ['Plan'],
  words: [],
  common: [],
};
const file = { roles: [[0], [1], [0, 1], [1]], themes: [-1, -1, 0, -1] };
const valuesOf = valuesIn(manifest, file);
const pages = [0, 1, 2];

describe('results that are narrowed', () => {
  it('have every chosen value', () => {
    expect(narrow(pages, valuesOf, { kind: 'concept', role: 'Stock runner' })).toEqual([0]);
    expect(narrow(pages, valuesOf, { family: 'Stock', theme: 'Plan' })).toEqual([2]);
    expect(narrow(pages, valuesOf, {})).toEqual(pages);
  });

  it('count the values of a choice as if it were not made, and as the others are made', () => {
    expect([...countValues(pages, valuesOf, { role: 'Stock runner' }, 'role')]).toEqual([
      ['Stock runner', 2],
      ['Stock manager', 2],
    ]);
    expect([...countValues(pages, valuesOf, { role: 'Stock runner' }, 'kind')]).toEqual([
      ['concept', 1],
      ['question', 1],
    ]);
  });

  it('know the kind of a page by its number, before anything of it is loaded', () => {
    expect(pages.map((page) => kindOf(manifest, page))).toEqual(['concept', 'concept', 'question']);
    expect(needsFile({ kind: 'concept' })).toBe(false);
    expect(needsFile({ role: 'Stock runner' })).toBe(true);
    expect(allValues(manifest, 'role')).toEqual(['Stock runner', 'Stock manager']);
  });
});
