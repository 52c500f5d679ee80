import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { describe, expect, it } from 'vitest';
import { type PageKind, sectionKinds } from '../../handbook/page-kinds.ts';
import { brief, guide, handbookOf } from '../../handbook/testing/handbook.ts';
import type { PageData } from '../../mdx/frontmatter.ts';
import { pagesOf } from '../../mdx/page-kinds.ts';
import { createSite } from '../../mdx/site.ts';
import { projectFolder } from '../paths.ts';
import { markRole } from './mark-role.ts';
import { roleOfPage } from './role-of-page.ts';
import { filesOfPage } from './sections.ts';
import { sidebarOf } from './sidebar.ts';

const common = { eyebrow: [], sources: [] };

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

  it('leads to the index of every kind of page that has a section', () => {
    const { handbook } = handbookOf({
      'stock-runner/guide.txt': guide('Stock runner', [{ question: 'Where is the bag?' }]),
      'stock-runner/brief.txt': brief('Stock runner'),
    });
    const site = createSite(handbook);
    const isGenerated = (kind: PageKind) => pagesOf[kind](site).some(([slug]) => slug === 'index');
    const isByHand = (folder: string) =>
      filesOfPage(`/${folder}/`).some((file) => existsSync(join(projectFolder, 'src', file)));
    const unlinked = sectionKinds.filter(({ kind, folder }) => !isGenerated(kind) && !isByHand(folder));
    expect(unlinked.map(({ folder }) => folder)).toEqual([]);
  });

  it('has the sections, then the families with their roles, closed', () => {
    expect(sidebarOf(settings, [{ url: '/roles/', name: 'Roles' }])).toEqual([
      { label: 'Roles', link: '/roles/' },
      { label: 'Stock', collapsed: true, items: [{ slug: 'roles/stock-runner' }, { slug: 'roles/stock-controller' }] },
      { label: 'Store', collapsed: true, items: [{ slug: 'roles/store-key-holder' }] },
    ]);
  });

  it('opens at the family of the page’s role and names the role', () => {
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
    markRole(sidebar, 'stock-runner');
    const open = sidebar.filter((entry) => entry.type === 'group' && !entry.collapsed);
    expect(open.map(({ label }) => label)).toEqual(['Stock']);
    expect(JSON.stringify(sidebar).match(/"aria-current":"true"/g)).toHaveLength(1);
  });
});

describe('a page belongs to a role', () => {
  const question = (...roles: string[]): PageData => ({ kind: 'question', theme: '', roles, families: [], ...common });

  it.each<[string, PageData | null, string, string | null]>([
    ['a question of one role', question('stock-runner'), 'questions/why', 'stock-runner'],
    ['a question of several', question('stock-runner', 'stock-manager'), 'questions/why', null],
    ['the page of rules', { kind: 'reference', ...common }, 'rules', null],
    ['a raw text', null, 'raw/stock-runner/guide', 'stock-runner'],
    ['a hand-written page', null, 'about', null],
  ])('%s', (_name, page, id, role) => {
    expect(roleOfPage(page, id)).toBe(role);
  });
});
