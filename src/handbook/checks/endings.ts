/** Check of endings: answers that close in different ways. */
import type { Diagnostic } from '../../diagnostics/report.ts';
import { type AnswerSet, isTelling, percentOf, setsByRole, wholeSet } from './by-role.ts';
import { type Check, complain, type Measure, type PlacedAnswer } from './check.ts';
import { type EndingKind, endingKinds } from './data/endings.ts';
import { lastSentence } from './sentences.ts';

const told = endingKinds.map((kind) => ({ kind, pattern: new RegExp(kind.patterns.join('|'), 'iu') }));

/** How an answer ends; null where it is none of the kinds that are counted. */
function endingOf(text: string): EndingKind | null {
  const sentence = lastSentence(text);
  return told.find(({ pattern }) => pattern.test(sentence))?.kind ?? null;
}

const endingOn = (answers: PlacedAnswer[], kind: EndingKind | null) =>
  answers.filter(({ answer }) => endingOf(answer.text) === kind);

/** One complaint where too many answers of a set end on one kind, at the last of them. */
function tooMany(set: AnswerSet, kind: EndingKind, atMost: number): Diagnostic[] {
  const { name, answers } = set;
  const alike = endingOn(answers, kind);
  const last = alike.at(-1);
  const share = percentOf(alike.length, answers.length);
  if (!last || !isTelling(set) || share <= atMost) return [];
  const found = `${alike.length} of ${answers.length} answers of ${name} end on ${kind.title}: ${share}%, not ${atMost}%`;
  return [complain('endings-alike', last.answer.source, found)];
}

export const endingsAlike: Check = (handbook) =>
  endingKinds.flatMap((kind) => [
    ...tooMany(wholeSet(handbook), kind, kind.atMost.inHandbook),
    ...setsByRole(handbook).flatMap((set) => tooMany(set, kind, kind.atMost.inRole)),
  ]);

export const endingsByKind: Measure = {
  title: 'Endings by kind, in per cent of all answers',
  rows: (handbook) => {
    const { answers } = wholeSet(handbook);
    return [...endingKinds, null].flatMap((kind) => {
      const alike = endingOn(answers, kind);
      const value = percentOf(alike.length, answers.length);
      return alike
        .slice(0, 1)
        .map(({ answer: { source } }) => ({ value, text: kind?.title ?? 'something else', source }));
    });
  },
};
