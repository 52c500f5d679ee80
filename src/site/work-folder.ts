/** The folder that everything made from one content folder is made in: two builds of different content share none. */
import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';

export interface WorkFolder {
  root: string;
  /** Generated pages, as MDX. */
  pages: string;
  /** What the site’s own pages read, and the PDF process: the handbook and the raw texts. */
  data: string;
  /** PDFs between their setting and the site they go into. */
  printed: string;
  /** E-books, as the PDFs. */
  epubs: string;
  /** PDFs of earlier runs, by what they were made from. */
  printCache: string;
  /** Decks and tables of cards, before they go into the site. */
  decks: string;
  /** Astro’s cache and its store of the pages’ content. */
  cache: string;
  /** Where the site is built; it then takes the place of the last one. */
  building: string;
  /** The built site, where no other place is asked for. */
  dist: string;
}

/** The parts of a work folder. */
export const workFolderAt = (root: string): WorkFolder => ({
  root,
  pages: join(root, 'pages'),
  data: join(root, 'handbook.json'),
  printed: join(root, 'printed'),
  epubs: join(root, 'epub'),
  printCache: join(root, 'pdf'),
  decks: join(root, 'decks'),
  cache: join(root, 'cache'),
  building: join(root, 'building'),
  dist: join(root, 'dist'),
});

const longestName = 60;

/**
 * `<name of the content folder>-<hash of its path>`, for people and for the machine. Signs that mean something in
 * addresses and patterns are left out of the name.
 */
export function workFolderName(content: string): string {
  const path = resolve(content);
  const name = basename(path)
    .replace(/[^\w.-]+/g, '-')
    .slice(0, longestName);
  return `${name}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`;
}
