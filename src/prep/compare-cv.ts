/** What is asked, held against a CV → what it does not show, and what it shows with the line and the question it serves. */
import { isTrait } from './conditions.ts';
import { linesOfCv } from './cv-lines.ts';
import type { PrepIndex } from './prep-index.ts';
import { rankItems, tellingAmong } from './rank-items.ts';
import { common, kinOf, namesIn, proofThings } from './same-words.ts';

export interface Comparison {
  gaps: { phrase: string }[];
  /** Asked for, and touched by a line that does not prove it. */
  passing: { phrase: string; line: string }[];
  evidence: { phrase: string; line: string; question: string | null }[];
}

/** What a word of the whole trade says of one line, and one that no text of ours has; the most that any may say. */
const [commonWeight, unknownWeight, mostWeight] = [0.3, 2, 5];
/** What is only near kin tells so much of it. */
const kinWorth = 0.4;
/** A line proves what it shares so much of with several telling things, with one, or with common ones alone. */
const [provingBySeveral, provingByOne, provingByCommon] = [0.2, 0.27, 0.6];
/** From here on a line says it in passing, and from here on it may be kin of it. */
const [passingShare, nearShare] = [0.1, 0.15];
/** A phrase of several things is shown by some of them: what it weighs in all counts no further. */
const mostTotal = 10;
/** A line with what came of it is told before one without. */
const resultWorth = 1.25;
const hasResult =
  /\d ?(?:%|points?|pts?|pp|x\b|k\b|m\b)|[$£€]|\b(?:from|by|to|of|under|above|below|over|within) \d|\b\d{2,}\b/i;

/** `phrases` are duties and requirements, `jobsOf` says of which jobs one is; the lists are empty without a CV. */
export function compareCv(
  phrases: readonly string[],
  cv: string,
  index: PrepIndex,
  jobsOf: (phrase: string) => readonly string[],
): Comparison {
  const found: Comparison = { gaps: [], passing: [], evidence: [] };
  if (cv.trim() === '') return found;
  const weights = weightsOf(index);
  const lines = linesOfCv(cv).map((line) => {
    const things = proofThings(line);
    return { line, things, kin: new Set([...things].map(kinOf)) };
  });
  for (const phrase of phrases) {
    const best = bestLine(phrase, lines, weights);
    // A phrase of nothing but small words asks for nothing that could be shown, and what somebody is like no CV can show.
    if (best === null) continue;
    if (best.holds === 'shown') {
      const served = [`${phrase} ${best.line}`];
      const [question] = jobsOf(phrase)
        .flatMap((job) => rankItems(index.questions, served, job, 1))
        .toSorted((a, b) => b.score - a.score);
      found.evidence.push({ phrase, line: best.line, question: question?.slug ?? null });
    } else if (isTrait(phrase)) continue;
    else if (best.holds === 'passing') found.passing.push({ phrase, line: best.line });
    else if (best.holds === 'missing') found.gaps.push({ phrase });
  }
  return found;
}

interface Line {
  line: string;
  things: ReadonlySet<string>;
  /** The kin of its things. */
  kin: ReadonlySet<string>;
}
/** `shown` by a line that proves it, `passing` in a line that says it, `near` in one that may, `missing` in all. */
interface Best {
  line: string;
  holds: 'shown' | 'passing' | 'near' | 'missing';
}

/** The line that shares most with what is asked; null where nothing is asked that could be shared. */
function bestLine(phrase: string, lines: readonly Line[], { weight, isKnown }: Weights): Best | null {
  const names = namesIn(phrase);
  const things = [...proofThings(phrase)].filter((thing) => isKnown(thing) || !names.has(thing));
  const whole = sum(things.map(weight));
  if (whole === 0) return null;
  const total = Math.min(mostTotal, whole);
  const isAllCommon = things.every((thing) => common.has(thing));
  const held = lines
    .map(({ line, things: has, kin }) => {
      const shared = things.filter((thing) => has.has(thing));
      const near = things.filter((thing) => !has.has(thing) && !common.has(thing) && kin.has(kinOf(thing)));
      const telling = shared.filter((thing) => !common.has(thing)).length;
      const share = (sum(shared.map(weight)) + kinWorth * sum(near.map(weight))) / total;
      const bar = telling > 1 ? provingBySeveral : telling === 1 ? provingByOne : provingByCommon;
      const holds =
        share >= bar && shared.length > (telling > 0 ? 0 : 1)
          ? 'shown'
          : telling > 0 && share >= passingShare
            ? 'passing'
            : telling > 0 || share >= nearShare || (isAllCommon && share > 0)
              ? 'near'
              : 'missing';
      return { line, holds, worth: share * (hasResult.test(line) ? resultWorth : 1) } as const;
    })
    .toSorted((a, b) => order.indexOf(a.holds) - order.indexOf(b.holds) || b.worth - a.worth)[0];
  return held ?? { line: '', holds: 'missing' };
}
const order: readonly Best['holds'][] = ['shown', 'passing', 'near', 'missing'];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

interface Weights {
  weight: (thing: string) => number;
  /** Whether a text of ours has it. */
  isKnown: (thing: string) => boolean;
}
const known = new WeakMap<PrepIndex, Weights>();

function weightsOf(index: PrepIndex): Weights {
  const before = known.get(index);
  if (before) return before;
  const telling = tellingAmong([...index.questions, ...index.concepts]);
  const made: Weights = {
    weight: (thing) => (common.has(thing) ? commonWeight : Math.min(mostWeight, telling(thing) || unknownWeight)),
    isKnown: (thing) => common.has(thing) || telling(thing) > 0,
  };
  known.set(index, made);
  return made;
}
