/** Pages by address: the same words share a page, different words may not. */
import { type Diagnostic, diagnose, shorten } from '../diagnostics/report.ts';
import { identityOf } from './slug.ts';
import type { Source } from './source.ts';

interface Claim<T> {
  words: string;
  source: Source;
  page: T;
}

interface Registry<T extends { slug: string }> {
  /**
   * The page of these words, made by `create` with the address `slug` where there is none yet; null, with a
   * complaint, where other words have the address already.
   */
  claim: (words: string, slug: string, source: Source, create: () => T) => T | null;
  /** All pages, sorted by address. */
  pages: () => T[];
}

/** A registry for one kind of page. */
export function createRegistry<T extends { slug: string }>(diagnostics: Diagnostic[]): Registry<T> {
  const byWords = new Map<string, T>();
  const bySlug = new Map<string, Claim<T>>();
  return {
    claim(words, slug, source, create) {
      const key = identityOf(words);
      const page = byWords.get(key);
      if (page) return page;
      const known = bySlug.get(slug);
      if (known) {
        const both = `“${shorten(words, 40)}” and “${shorten(known.words, 40)}” (${known.source.file}:${known.source.line})`;
        diagnostics.push(diagnose('slug-collision', { file: source.file, line: source.line, column: 1 }, both));
        return null;
      }
      const created = create();
      byWords.set(key, created);
      bySlug.set(slug, { words, source, page: created });
      return created;
    },
    pages: () => [...bySlug].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { page }]) => page),
  };
}
