import { expect, it } from 'vitest';
import { ownFirst } from './own-first.ts';

it('keeps the best result first, then brings those of the reader’s role before the others', () => {
  expect(ownFirst([1, 2, 3, 4], (page) => page > 2)).toEqual([1, 3, 4, 2]);
});

it('changes nothing for a role that no page is of', () => {
  expect(ownFirst([1, 2, 3], () => false)).toEqual([1, 2, 3]);
  expect(ownFirst([], () => true)).toEqual([]);
});
