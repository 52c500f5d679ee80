import { expect, it } from 'vitest';
import { readQueries, relevanceOf } from '../../scripts/bench/search-relevance.ts';
import { dist } from '../site/dist.ts';

/** A little below what was measured with these texts: 0.910, 0.962 and 0.936. */
const floor = { first: 0.89, firstThree: 0.95, reciprocalRank: 0.92 };

it('of the queries that the search is tuned with, nearly all find the page that is meant', async () => {
  const tuned = (await readQueries()).filter(({ held }) => !held);
  const measured = await relevanceOf(dist, tuned);
  for (const [figure, least] of Object.entries(floor))
    expect(measured[figure as keyof typeof floor], figure).toBeGreaterThanOrEqual(least);
});
