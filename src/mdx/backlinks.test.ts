import { describe, expect, it } from 'vitest';
import { linkedFrom } from './backlinks.ts';
import { toHtml } from './html.ts';

const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ url: `/${index}/`, text: `Page ${index}` }));

const items = (count: number): string[] => {
  const list = linkedFrom(entries(count));
  return [...toHtml(list ? [list] : []).matchAll(/<li>(.*?)<\/li>/g)].map(([, item = '']) => item);
};

describe('what links to a page', () => {
  it('stands in a list, each page with its link', () => {
    expect(items(2)).toEqual(['<a href="/0/">Page 0</a>', '<a href="/1/">Page 1</a>']);
  });

  it('is cut where it is long: a page does not grow with the handbook', () => {
    expect(items(400).slice(-2)).toEqual(['<a href="/7/">Page 7</a>', 'and 392 more pages']);
  });

  it('is left out where nothing does', () => {
    expect(linkedFrom([])).toBeNull();
  });
});
