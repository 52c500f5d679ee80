/** Check of the figures of an answer: few enough to be said and kept in mind. */
import { allAnswers, type Check, complain, type Measure } from './check.ts';
import { figuresIn, numberWordsIn } from './figures-said.ts';

/** In digits. An answer of five or six can be followed. */
const mostInDigits = 7;
/** In digits or in words from three up, each counted once: “three people” weighs less than “€38,400”. */
const mostInAll = 10;

const distinct = (figures: string[]) => new Set(figures).size;
const inAll = (text: string) => distinct([...figuresIn(text), ...numberWordsIn(text)]);

export const answerFigures: Check = (handbook) =>
  allAnswers(handbook).flatMap(({ answer: { text, source } }) => {
    const [digits, all] = [figuresIn(text).length, inAll(text)];
    if (digits <= mostInDigits && all <= mostInAll) return [];
    const what = digits > mostInDigits ? `${digits} figures in digits` : `${all} figures, those in words counted`;
    return [complain('answer-figures', source, what)];
  });

export const mostFigures: Measure = {
  title: 'Answers with most figures, in digits and in words from three up',
  rows: (handbook) =>
    allAnswers(handbook).map(({ answer, question }) => ({
      value: inAll(answer.text),
      text: question.question,
      source: answer.source,
    })),
};
