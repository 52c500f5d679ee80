/** To which role a page belongs, where it is one alone. */
import type { PageData } from '../../mdx/frontmatter';

/** A generated page names its roles; a raw text’s page stands under the role’s folder. Null for all other pages. */
export function roleOfPage(page: PageData | null, id: string): string | null {
  if (page === null) return /^raw\/([^/]+)\//.exec(id)?.[1] ?? null;
  const [role, ...others] = rolesOf(page);
  return role !== undefined && others.length === 0 ? role : null;
}

/** Every kind that belongs to roles says so by one of these two fields. */
function rolesOf(page: PageData): string[] {
  if ('role' in page) return [page.role];
  return 'roles' in page ? page.roles : [];
}
