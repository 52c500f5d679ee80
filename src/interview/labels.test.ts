import { afterEach, expect, test } from 'vitest';
import { fieldRows, readLabel } from './labels.ts';

const row = fieldRows.theme as unknown as { oneOf?: readonly string[] };
afterEach(() => {
  delete row.oneOf;
});

test('a label of few words is one only before a few words: a sentence is of the answer that it stands in', () => {
  const sentence = 'Theme: the courier had no papers for it.';
  expect(readLabel(sentence)?.field).toBe('theme');
  row.oneOf = ['money', 'stock'];
  expect(readLabel(sentence)).toBeNull();
  expect(readLabel('Theme: stock')).toMatchObject({ field: 'theme', rest: 'stock' });
  // A wrong word is one to complain of.
  expect(readLabel('Theme: too much stock')).toMatchObject({ rest: 'too much stock' });
});
