import { describe, expect, it } from 'vitest';
import { carryOver, withoutRole } from './carry-over.ts';
import { nothing } from './rows.ts';

const tick = (id: string, at = 1) => ({ id, point: 'Ask first', on: true, at });
const review = (card: string, id: string) => ({ id, card, day: 20_000, at: 1, rating: 'good' as const });

describe('a page that has another address', () => {
  it('takes its ticks and its history along, through every address between', () => {
    const had = { ...nothing(), ticks: [tick('drills/a')], reviews: [review('drills/a', 'r')] };
    expect(carryOver(had, { 'drills/a': 'drills/b', 'drills/b': 'drills/c' })).toEqual({
      ...nothing(),
      ticks: [tick('drills/c')],
      reviews: [review('drills/c', 'r')],
    });
  });

  it('stays among the cards of a prep', () => {
    const prep = {
      id: 'p',
      name: 'Tuesday',
      job: 'Counts the vault',
      cv: null,
      role: 'stock-manager',
      cards: ['drills/a', 'concepts/x'],
      interview: null,
      minutes: 20,
      gone: false,
      at: 1,
    };
    const moved = carryOver({ ...nothing(), preps: [prep] }, { 'drills/a': 'drills/b' });
    expect(moved.preps).toEqual([{ ...prep, cards: ['drills/b', 'concepts/x'] }]);
    expect(carryOver({ ...nothing(), preps: [prep] }, {}).preps[0]).toBe(prep);
  });

  it('stays in the mock interviews in which it was asked', () => {
    const mock = {
      id: 'm',
      role: 'stock-manager',
      length: 20,
      day: 20_000,
      steps: [
        { kind: 'drill' as const, card: 'drills/a', theme: null, probe: null, minutes: 5 },
        { kind: 'yours' as const, card: null, theme: null, probe: null, minutes: 2 },
      ],
      results: [{ card: 'drills/a', hit: 1, all: 3, seconds: 9, missed: [] }],
      gone: false,
      at: 1,
    };
    const [moved] = carryOver({ ...nothing(), mocks: [mock] }, { 'drills/a': 'drills/b' }).mocks;
    expect(moved?.steps.map(({ card }) => card)).toEqual(['drills/b', null]);
    expect(moved?.results.map(({ card }) => card)).toEqual(['drills/b']);
    expect(carryOver({ ...nothing(), mocks: [mock] }, { 'drills/c': 'drills/b' }).mocks[0]).toBe(mock);
    expect(withoutRole({ ...nothing(), mocks: [mock] }, 'stock-manager').mocks).toEqual([]);
    expect(withoutRole({ ...nothing(), mocks: [mock] }, 'stock-runner').mocks).toEqual([mock]);
  });

  it('unites with what the new one has', () => {
    const answer = (id: string, text: string, at: number) => ({ id, text, older: [], at });
    const had = { ...nothing(), answers: [answer('concepts/a', 'old', 1), answer('concepts/b', 'new', 2)] };
    expect(carryOver(had, { 'concepts/a': 'concepts/b' }).answers).toEqual([
      { ...answer('concepts/b', 'new', 2), older: [{ text: 'old', at: 1 }] },
    ]);
  });

  it('is found though addresses lead in a circle, and what was not renamed stays the same object', () => {
    const row = tick('drills/x');
    const moved = carryOver(
      { ...nothing(), ticks: [row, tick('drills/a')] },
      { 'drills/a': 'drills/b', 'drills/b': 'drills/a' },
    );
    expect(moved.ticks).toHaveLength(2);
    expect(moved.ticks[0]).toBe(row);
  });
});

describe('a role that is begun anew', () => {
  it('loses its questions, its plan and what it alone has, and nothing of the others', () => {
    const plan = (role: string) => ({ role, interview: null, minutes: 20, closingFrom: null, at: 1 });
    const had = {
      ...nothing(),
      ticks: [
        tick('questions/q#stock-manager'),
        tick('questions/q#stock-runner'),
        tick('concepts/shared'),
        tick('drills/own'),
      ],
      reviews: [review('questions/q#stock-manager', 'r1'), review('concepts/shared', 'r2')],
      plans: [plan('stock-manager'), plan('stock-runner')],
    };
    expect(withoutRole(had, 'stock-manager', new Set(['drills/own']))).toEqual({
      ...nothing(),
      ticks: [tick('questions/q#stock-runner'), tick('concepts/shared')],
      reviews: [review('concepts/shared', 'r2')],
      plans: [plan('stock-runner')],
    });
  });
});
