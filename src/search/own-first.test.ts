import { expect, it } from 'vitest';
import type { Facets } from './facets.ts';
import { ownFirst } from './own-first.ts';
import type { Hit } from './rank.ts';

const hits = ['a', 'b', 'c', 'd'].map((id) => ({ id }) as Hit);
const facets: Facets = new Map([['role', new Map([['Stock runner', new Set(['c', 'd'])]])]]);
const ids = (list: Hit[]) => list.map(({ id }) => id).join('');

it('keeps the best result first, then brings those of the reader’s role before the others', () => {
  expect(ids(ownFirst(hits, facets, 'Stock runner'))).toBe('acdb');
});

it('changes nothing for a role that no page is of', () => {
  expect(ids(ownFirst(hits, facets, 'Chief'))).toBe('abcd');
});
