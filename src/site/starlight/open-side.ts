/** Opens the side where the page belongs: at its family, and at the role in it whose page it is. */
import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Sidebar = StarlightRouteData['sidebar'];

/** Changes the entries of this page’s side, which are its own. `family` is the family’s name, `role` the slug of a role or null. */
export function openSide(sidebar: Sidebar, family: string, role: string | null): void {
  for (const group of sidebar) {
    if (group.type !== 'group' || group.label !== family) continue;
    group.collapsed = false;
    for (const link of group.entries)
      if (role !== null && link.type === 'link' && link.href.endsWith(`/roles/${role}/`) && !link.isCurrent)
        link.attrs['aria-current'] = 'true';
  }
}
