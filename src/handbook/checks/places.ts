/** Check of places: most answers need none in their first sentences. */
import type { Diagnostic } from '../../diagnostics/report.ts';
import { type AnswerSet, isTelling, percentOf, setsByRole, wholeSet } from './by-role.ts';
import { type Check, complain, type Measure } from './check.ts';
import { placesIn } from './places-in.ts';
import { firstSentences } from './sentences.ts';

const looksAt = 2;
/** Of a hundred answers of a role. */
const mostInRole = 33;
/** Of a hundred of all. */
const mostInHandbook = 25;

const placed = ({ answers }: AnswerSet) =>
  answers.filter(({ answer }) => placesIn(firstSentences(answer.text, looksAt)).length > 0);

function tooMany(set: AnswerSet, atMost: number): Diagnostic[] {
  const answers = placed(set);
  const last = answers.at(-1);
  const share = percentOf(answers.length, set.answers.length);
  if (!last || !isTelling(set) || share <= atMost) return [];
  const found = `${answers.length} of ${set.answers.length} answers of ${set.name} name a place in their first two sentences: ${share}%, not ${atMost}%`;
  return [complain('openings-placed', last.answer.source, found)];
}

export const openingsPlaced: Check = (handbook) => [
  ...tooMany(wholeSet(handbook), mostInHandbook),
  ...setsByRole(handbook).flatMap((set) => tooMany(set, mostInRole)),
];

export const placesInOpenings: Measure = {
  title: 'Answers that name a place in their first two sentences, in per cent',
  rows: (handbook) =>
    [wholeSet(handbook), ...setsByRole(handbook)].flatMap((set) => {
      const value = percentOf(placed(set).length, set.answers.length);
      return set.answers.slice(0, 1).map(({ answer: { source } }) => ({ value, text: set.name, source }));
    }),
};
