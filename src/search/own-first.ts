/** Results for one who prepares for a role: what is asked of that role comes before what is asked of others. */
import type { Facets } from './facets.ts';
import type { Hit } from './rank.ts';

/**
 * The best hit stays first, whosever it is: it is what was asked for. After it the pages of the role, then all others,
 * each in their order. `role` is the role’s name, as the facets have it.
 */
export function ownFirst(hits: Hit[], facets: Facets, role: string): Hit[] {
  const own = facets.get('role')?.get(role);
  const [best, ...rest] = hits;
  if (!own || !best) return hits;
  return [best, ...rest.filter(({ id }) => own.has(id)), ...rest.filter(({ id }) => !own.has(id))];
}
