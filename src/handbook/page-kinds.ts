/**
 * Every kind of generated page in a few words: where its pages lie, and what readers call them. Addresses, identities, the
 * side, the search and the tests fold over this table; what else a kind is, its record in mdx/kinds says.
 */
import type { Handbook } from './handbook.ts';

interface PageKindRow {
  /** The folder of its pages, which holds nothing else; also the first part of their addresses and identities. */
  folder: string;
  /** As a reader names one of its pages, inside a sentence. */
  one: string;
  /** As a reader names several, as a heading. */
  many: string;
  /** Whether the folder has an index, to which the side and the home page lead. */
  section: boolean;
  /** What has such a page each, by the last part of its address; what others say of pages, by slug, is held against it. */
  has: (handbook: Handbook) => readonly { slug: string }[];
}

const rows = {
  role: { folder: 'roles', one: 'role', many: 'Roles', section: true, has: ({ roles }) => roles },
  question: {
    folder: 'questions',
    one: 'question',
    many: 'Questions',
    section: true,
    has: ({ questions }) => questions,
  },
  concept: { folder: 'concepts', one: 'concept', many: 'Concepts', section: true, has: ({ concepts }) => concepts },
  drill: { folder: 'drills', one: 'drill', many: 'Drills', section: true, has: ({ drills }) => drills },
  /** Pages about the handbook itself. */
  reference: { folder: 'rules', one: 'page', many: 'Pages', section: false, has: () => [] },
} as const satisfies Record<string, PageKindRow>;

export type PageKind = keyof typeof rows;

export const pageKinds: Record<PageKind, PageKindRow> = rows;

/** The kinds that have a section. */
export type SectionKind = { [K in PageKind]: (typeof rows)[K]['section'] extends true ? K : never }[PageKind];

/** They, in the order of the side. */
export const sectionKinds = Object.entries(pageKinds).flatMap(([kind, row]) =>
  row.section ? [{ kind: kind as SectionKind, ...row }] : [],
);

/** The folders that hold generated pages and nothing else. */
export const generatedFolders: readonly string[] = Object.values(pageKinds).map(({ folder }) => folder);

/** Whether there are pages of a kind: a family or a theme is a part of an index until it has pages of its own. */
export const isPageKind = (name: string): name is PageKind => Object.hasOwn(pageKinds, name);
