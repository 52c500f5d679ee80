import fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import { interleave } from './interleave.ts';
import { type Review, replay, undo, unite } from './log.ts';
import { afterRating, type Memory, quietDay, retrievability } from './memory.ts';
import { proposeRating } from './propose-rating.ts';
import { type Rating, ratings } from './ratings.ts';
import { beginSitting, rated, withoutGone } from './sitting.ts';
import { dayOfDate, readDay, studyDayAt, writeDay } from './study-day.ts';

describe('a study day', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(['Europe/Paris', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland'])(
    'turns at four, and follows the one before across every clock change in %s',
    (name) => {
      process.env.TZ = name;
      const first = studyDayAt(new Date(2026, 0, 1, 12));
      for (let index = 0; index < 365; index += 1) {
        expect(studyDayAt(new Date(2026, 0, 1 + index, 12))).toBe(first + index);
        expect(studyDayAt(new Date(2026, 0, 1 + index, 23, 59))).toBe(first + index);
        expect(studyDayAt(new Date(2026, 0, 2 + index, 3, 59))).toBe(first + index);
        expect(studyDayAt(new Date(2026, 0, 2 + index, 4, 0))).toBe(first + index + 1);
      }
    },
  );

  it('is written and read as a date, and no date is read as one that there is not', () => {
    expect(writeDay(dayOfDate(2026, 2, 28))).toBe('2026-02-28');
    expect(readDay('2028-02-29')).toBe(dayOfDate(2028, 2, 29));
    expect(readDay(' 2026-03-01 ')).toBe(dayOfDate(2026, 3, 1));
    for (const text of ['2026-02-29', '2026-13-01', '28.2.2026', '12026-02-01', '2026-02-010', ''])
      expect(readDay(text)).toBeNull();
  });
});

describe('what is remembered', () => {
  it('comes back tomorrow when it was missed, and later the better it was', () => {
    const due = (rating: Rating) => afterRating(null, rating, 100).due - 100;
    expect(ratings.map(due)).toEqual([1, 1, 2, 8]);
    const second = afterRating(afterRating(null, 'good', 100), 'good', 102);
    expect(second.due - 102).toBeGreaterThan(7);
    expect(afterRating(null, 'again', 100).lapses).toBe(0);
    expect(afterRating(second, 'good', second.due).lapses).toBe(0);
    expect(afterRating(second, 'again', second.due)).toMatchObject({ due: second.due + 1, lapses: 1, reviews: 3 });
  });

  it('fades', () => {
    const memory = afterRating(null, 'good', 100);
    expect(retrievability(memory, 100)).toBe(1);
    expect(retrievability(memory, 102)).toBeCloseTo(0.9, 1);
    expect(retrievability(memory, 130)).toBeLessThan(0.7);
  });

  it('survives a clock that was set back, and never waits longer than a year', () => {
    let memory: Memory = afterRating(null, 'easy', 100);
    expect(afterRating(memory, 'good', 90)).toMatchObject({ last: 100 });
    for (let index = 0; index < 8; index += 1) memory = afterRating(memory, 'easy', memory.due);
    expect(memory.due - memory.last).toBe(365);
  });

  it('comes on a quieter day near by, but not far away', () => {
    const loads = new Map([
      [130, 20],
      [129, 4],
      [90, 0],
    ]);
    expect(quietDay({ last: 100, due: 130 }, (day) => loads.get(day) ?? 10)).toBe(129);
    expect(quietDay({ last: 100, due: 103 }, (day) => loads.get(day) ?? 10)).toBe(103);
  });

  it('comes a sixth of its days earlier or later at most, and on its own day where none is quieter', () => {
    const loads = (quiet: number) => (day: number) => (day === quiet ? 4 : 10);
    const due = (quiet: number) => quietDay({ last: 100, due: 112 }, loads(quiet));
    expect([109, 110, 111, 113, 114, 115].map(due)).toEqual([112, 110, 111, 113, 114, 112]);
    expect(due(0)).toBe(112);
  });

  it('is the same whatever the date of its first day', () => {
    const begunOn = (first: number) => {
      const { stability, difficulty } = [3, 10].reduce(
        (memory, days) => afterRating(memory, 'good', first + days),
        afterRating(null, 'good', first),
      );
      return [stability, difficulty];
    };
    expect(begunOn(20_000)).toEqual(begunOn(100));
  });
});

