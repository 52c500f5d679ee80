import { describe, expect, it } from 'vitest';
import { createAddresses, identityOf } from './addresses.ts';

describe('an address', () => {
  it.each([
    ['/', '/questions/a-short-count/#stock-runner'],
    ['/handbook/', '/handbook/questions/a-short-count/#stock-runner'],
    ['https://example.org/handbook/', 'https://example.org/handbook/questions/a-short-count/#stock-runner'],
  ])('of a site at %s', (base, address) => {
    expect(createAddresses(base).question('a-short-count', 'stock-runner')).toBe(address);
  });
});

it('whose a mark is does not depend on where the site stands', () => {
  expect(identityOf('question', 'a-short-count', 'stock-runner')).toBe('questions/a-short-count#stock-runner');
  expect(identityOf('concept', 'shrink')).toBe('concepts/shrink');
  expect(identityOf('drill', 'three-short')).toBe('drills/three-short');
});
