import { expect, it } from 'vitest';
import { readQueries, relevanceOf } from '../../scripts/bench/search-relevance.ts';
import { dist } from '../site/dist.ts';

/** A little below what was measured with these texts. */
const floor = { first: 0.96, firstThree: 0.98, reciprocalRank: 0.97, refused: 0.9 };
const mostWronglyRefused = 0.04;

it('of the queries that the search is tuned with, nearly all find the page that is meant, and those without one are told so', async () => {
  const measured = await relevanceOf(dist, await readQueries('tuned'));
  for (const [figure, least] of Object.entries(floor))
    expect(measured[figure as keyof typeof floor], figure).toBeGreaterThanOrEqual(least);
  expect(measured.wronglyRefused).toBeLessThanOrEqual(mostWronglyRefused);
});
