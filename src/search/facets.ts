/** What results can be narrowed by. The kind of a page is told by its number, the rest by a file of the index. */
import type { FacetFile, Manifest } from './index/format.ts';

export const facetNames = ['kind', 'role', 'family', 'theme'] as const;
export type FacetName = (typeof facetNames)[number];
/** The chosen value of each facet; one that is not named lets everything through. */
export type Chosen = Partial<Record<FacetName, string>>;

/** Pages are numbered kind by kind. */
export const kindOf = ({ kinds }: Manifest, page: number): string =>
  kinds.findLast(([, first]) => first <= page)?.[0] ?? '';

export type ValuesOf = (page: number) => Record<FacetName, string[]>;

/** The values of each facet that a page has; without `file` its kind alone. */
export const valuesIn =
  (manifest: Manifest, file: FacetFile | null): ValuesOf =>
  (page) => {
    const roles = (file?.roles[page] ?? []).flatMap((number) => {
      const role = manifest.roles[number];
      return role ? [role] : [];
    });
    const theme = manifest.themes[file?.themes[page] ?? -1];
    return {
      kind: [kindOf(manifest, page)],
      role: roles.map(({ name }) => name),
      family: [...new Set(roles.map(({ family }) => manifest.families[family] ?? ''))],
      theme: theme === undefined ? [] : [theme],
    };
  };

/** Every value of a facet, in the order of the handbook. */
export const allValues = (manifest: Manifest, name: FacetName): string[] =>
  ({
    kind: manifest.kinds.map(([kind]) => kind),
    role: manifest.roles.map(({ name }) => name),
    family: manifest.families,
    theme: manifest.themes,
  })[name];

/** Whether choices need more of a page than its number. */
export const needsFile = (chosen: Chosen): boolean => facetNames.some((name) => name !== 'kind' && chosen[name]);

/** The pages that have every chosen value; `except` leaves one facet out of account. */
export function narrow(pages: readonly number[], valuesOf: ValuesOf, chosen: Chosen, except?: FacetName): number[] {
  const wanted = facetNames.flatMap((name) => {
    const value = chosen[name];
    return value === undefined || name === except ? [] : [[name, value] as const];
  });
  return pages.filter((page) => {
    const values = valuesOf(page);
    return wanted.every(([name, value]) => values[name].includes(value));
  });
}

/** How many pages each value of a facet would leave, with the other facets as they are chosen. */
export function countValues(
  pages: readonly number[],
  valuesOf: ValuesOf,
  chosen: Chosen,
  name: FacetName,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of narrow(pages, valuesOf, chosen, name))
    for (const value of valuesOf(page)[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
