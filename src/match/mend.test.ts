import { describe, expect, it } from 'vitest';
import { nearestWord, partedWords } from './mend.ts';

/** In order of frequency, as the vocabulary is. */
const vocabulary = [
  'stock',
  'conversion',
  'inventory',
  'appointment',
  'warehouse',
  'concession',
  'clienteling',
  'planogram',
  'footfall',
  'replenishment',
];

describe('what was probably meant', () => {
  it.each([
    ['apointment', 'appointment'],
    ['inventry', 'inventory'],
    ['wharehouse', 'warehouse'],
    ['consession', 'concession'],
    ['conversoin', 'conversion'],
    ['clientelling', 'clienteling'],
    ['planagram', 'planogram'],
    ['apointm', 'appointment'],
    // Two letters that changed places are one error.
    ['sotck', 'stock'],
    ['replenishmnet', 'replenishment'],
  ])('%s → %s', (word, meant) => {
    expect(nearestWord(word, vocabulary, true)).toBe(meant);
  });

  it('begins as it was typed where two words are as near, though the other is used more', () => {
    expect(nearestWord('bount', ['count', 'bound'], true)).toBe('bound');
  });

  it('is a whole word rather than the beginning of one that is as near', () => {
    expect(nearestWord('stoc', ['stockroom', 'stock'], true)).toBe('stock');
  });

  it('is nothing where no word is near', () => {
    expect(nearestWord('xyzzyplugh', vocabulary, true)).toBeNull();
    expect(nearestWord('abc', vocabulary, true)).toBeNull();
  });
});

describe('words typed as one', () => {
  const known = new Set(['sell', 'through', 'click', 'and', 'collect', 'stock', 'room', 'stockroom']);
  it.each([
    ['sellthrough', ['sell', 'through']],
    ['clickandcollect', ['click', 'and', 'collect']],
    ['xsellthrough', null],
    ['stocks', null],
  ])('%s', (word, parts) => {
    expect(partedWords(word, (part) => known.has(part))).toEqual(parts);
  });
});
