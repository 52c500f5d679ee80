/** Checks of answers against each other: sentences, openings and runs of words that return. */
import { wordKey } from '../../interview/marks.ts';
import type { Handbook } from '../handbook.ts';
import { allAnswers, type Check, complain, countWords, type Measure, type PlacedAnswer } from './check.ts';
import { sentencesOf } from './sentences.ts';

/** Shorter sentences ("I said no.") are anybody’s. */
const shortestSentence = 5;
const openingWords = 4;
const mostPerOpening = 3;
const runWords = 5;
/**
 * Share of an answer’s runs of five words that it may have in common with another. The handbook’s own answers share
 * 3 per cent at most (`npm run check -- --report`); an answer made from another by changing words shares a quarter.
 */
const mostShared = 0.05;

const placeOf = ({ answer: { source } }: PlacedAnswer) => `${source.file}:${source.line}`;

/** Groups answers by each of the keys that `keysOf` gives. */
function groupBy(answers: PlacedAnswer[], keysOf: (answer: PlacedAnswer) => string[]): Map<string, PlacedAnswer[]> {
  const groups = new Map<string, PlacedAnswer[]>();
  for (const answer of answers)
    for (const key of new Set(keysOf(answer))) {
      const group = groups.get(key);
      if (group) group.push(answer);
      else groups.set(key, [answer]);
    }
  return groups;
}

const sentenceKeys = ({ answer }: PlacedAnswer) =>
  sentencesOf(answer.text)
    .map(wordKey)
    .filter((sentence) => countWords(sentence) >= shortestSentence);

export const sentenceRepeated: Check = (handbook) =>
  [...groupBy(allAnswers(handbook), sentenceKeys)].flatMap(([sentence, group]) =>
    group.length < 2
      ? []
      : group
          .slice(1)
          .map((one) =>
            complain('sentence-repeated', one.answer.source, `“${sentence}” (${placeOf(group[0] ?? one)})`),
          ),
  );

const openingOf = ({ answer }: PlacedAnswer) =>
  wordKey(answer.text.slice(0, 200)).split(' ').slice(0, openingWords).join(' ');

export const openingRepeated: Check = (handbook) =>
  [...groupBy(allAnswers(handbook), (answer) => [openingOf(answer)])].flatMap(([opening, group]) =>
    group.slice(mostPerOpening).map((one) => complain('opening-repeated', one.answer.source, opening)),
  );

const runsOf = ({ answer }: PlacedAnswer): string[] => {
  const words = wordKey(answer.text).split(' ');
  return words.slice(runWords - 1).map((_, index) => words.slice(index, index + runWords).join(' '));
};

interface Pair {
  a: PlacedAnswer;
  b: PlacedAnswer;
  /** Share of the shorter answer’s runs that the other has too. */
  share: number;
}

/** All pairs of answers with at least one run in common. */
function alikePairs(handbook: Handbook): Pair[] {
  const answers = allAnswers(handbook);
  const index = new Map(answers.map((answer, position) => [answer, position]));
  const counts = new Map<string, number>();
  for (const group of groupBy(answers, runsOf).values())
    for (const [position, a] of group.entries())
      for (const b of group.slice(position + 1)) {
        const key = `${index.get(a)} ${index.get(b)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  return [...counts].flatMap(([key, shared]) => {
    const [a, b] = key.split(' ').map((position) => answers[Number(position)]);
    if (!a || !b) return [];
    const runs = Math.min(countWords(a.answer.text), countWords(b.answer.text)) - runWords + 1;
    return [{ a, b, share: shared / Math.max(1, runs) }];
  });
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

export const answersAlike: Check = (handbook) =>
  alikePairs(handbook).flatMap(({ a, b, share }) =>
    share > mostShared ? [complain('answers-alike', b.answer.source, `${percent(share)} with ${placeOf(a)}`)] : [],
  );

export const sharedOpenings: Measure = {
  title: 'Openings that answers share, in answers',
  rows: (handbook) =>
    [...groupBy(allAnswers(handbook), (answer) => [openingOf(answer)])].flatMap(([opening, group]) =>
      group[0] ? [{ value: group.length, text: opening, source: group[0].answer.source }] : [],
    ),
};

export const nearestAnswers: Measure = {
  title: 'Answers nearest to each other, in per cent of shared runs of five words',
  rows: (handbook) =>
    alikePairs(handbook).map(({ a, b, share }) => ({
      value: Math.round(share * 1000) / 10,
      text: `like ${placeOf(a)}`,
      source: b.answer.source,
    })),
};
