import { expect, it } from 'vitest';
import { decode, encode } from './format.ts';

it('pages of a word come back from a file with what each is worth and the lines that say it', () => {
  const postings = [
    { page: 0, impact: 1, lines: 1 },
    { page: 7, impact: 0.4, lines: 0b1010_0110 },
    { page: 70_000, impact: 1 / 15, lines: 255 },
  ];
  expect(decode(encode(90, postings.toReversed()))).toEqual({ count: 90, postings });
});
