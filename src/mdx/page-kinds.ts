/** The kinds of pages: what each is, all pages of a site, and the front matter that they have. */
import * as z from 'zod';
import { type PageKind, pageKinds, sectionKinds } from '../handbook/page-kinds.ts';
import type { Page } from './frontmatter.ts';
import { indexPage } from './index-page.ts';
import { conceptPages } from './kinds/concept.ts';
import { drillPages } from './kinds/drill.ts';
import type { PageKindRecord } from './kinds/kind.ts';
import { questionPages } from './kinds/question.ts';
import { referencePages } from './kinds/reference.ts';
import { rolePages } from './kinds/role.ts';
import type { Site } from './site.ts';

export const kindRecords = {
  role: rolePages,
  question: questionPages,
  concept: conceptPages,
  drill: drillPages,
  reference: referencePages,
} satisfies { [Kind in PageKind]: PageKindRecord<Kind, z.ZodObject> };

/** The front matter of any page. */
export type PageData = z.infer<(typeof kindRecords)[PageKind]['schema']>;

const [first, ...others] = Object.values(kindRecords).map(({ schema }) => schema);
export const pageSchema = z.discriminatedUnion('kind', [first as NonNullable<typeof first>, ...others]);

/** The kinds that have a section, in the order of the side, with what is said of their indexes. */
export const sections = sectionKinds.map(({ kind, ...row }) => ({ kind, ...row, ...kindRecords[kind].index }));

/** All pages of a kind by the last part of their address; one called `index` is the folder’s own. */
export function pagesOf(kind: PageKind, site: Site): [slug: string, page: Page<PageData>][] {
  const { pages, index }: PageKindRecord<PageKind, (typeof kindRecords)[PageKind]['schema']> = kindRecords[kind];
  const own = pages(site);
  return index === null || index.page === 'by hand'
    ? own
    : [
        ...own,
        [
          'index',
          indexPage(
            pageKinds[kind].many,
            index.page,
            own.map(([slug, page]) => ({ url: site.to.page(kind, slug), page })),
          ),
        ],
      ];
}
