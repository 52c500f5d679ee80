/** What a row of the table of parts may say of a part. */
import { expect, test } from 'vitest';
import { wrongIn } from './checks/roles.ts';
import { type PartRow, textsOfParts } from './parts.ts';

const source = { file: 'stock-runner/guide.txt', line: 7, endLine: 7 };
const difficulty = (...texts: string[]): PartRow => ({
  name: 'difficulty',
  heading: 'Difficulty',
  shown: { form: 'text', place: 'open', onRolePage: 'open', onPaper: true },
  weight: 0,
  owed: null,
  oneOf: ['easy', 'hard'],
  entries: texts.map((text) => ({ text, source, paragraphs: [], reply: null })),
});

test('a part of few words says one of them, and nothing else', () => {
  expect(wrongIn(difficulty())).toEqual([]);
  expect(wrongIn(difficulty('hard'))).toEqual([]);
  expect(wrongIn(difficulty('Easy'))).toEqual([]);
  expect(wrongIn(difficulty('Hard for a beginner'))).toEqual([
    { said: '“Hard for a beginner” for “Difficulty”, which is one of “easy”, “hard”', at: source },
  ]);
});

test('a part is there as often as the handbook’s own texts owe it', () => {
  const owed = { ...difficulty(), owed: { atLeast: 1, atMost: 2 } };
  expect(wrongIn(owed)).toEqual([{ said: '0 of “Difficulty”, not 1 to 2', at: null }]);
  expect(wrongIn({ ...owed, entries: difficulty('easy', 'hard').entries })).toEqual([]);
  expect(wrongIn({ ...owed, entries: difficulty('easy', 'hard', 'easy').entries })).toHaveLength(1);
});

test('the words of a mark or a reference are no prose, in which concepts are mentioned and abbreviations explained', () => {
  const text = { ...difficulty('hard'), oneOf: null };
  expect(textsOfParts([text])).toEqual(['hard']);
  expect(textsOfParts([difficulty('hard')])).toEqual([]);
  expect(textsOfParts([{ ...text, cites: true }])).toEqual([]);
});
