import { describe, expect, it } from 'vitest';
import { afterRating, type Memory } from './memory.ts';
import type { PlanCard } from './plan-card.ts';
import { type Season, simulate } from './simulate.ts';

const from = 20_000;
const cards = (number: number, first = 5): PlanCard[] =>
  Array.from({ length: number }, (_, index) => ({
    id: `q${index}`,
    section: 'questions',
    theme: null,
    first,
    again: 2,
  }));
const play = (season: Partial<Season>) =>
  simulate({
    from,
    days: 3,
    minutes: 20,
    known: [],
    fresh: [],
    memories: new Map(),
    done: { minutes: 0, fresh: 0 },
    pace: () => Number.POSITIVE_INFINITY,
    ...season,
  });
const freshOf = (season: Partial<Season>) => play(season).days.map(({ fresh }) => fresh.length);

describe('the days of learning', () => {
  it('are each as full as their minutes, and a card that is longer has a day for itself', () => {
    expect(freshOf({ fresh: cards(3), minutes: 10, days: 1 })).toEqual([2]);
    expect(freshOf({ fresh: cards(3, 30), days: 2 })).toEqual([1, 1]);
  });

  it('take from the first of them alone what was done on it already', () => {
    const { days } = play({ fresh: cards(9), days: 2, done: { minutes: 10, fresh: 10 } });
    expect(days.map(({ fresh, minutes }) => [fresh.length, minutes])).toEqual([
      [2, 10],
      [4, 20],
    ]);
  });

  it('begin no more new cards than their pace, to half a card', () => {
    expect(freshOf({ fresh: cards(9), pace: (day) => 5 * (day + 1) })).toEqual([1, 1, 1]);
    expect(freshOf({ fresh: cards(9), pace: () => 2.5 })).toEqual([1, 0, 0]);
  });

  it('count on a third of the new cards to be missed, and bring them the next day before what is new', () => {
    const { days } = play({ fresh: cards(9), minutes: 15, days: 2 });
    expect(days.map(({ fresh, again }) => [fresh.map(({ id }) => id), again.map(({ id }) => id)])).toEqual([
      [['q0', 'q1', 'q2'], []],
      [['q3', 'q4'], ['q2']],
    ]);
  });

  it('send a card back to a day beside the one that others fill', () => {
    const [known, other] = cards(2) as [PlanCard, PlanCard];
    const memory: Memory = { ...afterRating(null, 'good', from - 10), stability: 10, due: from };
    const { due } = afterRating(memory, 'good', from);
    const dueOf = (others: [PlanCard, Memory][]) =>
      play({
        days: 1,
        known: [known, ...others.map(([card]) => card)],
        memories: new Map([[known.id, memory], ...others.map(([card, one]): [string, Memory] => [card.id, one])]),
      }).memories.get(known.id)?.due;
    expect(dueOf([])).toBe(due);
    expect(dueOf([[other, { ...memory, due }]])).not.toBe(due);
  });
});
