/** Addresses of pages and files: the one place that knows them. */

import { isPageKind, type PageKind, pageKinds } from './page-kinds.ts';
import type { Source } from './source.ts';

/** A text as pages name it: `interviews/stock-runner/guide.txt` → `stock-runner/guide.txt`. */
export const rawName = (file: string): string => file.replace(/^interviews\//, '');

/** Its page under raw/: `stock-runner/guide`. Another format keeps its ending, so that guide.txt and guide.md are two pages. */
export const rawPath = (file: string): string => rawName(file).replace(/(?<!\.(?:txt|md|docx|html?))\.txt$/, '');

/**
 * Whose a reader’s mark, own answer or card is, and an Anki note: `questions/<slug>#<role>`, `concepts/<slug>` or
 * `drills/<slug>`. It never depends on where the site stands.
 */
export const identityOf = (kind: PageKind, slug: string, role?: string): string =>
  `${pageKinds[kind].folder}/${slug}${role ? `#${role}` : ''}`;

export interface Addresses {
  home: string;
  role: (slug: string) => string;
  /** `role` names the part of the page that is this role’s. */
  question: (slug: string, role?: string) => string;
  concept: (slug: string) => string;
  drill: (slug: string) => string;
  /** Of a theme or a family: the part of an index that is its own, or its page where these have pages. */
  theme: (slug: string) => string;
  family: (slug: string) => string;
  search: (words: string) => string;
  /** The raw text’s own page, at the line: every page shows where it comes from. */
  raw: (source: Source) => string;
  /** A page or file by its path from the site’s root, without a slash before it. */
  at: (path: string) => string;
  /** The page of any kind. */
  page: (kind: PageKind, slug: string) => string;
  /** The index of a kind that has a section. */
  index: (kind: PageKind) => string;
}

/** `base` is where the site stands: `/`, `/handbook/` or a whole address that ends with a slash. */
export function createAddresses(base: string): Addresses {
  const page: Addresses['page'] = (kind, slug) => `${base}${identityOf(kind, slug)}/`;
  const index: Addresses['index'] = (kind) => `${base}${pageKinds[kind].folder}/`;
  const grouped = (name: string, kind: PageKind) => (slug: string) =>
    isPageKind(name) ? page(name, slug) : `${index(kind)}#${slug}`;
  return {
    home: base,
    page,
    index,
    role: (slug) => page('role', slug),
    question: (slug, role) => `${page('question', slug)}${role ? `#${role}` : ''}`,
    concept: (slug) => page('concept', slug),
    drill: (slug) => page('drill', slug),
    theme: grouped('theme', 'question'),
    family: grouped('family', 'role'),
    search: (words) => `${base}search/?q=${encodeURIComponent(words)}`,
    raw: ({ file, line }) => `${base}raw/${rawPath(file)}/#L${line}`,
    at: (path) => `${base}${path}`,
  };
}
