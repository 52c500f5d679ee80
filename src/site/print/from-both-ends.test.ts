import { expect, it } from 'vitest';
import { fromBothEnds } from './from-both-ends.ts';

it('gives each job once, the last ones to one process alone', () => {
  const next = fromBothEnds();
  const fast = [next(5, false), next(5, false), next(5, false)];
  const slow = [next(5, true), next(5, true)];
  expect(fast).toEqual([0, 1, 2]);
  expect(slow).toEqual([4, 3]);
  expect([next(5, false), next(5, true)]).toEqual([null, null]);
});
