import { describe, expect, it } from 'vitest';
import { linkedFrom } from './backlinks.ts';

const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ url: `/${index}/`, text: `Page ${index}` }));

const words = (count: number): string =>
  linkedFrom(entries(count))
    .map((part) =>
      typeof part === 'string'
        ? part
        : 'children' in part
          ? part.children.map((child) => ('value' in child ? child.value : '')).join('')
          : '',
    )
    .join('');

describe('what links to a page', () => {
  it('is named in a sentence', () => {
    expect(words(1)).toBe('Linked from Page 0.');
    expect(words(3)).toBe('Linked from Page 0, Page 1 and Page 2.');
  });

  it('is cut where it is long: a page does not grow with the handbook', () => {
    expect(words(400)).toMatch(/Page 7 and 392 more pages\.$/);
  });

  it('is left out where nothing does', () => {
    expect(linkedFrom([])).toEqual([]);
  });
});
