/** Two figures that one sentence sets against each other: "from 28% to 34%", "was 62%, is now 55%", "11% against 8%". */

import type { Metric } from '../interview.ts';
import { alike, changeBetween, type Figure } from './figures.ts';
import { nameIn, saysMovement } from './names.ts';
import { firstIsEarlier, type Period } from './periods.ts';
import { collapse, leadOf, periodsOf, textOf, wholeLead, wordsOf } from './surroundings.ts';
import { type Token, tokenise } from './tokens.ts';

/** Two figures of a sentence with all that tells how they belong together. */
interface Pair {
  /** The words before the first figure, back to the figure before it. */
  lead: string;
  /** The words between the two, without periods, in small letters. */
  gap: string;
  periods: [Period | null, Period | null];
  /** Whether the sentence has compared two figures already: "… and cover from 14 to 19 weeks". */
  goesOn: boolean;
}

/** Which of the two is the earlier figure; null where the words do not set them against each other. */
type Order = 'first' | 'second' | null;

/** How two figures can be joined, most telling first: what stands between them, and which is then the earlier. */
const joints: { gap: RegExp; order: (pair: Pair) => Order; reason: string }[] = [
  {
    gap: /^(?:\p{L}+ ){0,2}to$/u,
    order: ({ lead, goesOn, periods }) =>
      /(?:^|\s)from$/.test(lead) && (goesOn || saysMovement(lead.replace(/,?\s?from$/, '')) || byPeriods(periods))
        ? 'first'
        : null,
    reason: 'fell from 62% to 55%; without a verb or periods it is a range',
  },
  {
    gap: /^,? ?from$/,
    order: ({ lead }) => (/(?:^|\s)to$/.test(lead) && saysMovement(lead.replace(/\s?to$/, '')) ? 'second' : null),
    reason: 'rose to 34% from 28%',
  },
  {
    gap: /^,? ?(?:(?:it|this|which) )?(?:(?:is|are) )?(?:up|down) (?:from|on)(?: ['’]?s)?$/,
    order: () => 'second',
    reason: '55%, down from 62%',
  },
  { gap: /^(?:→|⇒|->|=>)$/, order: () => 'first', reason: '62% → 55%' },
  {
    gap: /^[,)]* ?(?:as )?(?:against|versus|vs|v|compared (?:with|to))(?: (?:an?|the))?(?: ['’]?s)?(?: \()?$/,
    order: ({ periods }) => byPeriods(periods) ?? (periods[0]?.kind === 'later' ? 'second' : null),
    reason: '11% this year against 8%; against a plan is no second period',
  },
  {
    gap: /^(?:[,()/]|and|but|it|they|is|are|was|were|has|have|fallen|risen|slipped|dropped|grown|gone|climbed|to|at|in|of|the|stands?|stood|only|just|about|some|down|up|–|—|-| )*$/,
    order: ({ periods: [first, second], gap }) =>
      first && second
        ? byPeriods([first, second])
        : second?.kind === 'later' || (first?.kind === 'earlier' && /\b(?:is|are|has|have)\b/.test(gap))
          ? 'first'
          : null,
    reason: 'was 62% last year, is now 55%',
  },
];

function byPeriods([first, second]: [Period | null, Period | null]): Order {
  if (first && second) {
    const earlier = firstIsEarlier(first, second);
    return earlier === null ? null : earlier ? 'first' : 'second';
  }
  if (second) return second.kind === 'earlier' ? 'second' : second.kind === 'later' ? 'first' : null;
  return first?.kind === 'earlier' ? 'first' : null;
}

/** A figure that somebody plans or that others have is no earlier figure. */
const noPeriod =
  /\b(?:target|plan|planned|budget|goal|benchmark|industry|average|peers?|competitors?|forecast|norm|standard)\b/i;

/** The metrics of one sentence. */
export function comparedFigures(sentence: string): Metric[] {
  const tokens = tokenise(withoutNotes(sentence));
  const at = tokens.flatMap(({ type }, index) => (type === 'figure' ? [index] : []));
  const metrics: Metric[] = [];
  for (let index = 0; index < at.length - 1; index += 1) {
    const [one, two] = [at[index] ?? 0, at[index + 1] ?? 0];
    const metric = compare(tokens, one, two, metrics.length > 0);
    if (!metric) continue;
    metrics.push(metric);
    // Both figures are used up: the next pair begins behind them.
    index += 1;
  }
  return metrics;
}

/** A note in brackets between a name and its figure is left out, unless it names a period or the other figure. */
const withoutNotes = (sentence: string) =>
  sentence.replace(/\s\(([^()]{1,80})\)/g, (all, note: string) =>
    /^(?:up|down|from|was|against|vs|versus)\b/i.test(note) || tokenise(note).some(({ type }) => type === 'period')
      ? all
      : '',
  );

function compare(tokens: Token[], one: number, two: number, goesOn: boolean): Metric | null {
  const [first, second] = [tokens[one], tokens[two]];
  if (first?.type !== 'figure' || second?.type !== 'figure') return null;
  const lead = leadOf(tokens, one);
  const between = tokens.slice(one + 1, two);
  const gap = collapse(wordsOf(between)).toLowerCase();
  if (noPeriod.test(gap) || noPeriod.test(textOf(tokens[two + 1])?.slice(0, 20) ?? '')) return null;
  const pair: Pair = { lead: collapse(lead).toLowerCase(), gap, periods: periodsOf(tokens, one, two), goesOn };
  const joint = joints.find((row) => row.gap.test(gap));
  const order = joint?.order(pair) ?? null;
  const name = nameIn(lead) ?? (order && one > 1 ? nameIn(wholeLead(tokens, one)) : null);
  const figures = order === 'second' ? alike(second.figure, first.figure) : alike(first.figure, second.figure);
  return order && name && figures ? metric(name, ...figures) : null;
}

export const metric = (name: string, before: Figure, after: Figure): Metric => ({
  name,
  before: before.text,
  after: after.text,
  change: changeBetween(name, before, after),
});
