/** The list of what an edition of the site holds, by which a browser keeps it: written by the build, read by the worker and the page. */

/** A file of the site: its path from the site’s root, its hash (`hashOf`), and its length in bytes. */
export type ListedFile = readonly [path: string, hash: string, bytes: number];

export interface OfflineList {
  /** Names this edition: another one has another list. */
  edition: string;
  files: readonly ListedFile[];
  /** What the worker keeps from the beginning: what every page looks like. By their place in `files`. */
  shell: readonly number[];
  /** What is kept together at a reader’s wish: a role by its slug, and `handbook` for all; besides `common`, which each needs. */
  groups: Readonly<Record<string, readonly number[]>>;
}

/** The name of the group that holds everything. */
export const wholeHandbook = 'handbook';
/** What every kept group needs: the pages that are no role’s, the search, the applications. */
export const commonGroup = 'common';

/** The path of an edition’s list, from the site’s root. */
export const listPath = (edition: string): string => `data/offline/${edition}.json`;

/** The page that says what is kept, and that stands in for a page that is not. */
export const offlinePage = 'offline/index.html';

/** The first 72 bits of SHA-256, as base64url: by it a browser knows that what came is what the list means. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest.subarray(0, 9)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** The file that an address leads to, by its path below the site’s root, without query and fragment: a folder’s is its index.html. */
export function fileAt(path: string): string {
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return /\.\w+$/.test(path) ? path : `${path}/index.html`;
}

/** The address of a file below the site’s root, as links have it. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');
