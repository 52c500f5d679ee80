import { describe, expect, it } from 'vitest';
import type { PagefindFragment } from './pagefind.ts';
import { markWords, passageOf } from './passage.ts';

const content = `${'Words before it. '.repeat(20)}The returns came back and each return was counted twice. ${'Words after it. '.repeat(20)}`;
const fragment = (locations: number[]): PagefindFragment => ({
  url: '/questions/x/',
  content,
  locations,
  meta: {},
  anchors: [
    { id: 'stock-runner', location: 0 },
    { id: 'stock-manager', location: 55 },
  ],
});

describe('the passage shown for a result', () => {
  it('begins a little before what was found, marks it, and names the part of the page', () => {
    const { stretches, anchor } = passageOf(fragment([61, 66]), ['returned']);
    expect(stretches.filter(({ match }) => match).map(({ text }) => text)).toEqual(['returns', 'return']);
    expect(stretches.map(({ text }) => text).join('')).toMatch(/^The returns came back/);
    expect(anchor).toBe('#stock-manager');
  });

  it('is the beginning where only a name matched', () => {
    const { stretches, anchor } = passageOf(fragment([]), ['returned']);
    expect(stretches[0]?.text).toMatch(/^Words before it/);
    expect(anchor).toBe('#stock-runner');
  });
});

describe('a title', () => {
  it('has its matches marked, whatever their form, and no chance likeness', () => {
    const marked = (title: string, words: string[]) =>
      markWords(title, words)
        .filter(({ match }) => match)
        .map(({ text }) => text);
    expect(marked('Who counts the SKUs?', ['sku', 'counted'])).toEqual(['counts', 'SKUs?']);
    expect(marked('Cross-channel return', ['cro'])).toEqual([]);
    expect(marked('Colour of the season', ['color'])).toEqual(['Colour']);
  });
});
