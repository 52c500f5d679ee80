/** The Handbook → every generated page, as MDX by its path. */
import type { Root } from 'mdast';
import { stringify } from 'yaml';
import type { Handbook } from '../handbook/handbook.ts';
import { type PageKind, pageKinds } from '../handbook/page-kinds.ts';
import type { Page } from './frontmatter.ts';
import { type PageData, pageSchema, pagesOf } from './page-kinds.ts';
import { toMdx } from './serialise.ts';
import { createSite } from './site.ts';

/**
 * Paths, relative to the folder of pages, with the text of each. The same handbook gives the same bytes. `base` is
 * the path that the site stands at.
 */
export function toPages(handbook: Handbook, base = '/'): Map<string, string> {
  const site = createSite(handbook, base);
  return new Map(
    (Object.keys(pageKinds) as PageKind[]).flatMap((kind) =>
      pagesOf(kind, site).map(([slug, page]) => [`${pageKinds[kind].folder}/${slug}.mdx`, pageText(page)] as const),
    ),
  );
}

function pageText({ frontmatter, body }: Page<PageData>): string {
  const page = pageSchema.parse(frontmatter.page);
  const yaml = stringify({ ...frontmatter, page }, { lineWidth: 0 }).trimEnd();
  const root: Root = { type: 'root', children: [{ type: 'yaml', value: yaml }, ...body] };
  return toMdx(root);
}
