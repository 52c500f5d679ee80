/** What is asked, held against a CV → what it does not show, and what it shows with the line and the question it serves. */
import { isTitle } from './advert.ts';
import type { PrepIndex } from './prep-index.ts';
import { rankItems, tellingAmong } from './rank-items.ts';
import { common, kinOf, thingsOf } from './same-words.ts';

export interface Comparison {
  gaps: { phrase: string }[];
  evidence: { phrase: string; line: string; question: string | null }[];
}

/** What a word of the whole trade says of one line, and one that no text of ours has; the most that any may say. */
const [commonWeight, unknownWeight, mostWeight] = [0.3, 2.5, 5];
/** How much of what is asked one line of the CV has to say, by weight, to show it. */
const shows = 0.12;
/** A phrase of several things is shown by one of them: what it weighs in all counts no further. */
const mostTotal = 8;
/** One thing alone shows it if it tells so much; else two are needed. */
const tellsAlone = 1.2;
/** Shorter lines are names and dates. */
const shortestLine = 12;

/** `phrases` are duties and requirements; both lists are empty without a CV. */
export function compareCv(phrases: readonly string[], cv: string, index: PrepIndex, role: string): Comparison {
  const gaps: Comparison['gaps'] = [];
  const evidence: Comparison['evidence'] = [];
  if (cv.trim() === '') return { gaps, evidence };
  const weight = weightsOf(index);
  const lines = linesOf(cv).map((line) => ({ line, things: thingsOf(line) }));
  for (const phrase of phrases) {
    const things = [...thingsOf(phrase)];
    const total = Math.min(
      mostTotal,
      things.reduce((sum, thing) => sum + weight(thing), 0),
    );
    // A phrase of nothing but small words asks for nothing that could be shown.
    if (total === 0) continue;
    const best = lines
      .map(({ line, things: has }) => {
        const shared = things.filter((thing) => has.has(thing)).map(weight);
        const isEnough = shared.length >= Math.min(2, things.length) || shared.some((one) => one >= tellsAlone);
        return { line, share: isEnough ? shared.reduce((sum, one) => sum + one, 0) / total : 0 };
      })
      .toSorted((a, b) => b.share - a.share)[0];
    if (!best || best.share < shows) gaps.push({ phrase });
    else {
      const [question] = rankItems(index.questions, [`${phrase} ${best.line}`], role, 1);
      evidence.push({ phrase, line: best.line, question: question?.slug ?? null });
    }
  }
  return { gaps, evidence };
}

/** The lines of a CV that tell of work; a line that names a seat shows nothing of it. */
const linesOf = (cv: string): string[] =>
  cv
    .split(/\r\n?|\n|(?<=[.;])\s+/)
    .map((line) => line.replace(/^[\s•●▪◦‣·*–-]+/, '').trim())
    .filter((line) => line.length > shortestLine && !isTitle(line));

const weights = new WeakMap<PrepIndex, (thing: string) => number>();

function weightsOf(index: PrepIndex): (thing: string) => number {
  const before = weights.get(index);
  if (before) return before;
  const telling = tellingAmong(
    [...index.questions, ...index.concepts].map(({ stems }) => ({ stems: stems.map(kinOf) })),
  );
  const made = (thing: string) =>
    common.has(thing) ? commonWeight : Math.min(mostWeight, telling(thing) || unknownWeight);
  weights.set(index, made);
  return made;
}
