/** Check of key points: ideas that a reader with another case can tick, not the places, figures and persons of this one. */
import { wordKey } from '../../interview/marks.ts';
import type { Asking, Fact, Question } from '../handbook.ts';
import { type Check, complain } from './check.ts';
import { figuresIn, largeNumberWordsIn, numberWordsIn } from './figures-said.ts';
import { personsIn } from './names.ts';
import { placesIn } from './places-in.ts';
import { agree, type Statement, statementsIn } from './statements.ts';

/** “Nine signs, three ticks”: so many small number words that the answer has too count its own things. */
const mostSmallNumbers = 1;

const isPlain = (figure: string) => /^\d$/.test(figure);
const particularFigures = (text: string) => [
  ...figuresIn(text).filter((figure) => !isPlain(figure)),
  ...largeNumberWordsIn(text),
];

/** What a text names that belongs to one case. */
function particulars(text: string): string[] {
  const counted = numberWordsIn(text);
  return [
    ...placesIn(text),
    ...personsIn(text),
    ...particularFigures(text),
    ...(counted.length > mostSmallNumbers ? counted : []),
  ];
}

const says = (text: string) => {
  const words = ` ${wordKey(text)} `;
  return (particular: string) => words.includes(` ${wordKey(particular)} `);
};

/** The figures of rules are everybody’s: a key point without them. “Fourteen days” is the rule’s “14 days”. */
const withoutRules = (text: string, rules: Statement[]): string =>
  statementsIn(text)
    .filter((said) => rules.some((rule) => agree(rule, said)))
    .reduce((rest, said) => rest.replace(said.text, ''), text);

/** What stands in the question is everybody’s too. */
const pointsOf = ({ question, short }: Question, { parts: { keyPoints, answer } }: Asking, rules: Statement[]) => {
  const asked = says(`${question} ${short}`);
  const answered = says(answer.map(({ text }) => text).join(' '));
  return keyPoints.flatMap(({ text, source }) => {
    const own = particulars(withoutRules(text, rules)).filter(
      (particular) => answered(particular) && !asked(particular),
    );
    return own.length > 0 ? [complain('key-point-particular', source, `${own.join(', ')}: “${text}”`)] : [];
  });
};

export const keyPointParticular: Check = ({ questions, facts }) => {
  const rules = facts.flatMap(({ figures }: Fact) => figures.flatMap(statementsIn));
  return questions.flatMap((question) => question.askings.flatMap((asking) => pointsOf(question, asking, rules)));
};
