/** Check of lengths: a role’s answers are not all of one length. */
import { mean, std } from 'mathjs/number';
import { type AnswerSet, isTelling, setsByRole } from './by-role.ts';
import { type Check, complain, countWords, type Measure } from './check.ts';

/**
 * Standard deviation of a role’s answers, in per cent of their mean. What people say to questions of all kinds spreads
 * by a tenth and more; answers written to a count spread by three.
 */
const leastSpread = 6;

const spreadOf = ({ answers }: AnswerSet) => {
  const lengths = answers.map(({ answer }) => countWords(answer.text));
  const middle = mean(lengths);
  return {
    spread: Math.round((Number(std(lengths)) / middle) * 1000) / 10,
    middle: Math.round(middle),
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
  };
};

export const lengthsAlike: Check = (handbook) =>
  setsByRole(handbook)
    .filter(isTelling)
    .flatMap((set) => {
      const { spread, middle, shortest, longest } = spreadOf(set);
      const found = `the answers of ${set.name} have ${shortest} to ${longest} words and spread by ${spread}% of ${middle}, not by ${leastSpread}%`;
      const alike = spread < leastSpread ? set.answers.slice(0, 1) : [];
      return alike.map(({ answer }) => complain('lengths-alike', answer.source, found));
    });

export const evenLengths: Measure = {
  title: 'Roles whose answers are most of one length, in per cent of spread below 20',
  rows: (handbook) =>
    setsByRole(handbook).flatMap((set) => {
      const { spread, shortest, longest } = spreadOf(set);
      const value = Math.round((20 - spread) * 10) / 10;
      const text = `${set.name}, ${set.level}: ${shortest} to ${longest} words`;
      return set.answers.slice(0, 1).map(({ answer: { source } }) => ({ value, text, source }));
    }),
};
