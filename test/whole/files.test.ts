import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editionNames, editions } from '../../src/print/editions.ts';
import { fileName } from '../../src/print/jobs.ts';
import { papers } from '../../src/print/papers.ts';
import { pageFile, pageHtml, pages } from '../site/dist.ts';

/** Addresses of files that a page offers, without the base path. */
const offered = (address: string): string[] =>
  [...pageHtml(address).matchAll(/href="(\/(?:pdf|epub|cards)\/[^"]+)"/g)].map(([, path = '']) => path);

describe('what is offered to take along', () => {
  it('is there, on every page', () => {
    const missing = pages.flatMap((page) => offered(page).filter((path) => !existsSync(pageFile(path))));
    expect(missing).toEqual([]);
  });

  it('is each edition of a role on each paper, its e-book and its cards, on its page', () => {
    for (const page of pages.filter((address) => /^\/roles\/[^/]+\/$/.test(address))) {
      const role = page.split('/').at(-2) ?? '';
      const guides = editionNames.filter((name) => editions[name].built.includes('guide'));
      const files = guides.flatMap((edition) => papers.map((paper) => `/pdf/${fileName(role, paper, edition)}`));
      expect(files.length).toBeGreaterThanOrEqual(4);
      expect(offered(page)).toEqual(expect.arrayContaining(files));
      const others = [`/epub/${role}.epub`, `/cards/${role}.apkg`, `/cards/${role}.csv`];
      expect(offered(page)).toEqual(expect.arrayContaining(others));
    }
  });

  it('is the book, on the home page', () => {
    const book = ['/pdf/handbook.pdf', '/pdf/handbook.us-letter.pdf', '/epub/handbook.epub'];
    expect(offered('/')).toEqual(expect.arrayContaining(book));
  });
});
