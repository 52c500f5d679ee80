/** Where the parts of the search stand, and how they are fetched before they are needed. */
import { base } from './base.ts';

export const folder = `${base}pagefind/`;
/** Asks for the index’s table of contents afresh with every page, and under one address while the page is open. */
export const cacheTag = Date.now().toString(36);

const first = {
  code: `${folder}pagefind.js`,
  wasm: `${folder}wasm.en.pagefind`,
  entry: `${folder}pagefind-entry.json?ts=${cacheTag}`,
  parts: `${folder}parts.json`,
};

interface Parts {
  table: string;
  /** First word of each file of the index, sorted; the files are numbered. */
  words: string[];
  /** What the names of this build’s files begin with. */
  mark: string;
}

let parts: Promise<Parts | null> | null = null;

/**
 * Begins to fetch all that a first search needs, at once: Pagefind would ask for its parts one after the other.
 * What it then asks for has arrived or is on its way.
 */
export function fetchParts(): void {
  if (parts) return;
  hint('preload', first.entry);
  // Which other files there are changes with every build, so it stands in a file of its own.
  parts = fetch(first.parts, { cache: 'no-cache' })
    .then((response) => response.json())
    .then((found: Parts) => {
      hint('preload', folder + found.table);
      return found;
    })
    // Without hints the search is slower, no more: Pagefind asks for the files itself.
    .catch(() => null);
  hint('modulepreload', first.code);
  hint('preload', first.wasm);
}

const hinted = new Set<number>();

/** Begins to fetch the files of the index that these words stand in, while Pagefind itself is still on its way. */
export async function fetchWords(words: string[]): Promise<void> {
  const known = await parts;
  if (!known) return;
  for (const word of words) {
    const number = known.words.findLastIndex((from) => from <= word);
    if (number < 0 || hinted.has(number)) continue;
    hinted.add(number);
    hint('preload', `${folder}index/${known.mark}${number.toString(36)}.pf_index`);
  }
}

function hint(rel: 'modulepreload' | 'preload', href: string): void {
  const link = Object.assign(document.createElement('link'), { rel, href });
  if (rel === 'preload') {
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
  }
  document.head.append(link);
}
