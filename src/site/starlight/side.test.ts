import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { describe, expect, it } from 'vitest';
import { type PageData, sections } from '../../mdx/page-kinds.ts';
import { projectFolder } from '../paths.ts';
import { openSide } from './open-side.ts';
import { filesOfPage } from './sections.ts';
import { sideOfPage } from './side-of-page.ts';
import { sidebarOf } from './sidebar.ts';

describe('the side', () => {
  const role = {
    level: 'entry' as const,
    summary: '',
    otherTitles: { en: [], fr: [], it: [] },
    plain: [],
    calendar: [],
    next: [],
  };
  const settings = {
    families: [
      { slug: 'stock', name: 'Stock', description: '' },
      { slug: 'store', name: 'Store', description: '' },
    ],
    roles: [
      { slug: 'stock-runner', name: 'Stock runner', family: 'stock', ...role },
      { slug: 'store-key-holder', name: 'Store key holder', family: 'store', ...role },
      { slug: 'stock-controller', name: 'Stock controller', family: 'stock', ...role },
    ],
  };

  it('leads to one index of every kind of page that has a section: one by hand, or one of the list that it says', () => {
    const isByHand = (folder: string) =>
      filesOfPage(`/${folder}/`).some((file) => existsSync(join(projectFolder, 'src', file)));
    const wrong = sections.filter(({ folder, page }) => (page === 'by hand') !== isByHand(folder));
    expect(wrong.map(({ folder }) => folder)).toEqual([]);
  });

  it('has the sections, then the families with their roles, closed', () => {
    expect(sidebarOf(settings, [{ url: '/roles/', name: 'Roles' }])).toEqual([
      { label: 'Roles', link: '/roles/' },
      { label: 'Stock', collapsed: true, items: [{ slug: 'roles/stock-runner' }, { slug: 'roles/stock-controller' }] },
      { label: 'Store', collapsed: true, items: [{ slug: 'roles/store-key-holder' }] },
    ]);
  });

  it('opens at the family that the page names, and names its role', () => {
    const link = (href: string) =>
      ({ type: 'link', label: href, href, isCurrent: false, badge: undefined, attrs: {} }) as const;
    const group = (label: string, ...hrefs: string[]) => ({
      type: 'group' as const,
      label,
      entries: hrefs.map(link),
      collapsed: true,
      badge: undefined,
    });
    const sidebar: StarlightRouteData['sidebar'] = [
      link('/roles/'),
      group('Stock', '/base/roles/stock-runner/', '/base/roles/stock-controller/'),
      group('Store', '/base/roles/store-key-holder/'),
    ];
    openSide(sidebar, 'Stock', 'stock-runner');
    const open = sidebar.filter((entry) => entry.type === 'group' && !entry.collapsed);
    expect(open.map(({ label }) => label)).toEqual(['Stock']);
    expect(JSON.stringify(sidebar).match(/"aria-current":"true"/g)).toHaveLength(1);
    openSide(sidebar, 'Store', null);
    expect(sidebar.filter((entry) => entry.type === 'group' && !entry.collapsed)).toHaveLength(2);
    expect(JSON.stringify(sidebar).match(/"aria-current":"true"/g)).toHaveLength(1);
  });
});

describe('the side opens at', () => {
  const page = (side: PageData['side']): PageData => ({ kind: 'reference', eyebrow: [], sources: [], side });
  const roles = [{ slug: 'stock-runner', family: 'stock' }];
  const runner = { family: 'stock', role: 'stock-runner' };

  it.each<[string, PageData | null, string, PageData['side']]>([
    ['the role that a page names', page(runner), 'questions/why', runner],
    [
      'the family of a page that names no role',
      page({ family: 'stock', role: null }),
      'families/stock',
      { family: 'stock', role: null },
    ],
    ['nothing, for a page of several roles', page(null), 'questions/why', null],
    ['the role of a raw text', null, 'raw/stock-runner/guide', runner],
    ['nothing, for a raw text that no role has', null, 'raw/other/guide', null],
    ['nothing, for a hand-written page', null, 'about', null],
  ])('%s', (_name, data, id, side) => {
    expect(sideOfPage(data, id, roles)).toEqual(side);
  });
});
