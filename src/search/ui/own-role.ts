/** The name of the role that the reader has chosen as hers; null where she has chosen none. The page’s menu has them all. */
import { myRole } from '../../reader/my-role.ts';

export function ownRoleName(): string | null {
  const slug = myRole();
  return slug === null ? null : (document.querySelector(`.ways a[href$="/roles/${slug}/"]`)?.textContent ?? null);
}
