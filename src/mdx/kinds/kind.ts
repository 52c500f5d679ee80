/** What a kind of page is besides its words (handbook/page-kinds.ts): a record of each stands beside this file. */
import type * as z from 'zod';
import type { Handbook, Role } from '../../handbook/handbook.ts';
import type { PageKind, SectionKind } from '../../handbook/page-kinds.ts';
import type { Page } from '../frontmatter.ts';
import type { Site } from '../site.ts';

/** The index of a section, and what is said of it elsewhere. */
export interface Index {
  /** How it is ordered, beside its name on the home page; null where the page leads to it otherwise. */
  order: string | null;
  /** What its pages are, in the list of “How to use it”; null where that page says it otherwise. */
  about: string | null;
  /** What readers who search for it call it. */
  names: string[];
  /** What stands above the list of all its pages; by hand, it is `src/pages/<folder>/index.astro`. */
  page: { eyebrow: string; lead: string } | 'by hand';
}

export interface PageKindRecord<Kind extends PageKind, Schema extends z.ZodType> {
  /** Its front matter. Strict: a page with a field that nobody reads fails the build. */
  schema: Schema;
  /** All its pages by the last part of their address. */
  pages: (site: Site) => [slug: string, page: Page<z.infer<Schema>>][];
  index: Kind extends SectionKind ? Index : null;
  /** What its card says to those who are sent a link, in lines; null where the card of the whole handbook stands for it. */
  card: string[] | null;
  /** Those of its pages that a reader has with a role that she keeps for reading without a network. */
  ofRole: Kind extends SectionKind ? (role: Role, handbook: Handbook) => string[] : null;
}

/** The record as it is: the compiler holds that its pages are what its schema says. */
export const pageKind = <Kind extends PageKind, Schema extends z.ZodType>(
  _kind: Kind,
  record: PageKindRecord<Kind, Schema>,
): PageKindRecord<Kind, Schema> => record;
