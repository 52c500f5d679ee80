import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MockStep } from './order.ts';
import {
  askedIn,
  backward,
  beginMock,
  goOn,
  hold,
  holdAfterGap,
  isOver,
  type Mock,
  onward,
  readMock,
  resultsOf,
  spentInAll,
  spentOn,
  tickPoint,
} from './running.ts';

const step = (kind: MockStep['kind'], card: string | null, minutes = 2): MockStep => ({
  kind,
  card,
  theme: null,
  probe: kind === 'follow-up' ? 0 : null,
  minutes,
});
const steps = [step('opening', 'a'), step('question', 'b'), step('follow-up', 'b', 1), step('yours', null)];
const begun = beginMock({ id: 'm', role: 'stock-runner', length: 20, day: 20_000, steps }, 1_000);

describe('a mock interview under way', () => {
  it('gives each step its own time, and ends after the last', () => {
    const second = onward(begun, 31_000);
    expect([second.at, spentOn(second, 0, 99_000), spentOn(second, 1, 41_000)]).toEqual([1, 30_000, 10_000]);
    expect(spentInAll(second, 41_000)).toBe(40_000);
    const ended = [41_000, 51_000, 61_000].reduce(onward, second);
    expect([isOver(second), isOver(ended), ended.since]).toEqual([false, true, null]);
    expect(ended.spent).toEqual([30_000, 10_000, 10_000, 10_000]);
    expect(onward(ended, 99_000)).toBe(ended);
    expect(goOn(ended, 99_000)).toBe(ended);
  });

  it('counts nothing while it is held, and nothing of it twice', () => {
    const held = hold(begun, 11_000);
    expect([held.since, spentOn(held, 0, 999_000)]).toEqual([null, 10_000]);
    expect(hold(held, 500_000)).toEqual(held);
    const again = goOn(held, 100_000);
    expect(goOn(again, 105_000)).toBe(again);
    expect(spentOn(again, 0, 107_000)).toBe(17_000);
    expect(onward(again, 110_000).spent[0]).toBe(20_000);
  });

  it('that was left running takes no more than its step has', () => {
    const found = holdAfterGap(begun, 9_999_000);
    expect([found.since, found.spent[0]]).toEqual([null, 120_000]);
    expect(holdAfterGap(begun, 31_000).spent[0]).toBe(30_000);
    const slow = goOn(hold(begun, 301_000), 301_000);
    expect(holdAfterGap(slow, 900_000).spent).toEqual([300_000, 0, 0, 0]);
    expect(holdAfterGap(hold(begun, 11_000), 900_000)).toEqual(hold(begun, 11_000));
    expect(holdAfterGap(onward(begun, 301_000), 999_000).spent).toEqual([300_000, 120_000, 0, 0]);
    const ended = [31_000, 41_000, 51_000, 61_000].reduce(onward, begun);
    expect(holdAfterGap(ended, 999_000)).toEqual(ended);
  });

  it('goes back to the step before, whose time goes on', () => {
    expect(backward(begun, 5_000)).toBe(begun);
    const back = backward(onward(begun, 11_000), 14_000);
    expect([back.at, back.spent]).toEqual([0, [10_000, 3_000, 0, 0]]);
    expect(spentOn(back, 0, 15_000)).toBe(11_000);
  });

  it('loses no time to a clock that was set back', () => {
    expect(spentOn(begun, 0, 0)).toBe(0);
    expect(onward(begun, 0).spent[0]).toBe(0);
  });

  it('is the same after a reload', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(onward, backward, hold, goOn)), (turns) => {
        const mock = turns.reduce((now, turn, index) => turn(now, 2_000 + index * 1_000), begun);
        expect(readMock(JSON.parse(JSON.stringify(mock)))).toEqual(mock);
        expect(mock.at).toBeGreaterThanOrEqual(0);
        expect(mock.spent.every((one) => one >= 0)).toBe(true);
      }),
    );
  });

  it.each([
    null,
    7,
    {},
    { ...begun, version: 2 },
    { ...begun, role: null },
    { ...begun, id: 7 },
    { ...begun, at: 'x' },
    { ...begun, steps: 'x' },
    { ...begun, steps: [null, null, null, null] },
    { ...begun, steps: [{}, {}, {}, {}] },
    { ...begun, steps: [steps[0], steps[1], steps[2], {}] },
    { ...begun, spent: 'x' },
    { ...begun, spent: [0] },
    { ...begun, spent: ['x', 0, 0, 0] },
    { ...begun, ticked: null },
    { ...begun, ticked: 7 },
  ])('is none where what was kept makes no sense: %j', (kept) => {
    expect(readMock(kept)).toBeNull();
  });
});

describe('what was said in it', () => {
  const ended: Mock = [31_000, 41_000, 51_000, 61_000].reduce(onward, begun);
  const points: Record<string, string[]> = { a: ['one', 'two'], b: ['three'] };
  const pointsOf = (card: string) => points[card] ?? [];

  it('is asked of each card once, as far as it came', () => {
    expect(askedIn(ended)).toEqual(['a', 'b']);
    expect(askedIn(onward(begun, 2_000))).toEqual(['a']);
  });

  it('is marked before the report is looked at', () => {
    expect(ended.stage).toBe('marking');
  });

  it('is ticked point by point, and taken back', () => {
    const ticked = tickPoint(tickPoint(ended, 'a', 1, true), 'a', 1, true);
    expect(ticked.ticked).toEqual({ a: [1] });
    expect(tickPoint(ticked, 'a', 1, false).ticked).toEqual({ a: [] });
    expect(tickPoint(tickPoint(ticked, 'a', 0, true), 'a', 1, false).ticked).toEqual({ a: [0] });
  });

  it('has the time of a question and what followed it, and the words of what was left unsaid', () => {
    expect(resultsOf(tickPoint(ended, 'a', 1, true), pointsOf)).toEqual([
      { card: 'a', hit: 1, all: 2, seconds: 30, missed: ['one'] },
      { card: 'b', hit: 0, all: 1, seconds: 20, missed: ['three'] },
    ]);
  });

  it('leaves out a card that is gone from the handbook', () => {
    expect(resultsOf(ended, (card) => (card === 'b' ? ['three'] : [])).map(({ card }) => card)).toEqual(['b']);
  });
});
