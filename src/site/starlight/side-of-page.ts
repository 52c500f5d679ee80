/** Where the side of a page opens: at its family, or at a role of it. */
import type { Role } from '../../handbook/handbook';
import type { Side } from '../../mdx/frontmatter';
import type { PageData } from '../../mdx/page-kinds';

/** A generated page says it; a raw text’s page stands under the folder of its role. Null for all other pages. */
export function sideOfPage(page: PageData | null, id: string, roles: readonly Pick<Role, 'slug' | 'family'>[]): Side {
  if (page !== null) return page.side;
  const role = roles.find(({ slug }) => slug === /^raw\/([^/]+)\//.exec(id)?.[1]);
  return role ? { family: role.family, role: role.slug } : null;
}
