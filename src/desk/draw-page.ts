/** A page that a text would make, drawn as the site draws it. */
import type { Handbook } from '../handbook/handbook.ts';
import { conceptPage } from '../mdx/concept-page.ts';
import { drillPage } from '../mdx/drill-page.ts';
import type { Page } from '../mdx/frontmatter.ts';
import { toHtml } from '../mdx/html.ts';
import type { PageData } from '../mdx/page-kinds.ts';
import { questionPage } from '../mdx/question-page.ts';
import { rolePage } from '../mdx/role-page.ts';
import { createSite } from '../mdx/site.ts';
import type { DrawnPage } from './protocol.ts';

/** The page at an address, or null where the text makes none there. */
export function drawPage(handbook: Handbook, address: string, base: string): DrawnPage | null {
  const site = createSite(handbook, base);
  const { to } = site;
  const at = <T extends { slug: string }>(
    things: T[],
    addressOf: (slug: string) => string,
    draw: (thing: T) => Page<PageData>,
  ) => {
    const found = things.find(({ slug }) => addressOf(slug) === address.replace(/#.*/, ''));
    return found ? draw(found) : null;
  };
  const page =
    at(handbook.roles, to.role, (role) => rolePage(role, site)) ??
    at(
      handbook.questions,
      (slug) => to.question(slug),
      (question) => questionPage(question, site),
    ) ??
    at(handbook.concepts, to.concept, (concept) => conceptPage(concept, site)) ??
    at(handbook.drills, to.drill, (drill) => drillPage(drill, site));
  if (!page) return null;
  const { title, page: data } = page.frontmatter;
  return { eyebrow: data.eyebrow.map(({ text }) => text).join(', '), title, html: toHtml(page.body) };
}
