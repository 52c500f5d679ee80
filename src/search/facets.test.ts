import { describe, expect, it } from 'vitest';
import { countValues, narrow, toFacets } from './facets.ts';
import type { Hit } from './rank.ts';

const facets = toFacets({
  kind: { concept: 'a b', question: 'c d' },
  role: { 'Stock runner': 'a c', 'Stock manager': 'b d' },
  family: { Stock: 'a b c d' },
  theme: {},
});
const hits = ['a', 'b', 'c'].map((id) => ({ id, score: 1 }) as Hit);

describe('results that are narrowed', () => {
  it('have every chosen value', () => {
    expect(narrow(hits, facets, { kind: 'concept', role: 'Stock runner' }).map(({ id }) => id)).toEqual(['a']);
    expect(narrow(hits, facets, {}).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('count the values of a choice as if it were not made, and as the others are made', () => {
    expect(countValues(hits, facets, { role: 'Stock runner' }, 'role')).toEqual([
      ['Stock runner', 2],
      ['Stock manager', 1],
    ]);
    expect(countValues(hits, facets, { role: 'Stock runner' }, 'kind')).toEqual([
      ['concept', 1],
      ['question', 1],
    ]);
  });

  it('show a chosen value that leaves nothing, so that it can be taken back', () => {
    expect(countValues(hits, facets, { kind: 'question', role: 'Stock manager' }, 'kind')).toEqual([
      ['concept', 1],
      ['question', 0],
    ]);
  });
});
