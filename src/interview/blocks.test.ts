/** Where a question begins in a guide: by its number, its purpose and its answer, and not by what an answer counts. */
import { describe, expect, it } from 'vitest';
import { jsonOf } from './testing/read.ts';

const top = 'Stock controller interview questions and expert answers\nKeeps the book true.\n';
const first = '01\nHow do you count?\nAssesses calm.\nAnswer example: Slowly.\n';
const second = '02\nWhy do books differ?\nTests reason.\nAnswer example: Hands.\n';
const end = 'Related guides\nStock manager\nSigns corrections\n';
const questionsOf = (middle: string) => {
  const { layout, questions } = jsonOf(`${top}${middle}${end}`);
  expect(layout).toBe('guide');
  return questions;
};
const asked = (middle: string) => questionsOf(middle).map(({ number, question }) => `${number} ${question}`);
const answers = (middle: string) => questionsOf(middle).map(({ answer }) => answer);

describe('a number inside an answer begins no question', () => {
  it.each([
    ['where it counts steps', '1. I open the book.\n2. I close it.\n'],
    ['where the steps ask', '1. Who held it?\n2. Who signed?\n3. Who saw it?\n'],
    [
      'where the steps go on as the questions would',
      '1. I open the book.\n2. I count the shelf again.\n\n3. I sign.\n',
    ],
    ['where it is a year', '2024. was a bad year.\n'],
    ['where it is the next, but stands in', '\n    2. I close it.\n'],
    ['where it is the next, in the run of the text', '2. I close it.\n'],
  ])('%s', (_, steps) => {
    expect(asked(first + steps + second)).toEqual(['1 How do you count?', '2 Why do books differ?']);
    expect(answers(first + steps + second)[0]).toContain(steps.trim().split('\n').at(-1)?.trim());
  });
});

describe('a number begins a question', () => {
  it.each([
    ['that is the next and asks', '3. Who signs the book?\n', '3 Who signs the book?'],
    [
      'that is the next and begins a paragraph as far out',
      '\n3. Say who signs the book.\n',
      '3 Say who signs the book.',
    ],
    ['that is another, where its purpose follows', '7. Who signs?\nAssesses order.\n', '7 Who signs?'],
    ['that is another, where its answer follows', '7. Who signs?\nAnswer example: I do.\n', '7 Who signs?'],
    [
      'that is another, with a name between',
      '7. Who signs?\nShort: The signature\nPlain: who signs\nAssesses order.\n',
      '7 Who signs?',
    ],
  ])('%s', (_, third, said) => {
    expect(asked(first + second + third)).toEqual(['1 How do you count?', '2 Why do books differ?', said]);
  });

  it('in a bare list whatever stands below it', () => {
    expect(asked('Interview Questions\n1. Count\n2. Sign\n3. Tell me more.\n')).toEqual([
      '1 Count',
      '2 Sign',
      '3 Tell me more.',
    ]);
  });
});

describe('a question whose number was lost is told', () => {
  const lost = (third: string) => asked(first + second + third).slice(2);
  it.each([
    [
      'by its labelled purpose',
      'Name three causes\nWhat it tests: Order.\nAnswer example: I do.\n',
      'Name three causes',
    ],
    ['by its purpose and its answer', 'Who signs?\nAssesses order.\nAnswer example: I do.\n', 'Who signs?'],
    [
      'by a name and its purpose',
      'Who signs?\nShort: The signature\nAssesses order.\nAnswer example: I do.\n',
      'Who signs?',
    ],
    ['by its second answer', 'Say who signs\nAnswer example: I do.\n', 'Say who signs'],
    [
      'by its question mark, a line above its answer',
      'Who signs?\nIn your last house.\nAnswer example: I do.\n',
      'Who signs?',
    ],
  ])('%s', (_, third, said) => {
    expect(lost(third)).toEqual([expect.stringContaining(said)]);
  });

  it('and no paragraph of an answer is one that stands above another answer', () => {
    const long = `I went on ${'and on '.repeat(40)}until it was done.\nAnswer example: I do.\n`;
    expect(lost(long)).toEqual([]);
  });

  it('and no point of a list is one', () => {
    expect(lost('• Who signs?\nAnswer example: I do.\n')).toEqual([]);
  });
});

describe('lines that name a question stand above its words, too', () => {
  it('below its number', () => {
    const { questions } = jsonOf(
      `${top}01\nShort: The count\nPlain: how to count\nHow do you count?\nAssesses calm.\nAnswer example: Slowly.\n${second}${end}`,
    );
    expect(questions[0]).toMatchObject({
      number: 1,
      question: 'How do you count?',
      short: 'The count',
      plain: ['how to count'],
    });
  });

  it('and a field of several lines is none of them', () => {
    expect(asked(`01\nAvoid: Haste.\n${second}`).at(-1)).toBe('2 Why do books differ?');
  });
});
