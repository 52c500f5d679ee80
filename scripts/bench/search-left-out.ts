/**
 * Whether a page is found by words that nobody has given it: every plain line is asked as a query of an index from which
 * it is left out. Several people wrote these lines, so there are thousands of queries where the lists have hundreds; but
 * the lines of a page were written to differ, so the figures are low, and tell only which of two searches is better.
 */
import { createHash } from 'node:crypto';
import { answer } from '../../src/search/answer.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { buildIndex } from '../../src/search/index/build.ts';

/** Parts of the lines, of which each is left out once. */
const parts = 4;
/** Places looked at. */
const depth = 10;

interface LeftOut {
  line: string;
  path: string;
}

/** The figures as a line of text: shares of the lines that find their page first, among three and among ten, and the MRR@10. */
export async function measureLeftOut(documents: readonly SearchDocument[]): Promise<string> {
  const places: number[] = [];
  for (let part = 0; part < parts; part += 1) {
    const { kept, lines } = withoutPart(documents, part);
    places.push(...(await placesOf(kept, lines)));
  }
  const share = (most: number) =>
    (places.filter((place) => place > 0 && place <= most).length / places.length).toFixed(3);
  const reciprocal = places.reduce((sum, place) => sum + (place === 0 ? 0 : 1 / place), 0) / places.length;
  return `plain lines left out, ${places.length}: success@1 ${share(1)}  @3 ${share(3)}  @10 ${share(depth)}  MRR@10 ${reciprocal.toFixed(3)}\n`;
}

function withoutPart(documents: readonly SearchDocument[], part: number): { kept: SearchDocument[]; lines: LeftOut[] } {
  const lines: LeftOut[] = [];
  const kept = documents.map((document) => {
    if (document.isPart || document.plain.length < 2) return document;
    const out = document.plain.filter((line) => partOf(document.path + line) === part);
    lines.push(...out.map((line) => ({ line, path: document.path })));
    return { ...document, plain: document.plain.filter((line) => !out.includes(line)) };
  });
  return { kept, lines };
}

const partOf = (text: string): number => (createHash('sha256').update(text).digest()[0] ?? 0) % parts;

async function placesOf(documents: readonly SearchDocument[], lines: readonly LeftOut[]): Promise<number[]> {
  const { manifest, words, pages } = buildIndex(documents);
  const source = {
    manifest: { mark: '', ...manifest },
    words: async (file: number) => words[file] ?? { words: {}, names: {} },
  };
  const paths = pages.flat().map(({ path }) => path);
  const places: number[] = [];
  for (const { line, path } of lines) {
    const found = await answer(line, source);
    places.push(found.pages.slice(0, depth).findIndex(({ page }) => paths[page] === path) + 1);
  }
  return places;
}
