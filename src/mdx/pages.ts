/** The Handbook → every generated page, as MDX by its path. */
import type { Root } from 'mdast';
import { stringify } from 'yaml';
import type { Handbook } from '../handbook/handbook.ts';
import { conceptPage } from './concept-page.ts';
import { drillPage } from './drill-page.ts';
import { type Frontmatter, pageSchema } from './frontmatter.ts';
import type { Block } from './nodes.ts';
import { questionPage } from './question-page.ts';
import { rolePage } from './role-page.ts';
import { rulesPage } from './rules-page.ts';
import { toMdx } from './serialise.ts';
import { createSite } from './site.ts';

/** The folders that hold generated pages and nothing else. */
export const generatedFolders = ['roles', 'questions', 'concepts', 'drills', 'rules'] as const;

/** Paths, relative to the folder of pages, with the text of each. The same handbook gives the same bytes. */
export function toPages(handbook: Handbook): Map<string, string> {
  const site = createSite(handbook);
  const entries: [string, { frontmatter: Frontmatter; body: Block[] }][] = [
    ...handbook.roles.map((role) => [`roles/${role.slug}.mdx`, rolePage(role, site)] as const),
    ...handbook.questions.map((question) => [`questions/${question.slug}.mdx`, questionPage(question, site)] as const),
    ...handbook.concepts.map((concept) => [`concepts/${concept.slug}.mdx`, conceptPage(concept, site)] as const),
    ...handbook.drills.map((drill) => [`drills/${drill.slug}.mdx`, drillPage(drill, site)] as const),
    ['rules/index.mdx', rulesPage()] as const,
  ].map(([path, page]) => [path, page]);
  return new Map(entries.map(([path, page]) => [path, pageText(page)]));
}

function pageText({ frontmatter, body }: { frontmatter: Frontmatter; body: Block[] }): string {
  const page = pageSchema.parse(frontmatter.page);
  const yaml = stringify({ ...frontmatter, page }, { lineWidth: 0 }).trimEnd();
  const root: Root = { type: 'root', children: [{ type: 'yaml', value: yaml }, ...body] };
  return toMdx(root);
}