describe('the log', () => {
  const review = (card: string, day: number, rating: Rating, at = day): Review => ({
    id: `${card}-${at}`,
    card,
    day,
    at,
    rating,
  });

  it('counts the first rating of a day', () => {
    const log = [review('a', 1, 'again', 1), review('a', 1, 'good', 2)];
    expect(replay(log).get('a')).toEqual(afterRating(null, 'again', 1));
  });

  it('is read in the order of its moments, and of two at one moment by their names', () => {
    const later = { ...review('a', 9, 'good', 9), id: 'b' };
    const log = [{ ...review('b', 2, 'good', 5), id: 'y' }, later, { ...review('c', 2, 'easy', 5), id: 'x' }];
    expect(unite(log, []).map(({ id }) => id)).toEqual(['x', 'y', 'b']);
    expect(unite(log.toReversed(), []).map(({ id }) => id)).toEqual(['x', 'y', 'b']);
    expect(unite([later], log)).toHaveLength(3);
    expect(undo(log).map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('counts a rating of each later day', () => {
    const log = [review('a', 1, 'good'), review('a', 4, 'good'), review('a', 9, 'again')];
    expect(replay(log).get('a')).toMatchObject({ reviews: 3, lapses: 1, last: 9, due: 10 });
  });

  it('brings no card back on the day of its rating', () => {
    expect(replay([{ ...review('a', 5, 'good'), due: 2 }]).get('a')?.due).toBe(6);
  });

  it('keeps a day that was chosen for the return', () => {
    expect(replay([{ ...review('a', 1, 'easy'), due: 8 }]).get('a')?.due).toBe(8);
  });

  const logs = fc
    .array(
      fc.record({
        card: fc.constantFrom('a', 'b', 'c'),
        day: fc.integer({ min: 0, max: 60 }),
        rating: fc.constantFrom(...ratings),
        at: fc.integer({ min: 0, max: 1e6 }),
      }),
      { maxLength: 40 },
    )
    .map((rows) => rows.map((row, index): Review => ({ ...row, at: row.day * 1e6 + row.at, id: `${index}` })));

  it('gives the same whatever its order, and after each undoing what was before', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const ordered = log.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
        expect(replay(log.toReversed())).toEqual(replay(ordered));
        expect(replay(undo(log))).toEqual(replay(ordered.slice(0, -1)));
      }),
    );
  });

  it('of two devices is one, whichever is united with which', () => {
    fc.assert(
      fc.property(logs, fc.nat(40), fc.nat(40), (log, from, to) => {
        const [one, other] = [log.slice(0, to), log.slice(Math.min(from, to))];
        expect(unite(one, other)).toEqual(unite(other, one));
        expect(unite(unite(one, other), other)).toEqual(unite(one, other));
      }),
    );
  });
});

describe('a sitting', () => {
  it('brings what was missed back after four others, and lets it go after three misses', () => {
    let sitting = rated(beginSitting(['a', 'b', 'c', 'd', 'e', 'f']), 'again');
    expect(sitting.queue).toEqual(['b', 'c', 'd', 'e', 'a', 'f']);
    for (const _ of 'bcde') sitting = rated(sitting, 'good');
    sitting = rated(sitting, 'again');
    expect(sitting.queue).toEqual(['f', 'a']);
    sitting = rated(rated(sitting, 'good'), 'again');
    expect([sitting.queue, sitting.done.length, rated(sitting, 'good')]).toEqual([[], 6, sitting]);
  });

  it('goes on without a card whose page is gone', () => {
    expect(
      withoutGone({ queue: ['a', 'b'], done: ['c', 'd'], missed: {} }, (card) => card === 'b' || card === 'd'),
    ).toEqual({
      queue: ['b'],
      done: ['d'],
      missed: {},
    });
  });
});

test('the points that were said propose a rating', () => {
  expect(
    [
      [0, 4],
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
      [0, 0],
    ].map(([hit = 0, all = 0]) => proposeRating(hit, all)),
  ).toEqual([...['again', 'again', 'hard', 'good', 'good', null]]);
});

test('themes alternate as far as there are others, and no card is lost', () => {
  const cards = ['a', 'a', 'a', 'b', 'b', 'c'].map((theme, index) => ({ theme, index }));
  const themes = interleave(cards).map(({ theme }) => theme);
  expect(themes.some((theme, index) => theme === themes[index - 1])).toBe(false);
  fc.assert(
    fc.property(fc.array(fc.option(fc.constantFrom('a', 'b', 'c'))), (list) => {
      const given = list.map((theme, index) => ({ theme, index }));
      expect(interleave(given).toSorted((a, b) => a.index - b.index)).toEqual(given);
    }),
  );
});
