/**
 * Every kind of generated page in words: where its pages lie, what readers call them, and how the site leads to them.
 * Addresses, the side, the home page, the search, the social cards and the tests fold over this table; how the pages
 * are made stands in mdx/page-kinds.ts.
 */

interface PageKindRow {
  /** The folder of its pages, which holds nothing else; also the first part of their addresses and identities. */
  folder: string;
  /** As a reader names one of its pages, inside a sentence. */
  one: string;
  /** As a reader names several, as a heading. */
  many: string;
  /** How the site leads to the folder’s index; null where it does not. */
  section: Section | null;
  /** What its card says to those who are sent a link, in lines; null where the card of the whole handbook stands for it. */
  card: string[] | null;
}

interface Section {
  /** How the index is ordered, beside its name on the home page; null where the page leads to it otherwise. */
  order: string | null;
  /** What its pages are, in the list of “How to use it”; null where that page says it otherwise. */
  about: string | null;
}

const rows = {
  role: {
    folder: 'roles',
    one: 'role',
    many: 'Roles',
    section: { order: null, about: null },
    card: ['What the role guards,', 'and who will ask'],
  },
  question: {
    folder: 'questions',
    one: 'question',
    many: 'Questions',
    section: {
      order: 'by theme',
      about: 'by theme. Where several roles are asked the same words, one page shows what each listens for.',
    },
    card: ['Say it aloud', 'before you open it'],
  },
  concept: {
    folder: 'concepts',
    one: 'concept',
    many: 'Concepts',
    section: {
      order: 'A to Z',
      about: 'words and figures that interviewers use without explaining them, with the formula and a worked example.',
    },
    card: ['The word, the formula,', 'the sum'],
  },
  drill: {
    folder: 'drills',
    one: 'drill',
    many: 'Drills',
    section: {
      order: 'by skill',
      about: 'short cases with figures. Work them with a pencil; the worked answer is closed until you have tried.',
    },
    card: ['Before, after,', 'and why'],
  },
  /** Pages about the handbook itself. */
  reference: { folder: 'rules', one: 'page', many: 'Pages', section: null, card: null },
} satisfies Record<string, PageKindRow>;

export type PageKind = keyof typeof rows;

export const pageKinds: Record<PageKind, PageKindRow> = rows;

/** The kinds that have a section, in the order of the side. */
export const sectionKinds = Object.entries(pageKinds).flatMap(([kind, { section, ...row }]) =>
  section === null ? [] : [{ kind: kind as PageKind, ...row, ...section }],
);

/** The folders that hold generated pages and nothing else. */
export const generatedFolders: readonly string[] = Object.values(pageKinds).map(({ folder }) => folder);
