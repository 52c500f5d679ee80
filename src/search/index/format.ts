/**
 * The search’s own index as files: a manifest, files of words, and files of pages. Words are kept in the order of the
 * alphabet and parted into files of like size, so that a query reads as many however large the handbook is; of a common
 * word only the strongest pages are kept.
 */

/** A page as a row of the results shows it. */
export interface IndexedPage {
  /** Its address behind the site’s base: "concepts/weeks-of-cover/". */
  path: string;
  title: string;
  /** A sentence or two of it. */
  gist: string;
  /** Numbers of the roles it belongs to. */
  roles: number[];
  /** How it is computed, where it is. */
  formula?: string;
}

export interface Manifest {
  /** Names the folder of this build’s files: they may be kept by a browser for ever. */
  mark: string;
  /** Number of pages. Pages are numbered, kind by kind. */
  pages: number;
  /** Each kind with the number of its first page, in their order. */
  kinds: [kind: string, first: number][];
  /** Behind the pages the full text has documents of their parts: of each such page its number and how many parts it has. */
  parts: [page: number, count: number][];
  /** Roles, in the order of their pages; `family` is its number. */
  roles: { name: string; slug: string; family: number }[];
  families: string[];
  themes: string[];
  /** The first word of each file of words. */
  words: string[];
  /** Words that so many pages have that a long query does without them. */
  common: string[];
}

/** Number of pages that have the word, then each page that is kept: (steps from the page before × 16 + its impact, 1 to 15) × 256 + its lines. */
export type Postings = number[];

export interface WordFile {
  words: Record<string, Postings>;
  /** Pages that are called so: the number × 2, plus 1 where it is the page’s title. */
  names: Record<string, number[]>;
}

/** What pages can be narrowed by, for all of them at once: numbers of roles and of themes. */
export interface FacetFile {
  roles: number[][];
  /** -1 where a page has none. */
  themes: number[];
}

/** What mends a misspelling. */
export interface SpellingFile {
  /** The handbook’s own words, the most frequent first, parted by commas. */
  vocabulary: string;
  /** Stems that are no misspelling, in three languages: a Bloom filter in base 64. */
  common: string;
  /** French and Italian words in English; an empty text for one that tells nothing. */
  foreign: Record<string, string>;
}

/** The names of the other files, in the manifest’s folder (place.ts). */
export const fileNames = {
  words: (mark: string, number: number): string => `${mark}/words-${number}.json`,
  pages: (mark: string, number: number): string => `${mark}/pages-${number}.json`,
  facets: (mark: string): string => `${mark}/facets.json`,
  spelling: (mark: string): string => `${mark}/spelling.json`,
};

/** Impacts are kept in four bits. */
export const strongest = 15;
/** Of a word’s pages only so many are kept, the strongest. */
export const mostPages = 128;
/** Pages in a file of pages. */
export const pagesPerFile = 16;

/** Texts of a page that are told apart: its title and names, and its first plain lines. */
export const mostLines = 16;
const linesRange = 2 ** mostLines;

export interface Posting {
  page: number;
  /** From above 0 to 1. */
  impact: number;
  /** Which of these texts have the word, a bit each; the lowest is that of the title and the names. */
  lines: number;
}

export const encode = (count: number, postings: readonly Posting[]): Postings => {
  let before = 0;
  const sorted = postings.toSorted((one, other) => one.page - other.page);
  return [
    count,
    ...sorted.map(({ page, impact, lines }) => {
      const step = (page - before) * (strongest + 1) + Math.max(1, Math.round(impact * strongest));
      before = page;
      return step * linesRange + lines;
    }),
  ];
};

export function decode([count = 0, ...steps]: Postings): { count: number; postings: Posting[] } {
  let page = 0;
  const postings = steps.map((step) => {
    const [worth, lines] = [Math.floor(step / linesRange), step % linesRange];
    page += Math.floor(worth / (strongest + 1));
    return { page, impact: (worth % (strongest + 1)) / strongest, lines };
  });
  return { count, postings };
}

/** The file of words that would hold the word; the first where it stands before all. */
export const fileOf = (word: string, { words }: Pick<Manifest, 'words'>): number =>
  Math.max(
    0,
    words.findLastIndex((first) => first <= word),
  );
