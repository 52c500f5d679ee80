/** What a page tells the search index and the side about itself. */
import type { PageData } from '../mdx/frontmatter';
import { siteData } from './handbook-data';

const rolesOf = (page: PageData | null): string[] => {
  if (page === null || page.kind === 'reference') return [];
  return 'roles' in page ? page.roles : [page.role];
};

/** The role of a page that has one alone. */
export function onlyRole(page: PageData | null): string | null {
  const [role, ...others] = rolesOf(page);
  return role !== undefined && others.length === 0 ? role : null;
}

const kindNames = { role: 'Role', question: 'Question', concept: 'Concept', drill: 'Drill', reference: 'About' };

/** What Pagefind reads of a page besides its text: what a result is called, and what results are filtered by. */
export interface SearchMarks {
  meta: Record<string, string>;
  filters: [name: string, value: string][];
}

export function searchMarks(page: PageData | null): SearchMarks {
  const kind = kindNames[page?.kind ?? 'reference'];
  const slugs = rolesOf(page);
  const names = slugs.flatMap((slug) => siteData().handbook.roles.find((role) => role.slug === slug)?.name ?? []);
  const whose = names.length > 2 ? `${names.length} roles` : names.join(' and ');
  return {
    meta: { kind, ...(whose !== '' && kind !== 'Role' ? { roles: whose } : {}) },
    filters: [['kind', kind], ...slugs.map((slug): [string, string] => ['role', slug])],
  };
}
