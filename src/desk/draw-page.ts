/** A page that a text would make, drawn as the site draws it. */
import type { Handbook } from '../handbook/handbook.ts';
import { sectionKinds } from '../handbook/page-kinds.ts';
import { toHtml } from '../mdx/html.ts';
import { pagesOf } from '../mdx/page-kinds.ts';
import { createSite } from '../mdx/site.ts';
import type { DrawnPage } from './protocol.ts';

/** The page at an address, or null where the text makes none there. */
export function drawPage(handbook: Handbook, address: string, base: string): DrawnPage | null {
  const site = createSite(handbook, base);
  const path = address.replace(/#.*/, '');
  const page = sectionKinds
    .filter(({ kind }) => path.startsWith(site.to.index(kind)))
    .flatMap(({ kind }) =>
      pagesOf(kind, site).flatMap(([slug, own]) => (site.to.page(kind, slug) === path ? [own] : [])),
    )
    .at(0);
  if (!page) return null;
  const { title, page: data } = page.frontmatter;
  return { eyebrow: data.eyebrow.map(({ text }) => text).join(', '), title, html: toHtml(page.body) };
}
