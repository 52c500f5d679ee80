import { describe, expect, it } from 'vitest';
import { otherSpelling } from './spelling.ts';

describe('the spelling on the other side of the ocean', () => {
  it.each([
    ['harmonization', 'harmonisation'],
    ['prioritise', 'prioritize'],
    ['cannibalization', 'cannibalisation'],
    ['color', 'colour'],
    ['labour', 'labor'],
    ['centers', 'centres'],
    ['jewelry', 'jewellery'],
    ['fulfillment', 'fulfilment'],
    ['analyse', 'analyze'],
  ])('%s → %s', (word, other) => {
    expect(otherSpelling(word)).toBe(other);
    expect(otherSpelling(other)).toBe(word);
  });

  it.each(['price', 'rise', 'supervise', 'merchandise', 'exercise', 'size', 'stock', 'promise', 'seize'])(
    '%s is written alike',
    (word) => {
      expect(otherSpelling(word)).toBeNull();
    },
  );
});
