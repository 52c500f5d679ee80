/** What is said of a text’s questions as a whole. */
import { expect, it } from 'vitest';
import { complaints, read } from './testing/read.ts';

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
