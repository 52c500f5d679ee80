/** Every kind of generated page: where its pages lie, which there are, and where readers find them. */
import { conceptPage } from './concept-page.ts';
import { drillPage } from './drill-page.ts';
import type { Page, PageKind } from './frontmatter.ts';
import { questionPage } from './question-page.ts';
import { rolePage } from './role-page.ts';
import { rulesPage } from './rules-page.ts';
import type { Site } from './site.ts';

interface PageKindRow {
  /** The folder of its pages, which holds nothing else; also the first part of their addresses. */
  folder: string;
  /** The name under which the side leads to the folder’s index; null where it does not. */
  section: string | null;
  /** All pages by the last part of their address; `index` is the folder’s own. */
  pages: (site: Site) => [slug: string, page: Page][];
}

export const pageKinds: Record<PageKind, PageKindRow> = {
  role: {
    folder: 'roles',
    section: 'Roles',
    pages: (site) => site.handbook.roles.map((role) => [role.slug, rolePage(role, site)]),
  },
  question: {
    folder: 'questions',
    section: 'Questions',
    pages: (site) => site.handbook.questions.map((question) => [question.slug, questionPage(question, site)]),
  },
  concept: {
    folder: 'concepts',
    section: 'Concepts',
    pages: (site) => site.handbook.concepts.map((concept) => [concept.slug, conceptPage(concept, site)]),
  },
  drill: {
    folder: 'drills',
    section: 'Drills',
    pages: (site) => site.handbook.drills.map((drill) => [drill.slug, drillPage(drill, site)]),
  },
  reference: { folder: 'rules', section: null, pages: () => [['index', rulesPage()]] },
};

/** The folders that hold generated pages and nothing else. */
export const generatedFolders: readonly string[] = Object.values(pageKinds).map(({ folder }) => folder);
