/** Opens the side at a role: its family’s group, and the role in it, where the page belongs to one role alone. */
import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Sidebar = StarlightRouteData['sidebar'];

/** Changes the entries of this page’s side, which are its own. */
export function markRole(sidebar: Sidebar, role: string): void {
  for (const entry of sidebar) {
    if (entry.type !== 'group') continue;
    for (const link of entry.entries) {
      if (link.type !== 'link' || !link.href.endsWith(`/roles/${role}/`)) continue;
      entry.collapsed = false;
      if (!link.isCurrent) link.attrs['aria-current'] = 'true';
    }
  }
}
