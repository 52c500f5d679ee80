/** What results can be narrowed by. A file of the build tells which pages have a value; counting is done here. */
import type { Hit } from './rank.ts';

export const facetNames = ['kind', 'role', 'family', 'theme'] as const;
export type FacetName = (typeof facetNames)[number];
/** The chosen value of each facet; one that is not named lets everything through. */
export type Chosen = Partial<Record<FacetName, string>>;

/** As the file has it: the ids of the pages that have a value, parted by spaces. */
export type FacetFile = Record<FacetName, Record<string, string>>;

/** Ids of the pages that have a value of a facet. */
export type Facets = Map<FacetName, Map<string, Set<string>>>;

export const toFacets = (file: FacetFile): Facets =>
  new Map(
    facetNames.map((name) => [
      name,
      new Map(Object.entries(file[name]).map(([value, ids]) => [value, new Set(ids.split(' '))])),
    ]),
  );

/** The hits that have every chosen value; `except` leaves one facet out of account. */
export function narrow(hits: Hit[], facets: Facets, chosen: Chosen, except?: FacetName): Hit[] {
  const wanted = facetNames.flatMap((name) => {
    const value = chosen[name];
    return value === undefined || name === except ? [] : [facets.get(name)?.get(value) ?? new Set<string>()];
  });
  return hits.filter(({ id }) => wanted.every((pages) => pages.has(id)));
}

/** How many hits each value of a facet would leave, with the other facets as they are chosen; values without any are left out. */
export function countValues(
  hits: Hit[],
  facets: Facets,
  chosen: Chosen,
  name: FacetName,
): [value: string, count: number][] {
  const others = narrow(hits, facets, chosen, name);
  return [...(facets.get(name) ?? [])]
    .map(([value, pages]): [string, number] => [value, others.filter(({ id }) => pages.has(id)).length])
    .filter(([value, count]) => count > 0 || chosen[name] === value);
}
