/** What a page tells the side about itself. */
import type { PageData } from '../mdx/frontmatter';

const rolesOf = (page: PageData | null): string[] => {
  if (page === null || page.kind === 'reference') return [];
  return 'roles' in page ? page.roles : [page.role];
};

/** The role of a page that has one alone. */
export function onlyRole(page: PageData | null): string | null {
  const [role, ...others] = rolesOf(page);
  return role !== undefined && others.length === 0 ? role : null;
}
