/**
 * A mock interview that is under way, as plain data: its running order, how long each step has taken, and what was
 * marked when it was over. So a reload goes on with it. Moments are milliseconds, handed in.
 */
import type { StudyDay } from '../schedule/study-day.ts';
import type { MockStep } from './order.ts';
import type { MockResult } from './report.ts';

export interface Mock {
  version: 1;
  id: string;
  /** Slug. */
  role: string;
  /** Minutes of the whole. */
  length: number;
  day: StudyDay;
  steps: MockStep[];
  /** Milliseconds that each step has taken, without those since `since`. */
  spent: number[];
  /** The present step; as many as there are steps when it is over. */
  at: number;
  /** Since when the present step’s clock runs; null while it is held. */
  since: number | null;
  /** What is looked at when it is over. */
  stage: 'marking' | 'report';
  /** Which points were said, by card and their places. */
  ticked: Record<string, number[]>;
}

export const beginMock = (given: Pick<Mock, 'id' | 'role' | 'length' | 'day' | 'steps'>, now: number): Mock => ({
  version: 1,
  ...given,
  spent: given.steps.map(() => 0),
  at: 0,
  since: now,
  stage: 'marking',
  ticked: {},
});

export const isOver = ({ at, steps }: Mock): boolean => at >= steps.length;

/** Milliseconds that a step has taken until now. A clock that was set back takes nothing away. */
export const spentOn = ({ spent, at, since }: Mock, step: number, now: number): number =>
  (spent[step] ?? 0) + (step === at && since !== null ? Math.max(0, now - since) : 0);

/** Milliseconds of all steps until now. */
export const spentInAll = (mock: Mock, now: number): number =>
  mock.steps.reduce((sum, _step, index) => sum + spentOn(mock, index, now), 0);

/** Holds the clock: a page that is left asks for no answer. */
export const hold = (mock: Mock, now: number): Mock => ({
  ...mock,
  spent: mock.steps.map((_step, index) => spentOn(mock, index, now)),
  since: null,
});

/**
 * Holds a clock that a page left running, as one does that a phone has put away: nobody knows until when an answer was
 * spoken, so the step has taken what it may at most.
 */
export function holdAfterGap(mock: Mock, now: number): Mock {
  const allowed = (mock.steps[mock.at]?.minutes ?? 0) * 60_000;
  const before = mock.spent[mock.at] ?? 0;
  const held = hold(mock, now);
  return {
    ...held,
    spent: held.spent.map((spent, index) => (index === mock.at ? Math.min(spent, Math.max(before, allowed)) : spent)),
  };
}

/** Lets the clock run. */
export const goOn = (mock: Mock, now: number): Mock =>
  isOver(mock) || mock.since !== null ? mock : { ...mock, since: now };

const turnTo = (mock: Mock, at: number, now: number): Mock => {
  const turned = { ...hold(mock, now), at };
  return { ...turned, since: isOver(turned) ? null : now };
};

/** To the next step, or the end. */
export const onward = (mock: Mock, now: number): Mock => (isOver(mock) ? mock : turnTo(mock, mock.at + 1, now));

/** To the step before, whose clock runs on. */
export const backward = (mock: Mock, now: number): Mock => (mock.at === 0 ? mock : turnTo(mock, mock.at - 1, now));

/** Cards that were asked, each once, in the order in which they came. */
export const askedIn = ({ steps, at }: Mock): string[] => [
  ...new Set(steps.slice(0, at).flatMap(({ card }) => card ?? [])),
];

/** Ticks a point of a card, or takes the tick away. */
export function tickPoint(mock: Mock, card: string, point: number, on: boolean): Mock {
  const others = (mock.ticked[card] ?? []).filter((one) => one !== point);
  return { ...mock, ticked: { ...mock.ticked, [card]: on ? [...others, point] : others } };
}

/**
 * What the report is made of. `pointsOf` gives the words of a card’s points; a card that is gone from the handbook has
 * none, and is left out.
 */
export function resultsOf(mock: Mock, pointsOf: (card: string) => readonly string[]): MockResult[] {
  return askedIn(mock).flatMap((card) => {
    const points = pointsOf(card);
    if (points.length === 0) return [];
    const said = new Set(mock.ticked[card] ?? []);
    const missed = points.filter((_point, index) => !said.has(index));
    const spent = mock.steps.reduce((sum, step, index) => sum + (step.card === card ? (mock.spent[index] ?? 0) : 0), 0);
    return [
      { card, hit: points.length - missed.length, all: points.length, seconds: Math.round(spent / 1000), missed },
    ];
  });
}

/** What was kept → a mock interview; null where it is none. */
export function readMock(kept: unknown): Mock | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const mock = kept as Partial<Mock>;
  const isWhole =
    mock.version === 1 &&
    typeof mock.role === 'string' &&
    typeof mock.id === 'string' &&
    Number.isInteger(mock.at) &&
    Array.isArray(mock.steps) &&
    Array.isArray(mock.spent) &&
    mock.spent.length === mock.steps.length &&
    mock.spent.every((one) => typeof one === 'number') &&
    mock.steps.every((step) => typeof step === 'object' && step !== null && typeof step.minutes === 'number') &&
    typeof mock.ticked === 'object' &&
    mock.ticked !== null;
  return isWhole ? (mock as Mock) : null;
}
