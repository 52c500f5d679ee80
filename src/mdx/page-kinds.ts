/** Which pages each kind has, and how they are made; what the kinds are called stands in handbook/page-kinds.ts. */
import type { PageKind } from '../handbook/page-kinds.ts';
import { conceptPage } from './concept-page.ts';
import { drillPage } from './drill-page.ts';
import type { Page } from './frontmatter.ts';
import { questionPage } from './question-page.ts';
import { rolePage } from './role-page.ts';
import { rulesPage } from './rules-page.ts';
import type { Site } from './site.ts';

/** All pages of a kind by the last part of their address; one called `index` is the folder’s own. */
export const pagesOf: Record<PageKind, (site: Site) => [slug: string, page: Page][]> = {
  role: (site) => site.handbook.roles.map((role) => [role.slug, rolePage(role, site)]),
  question: (site) => site.handbook.questions.map((question) => [question.slug, questionPage(question, site)]),
  concept: (site) => site.handbook.concepts.map((concept) => [concept.slug, conceptPage(concept, site)]),
  drill: (site) => site.handbook.drills.map((drill) => [drill.slug, drillPage(drill, site)]),
  reference: () => [['index', rulesPage()]],
};
