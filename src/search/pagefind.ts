/** The part of Pagefind’s browser API that the search uses, as it documents it. */

export interface PagefindFragment {
  url: string;
  /** The text of the page; words are parted by white space, and `locations` counts them. */
  content: string;
  locations: number[];
  meta: Record<string, string>;
  anchors: { id: string; location: number }[];
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindFragment>;
}

export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

/** How Pagefind weighs what it finds. */
export const pagefindOptions = {
  // One thread: a worker would load the same code again, and a search of some thousand pages takes milliseconds.
  noWorker: true,
  ranking: { pageLength: 0.6, termSaturation: 1.2, termFrequency: 0.8, metaWeights: { title: 2 } },
};
