/** A sentence ends at its stop, and not at a word in short. */
import { expect, it } from 'vitest';
import { cutSentences } from './cut-sentences.ts';

it.each([
  'Adapt campaigns to the region, incl. Ramadan and Eid',
  'Lead temp. Staff in peak weeks',
  'Follow KPIs, e.g. Sell-through by door',
  'Handle approx. 400 cartons a shift',
  'Set min. Stock and max. Stock by store',
  'Report to the dept. Head of stock',
  'Have 3 yrs. Experience in a stockroom',
])('“%s” is one', (line) => {
  expect(cutSentences(line)).toEqual([line]);
});

it('two sentences are two', () => {
  expect(cutSentences('Count the vault. Post adjustments; £5,000 needs a signature')).toEqual([
    'Count the vault.',
    'Post adjustments;',
    '£5,000 needs a signature',
  ]);
});

it('a phrase is never longer than can be read at a glance, and nothing of it is lost', () => {
  const words = 'stock count boutique delivery transfer '.repeat(100).trim();
  const parts = cutSentences(words);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(220);
  expect(parts.join(' ')).toBe(words);
});
