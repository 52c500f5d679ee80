/** What is said of a text’s questions as a whole. */
import { expect, it } from 'vitest';
import { complaints, jsonOf, read } from './testing/read.ts';

const guide = (...questions: string[]) =>
  [
    'Stock controller interview questions and expert answers',
    ...questions.map((question, index) => `0${index + 1}\n${question}\nAssesses calm.\nAnswer example: Twice.`),
  ].join('\n');

it('a question that comes twice is named, however it is set; two of signs alone are two', () => {
  expect(complaints(read(guide('How do you count?', 'HOW do you count')))).toContain('7:1 question-twice');
  expect(complaints(read(guide('???', '…')))).not.toContain('7:1 question-twice');
  expect(complaints(read(guide('???', '???')))).toContain('7:1 question-twice');
});

it('a question that was pasted with a part of it twice keeps all that stands below it as its answer', () => {
  const part = '[Tests honesty]\nI say so at once.\n(Avoid: blaming the delivery)\n';
  const { questions } = jsonOf(
    `1. How do you keep calm?\n(tests: patience)\nI breathe.\n\n2. What if it is empty?\n${part}\n${part}`,
  );
  expect(questions[1]?.answer?.match(/I say so at once\./g)).toHaveLength(2);
});

it('a question over two lines is one, whether its first line has a question mark or not', () => {
  const asked = (text: string) => jsonOf(text).questions.map(({ question, assesses }) => [question, assesses]);
  const [open, more] = ['Tell me of a narrow stair.', 'What did you do?'];
  expect(asked(guide(`${open}\n${more}`))).toEqual([[`${open} ${more}`, 'Assesses calm.']]);
  expect(asked(`Stock runner interview questions\n\n1. ${open}\n${more}\nAnswer: I went round.`)).toEqual([
    [`${open} ${more}`, null],
  ]);
  const [first, then] = ['How do you carry two bags?', 'And what do you say to the client?'];
  expect(asked(`1. ${first}\n${then}\nWhy they ask: calm.\nAnswer: I say when I am back.`)).toEqual([
    [`${first} ${then}`, 'calm.'],
  ]);
});

it('a theme above several questions is the theme of each, up to the next one', () => {
  const question = (words: string) => `${words}\nAnswer: With one shelf.\n`;
  const text = [
    'Stock controller interview questions\n',
    'Theme: Counting\n',
    question('1. What do you count first?'),
    question('2. Where do you look for a missing bag?'),
    'Theme: People\n',
    question('3. Who may change the book?'),
    question('4. How do you teach a beginner?'),
  ].join('\n');
  expect(jsonOf(text).questions.map(({ theme }) => theme)).toEqual(['Counting', 'Counting', 'People', 'People']);
  expect(read(text).diagnostics).toEqual([]);
});
