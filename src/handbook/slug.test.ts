import { describe, expect, it } from 'vitest';
import { longestShortSlug, longestSlug, slugOf } from './slug.ts';

describe('an address', () => {
  it('is made of the words, in lower-case ASCII', () => {
    expect(slugOf('Où est l’œuvre & le Métier?')).toBe('ou-est-loeuvre-and-le-metier');
  });

  it('stays whole up to its longest', () => {
    const words = `${'count '.repeat(9)}bagged`;
    expect(words).toHaveLength(60);
    expect(slugOf(words, longestShortSlug)).toBe(words.replaceAll(' ', '-'));
  });

  it('is cut after a whole word, and never grows longer', () => {
    const slug = slugOf('count '.repeat(40));
    expect(slug).toBe('count-'.repeat(13).slice(0, -1));
    expect(slug.length).toBeLessThanOrEqual(longestSlug);
    expect(slugOf(`${'a'.repeat(20)} ${'b'.repeat(100)}`)).toBe(`${'a'.repeat(20)}-${'b'.repeat(59)}`);
    expect(slugOf(`${'a'.repeat(21)} ${'b'.repeat(100)}`)).toBe('a'.repeat(21));
  });

  it('leaves the pages of the site’s own where they are', () => {
    expect(slugOf('Index')).toBe('index-page');
    expect(slugOf('By group')).toBe('by-group-page');
    expect(slugOf('404')).toBe('404-page');
    expect(slugOf('The index')).toBe('the-index');
  });

  it('is never empty: signs without a spelling give their code points, the first twelve', () => {
    expect(slugOf('→≠')).toBe('u2192-2260');
    expect(slugOf('→'.repeat(40))).toBe(`u${Array(12).fill('2192').join('-')}`);
  });

  it('looks at no more than the beginning of an endless line', () => {
    expect(slugOf(`${'→'.repeat(1000)} words`)).toMatch(/^u2192(-2192){11}$/);
  });
});
