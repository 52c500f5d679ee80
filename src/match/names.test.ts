import { describe, expect, it } from 'vitest';
import { nameKeys, stretchesOf } from './names.ts';
import { wordsOf } from './words.ts';

describe('the keys of a name', () => {
  it('are the same in the singular and the plural', () => {
    expect(nameKeys(wordsOf('Stock turns'))).toEqual(nameKeys(wordsOf('stock turn')));
  });

  it('may do without the words that tell nothing, where two others are left', () => {
    expect(nameKeys(wordsOf('Open-to-buy'))).toContain('open buy');
    expect(nameKeys(wordsOf('Cash up'))).toEqual(['cash up']);
  });
});

describe('a name inside a longer query', () => {
  it.each([
    ['is a trunk show the same as a private appointment', 'private appointment'],
    ['coo interview questions', 'coo'],
    ['otif what is on time in full', 'on time in full'],
    ['why us', 'why us'],
  ])('%s', (query, name) => {
    const keys = new Set(nameKeys(wordsOf(name)));
    expect(stretchesOf(wordsOf(query)).some(({ key }) => keys.has(key))).toBe(true);
  });
});
