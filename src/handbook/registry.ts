/** Pages by address: the same words share a page, different words may not. */
import { type Diagnostic, diagnose, shorten } from '../diagnostics/report.ts';
import { wordKey } from '../interview/marks.ts';
import type { Source } from './handbook.ts';
import { slugOf } from './slug.ts';

interface Claim<T> {
  key: string;
  words: string;
  source: Source;
  page: T;
}

export interface Registry<T> {
  /**
   * The page of these words, made by `create` where there is none yet; null, with a complaint,
   * where other words have the address already. `prefix` parts the addresses of pages without a name.
   */
  claim: (words: string, source: Source, create: (slug: string) => T, prefix?: string) => T | null;
  /** All pages, sorted by address. */
  pages: () => T[];
}

/** A registry for one kind of page. */
export function createRegistry<T>(diagnostics: Diagnostic[]): Registry<T> {
  const claims = new Map<string, Claim<T>>();
  return {
    claim(words, source, create, prefix = '') {
      const slug = slugOf(`${prefix} ${words}`);
      const key = wordKey(words);
      const known = claims.get(slug);
      if (!known) {
        const page = create(slug);
        claims.set(slug, { key, words, source, page });
        return page;
      }
      if (known.key === key) return known.page;
      const both = `“${shorten(words, 40)}” and “${shorten(known.words, 40)}” (${known.source.file}:${known.source.line})`;
      diagnostics.push(diagnose('slug-collision', { file: source.file, line: source.line, column: 1 }, both));
      return null;
    },
    pages: () => [...claims].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { page }]) => page),
  };
}
