/** What Pagefind adds to our own index: every page that says the words anywhere in its texts, phrases, and passages. */
import { rarity } from '../match/impact.ts';
import type { Term } from './answer.ts';
import type { Asked } from './asked.ts';
import type { Manifest } from './index/format.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/** A document that says the words: a page, or a role’s part of one. */
export interface TextHit {
  page: number;
  score: number;
  result: PagefindResult;
}

/** Of a long query the words that tell most: each is a file of Pagefind’s index. */
const mostWords = 3;

/**
 * Documents that say all of the words that tell most, best first, one of each page. Each word is asked for in quotes:
 * without them Pagefind extends it to longer ones of those files only that it happens to have loaded, so that an answer
 * would depend on what was asked before.
 */
export async function inTexts(pagefind: Pagefind, terms: readonly Term[], manifest: Manifest): Promise<TextHit[]> {
  const wanted = terms.toSorted((one, other) => other.rarity - one.rarity).slice(0, mostWords);
  const found = await Promise.all(wanted.map(({ stem }) => resultsOf(pagefind, stem)));
  const said = found.filter((results) => results.length > 0);
  const scores = new Map<string, { score: number; result: PagefindResult; words: number }>();
  for (const results of said) {
    const worth = rarity(results.length, manifest.pages);
    for (const result of results) {
      const known = scores.get(result.id) ?? { score: 0, result, words: 0 };
      scores.set(result.id, {
        score: known.score + worth * result.score,
        result: known.result,
        words: known.words + 1,
      });
    }
  }
  const hits = [...scores.values()]
    .filter(({ words }) => words === said.length)
    .map(({ score, result }): TextHit => ({ page: pageOf(result, manifest), score, result }));
  return onePerPage(hits);
}

/** Numbers of the pages that say every phrase and no excluded word; null where the query has neither. */
export async function allowedPages(
  pagefind: Pagefind,
  { phrases, without }: Asked,
  manifest: Manifest,
): Promise<((page: number) => boolean) | null> {
  if (phrases.length === 0 && without.length === 0) return null;
  const pagesOf = async (text: string) =>
    new Set((await resultsOf(pagefind, text)).map((result) => pageOf(result, manifest)));
  const needed = await Promise.all(phrases.map(pagesOf));
  const barred = await Promise.all(without.map(pagesOf));
  return (page) => needed.every((pages) => pages.has(page)) && !barred.some((pages) => pages.has(page));
}

const resultsOf = async (pagefind: Pagefind, text: string): Promise<PagefindResult[]> =>
  (await pagefind.search(`"${text.replaceAll('"', ' ')}"`)).results;

/** The page of a document, by its number: pages come first, then the parts of each page that has some. */
function pageOf({ id }: PagefindResult, { mark, pages, parts }: Manifest): number {
  const number = Number.parseInt(id.slice(mark.length), 36);
  if (number < pages) return number;
  let first = pages;
  for (const [page, count] of parts) {
    if (number < first + count) return page;
    first += count;
  }
  return -1;
}

/** The best document of each page. Equal ones in the order of their pages. */
function onePerPage(hits: TextHit[]): TextHit[] {
  const sorted = hits.toSorted((one, other) => other.score - one.score || one.page - other.page);
  const seen = new Set<number>();
  return sorted.filter(({ page }) => !seen.has(page) && seen.add(page));
}
