import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageFile, pageHtml, pages } from '../site/dist.ts';

/** Addresses of files that a page offers, without the base path. */
const offered = (address: string): string[] =>
  [...pageHtml(address).matchAll(/href="(\/(?:pdf|epub|cards)\/[^"]+)"/g)].map(([, path = '']) => path);

describe('what is offered to take along', () => {
  it('is there, on every page', () => {
    const missing = pages.flatMap((page) => offered(page).filter((path) => !existsSync(pageFile(path))));
    expect(missing).toEqual([]);
  });

  it('is both editions of a role in both papers, its e-book and its cards, on its page', () => {
    for (const page of pages.filter((address) => /^\/roles\/[^/]+\/$/.test(address))) {
      const role = page.split('/').at(-2);
      const editions = ['', '.questions'].flatMap((edition) => [`${edition}.pdf`, `${edition}.us-letter.pdf`]);
      expect(offered(page)).toEqual(expect.arrayContaining(editions.map((edition) => `/pdf/${role}${edition}`)));
      const others = [`/epub/${role}.epub`, `/cards/${role}.apkg`, `/cards/${role}.csv`];
      expect(offered(page)).toEqual(expect.arrayContaining(others));
    }
  });

  it('is the book, on the home page', () => {
    const book = ['/pdf/handbook.pdf', '/pdf/handbook.us-letter.pdf', '/epub/handbook.epub'];
    expect(offered('/')).toEqual(expect.arrayContaining(book));
  });
});
