import { describe, expect, it } from 'vitest';
import type { Plan, PlanDay } from './plan.ts';
import type { PlanCard } from './plan-card.ts';
import { sayDay, sayPlan } from './say-plan.ts';

const today = 20_000;
const cards = (number: number, section: PlanCard['section'] = 'questions'): PlanCard[] =>
  Array.from({ length: number }, (_, index) => ({
    id: `${section} ${index}`,
    section,
    theme: null,
    first: 3,
    again: 2,
  }));
const day = (number: number, has: Partial<PlanDay> = {}): PlanDay => ({
  day: today + number,
  fresh: [],
  again: [],
  closing: [],
  minutes: 18.4,
  ...has,
});
const plan = (has: Partial<Plan>): Plan => ({
  mode: 'dated',
  days: [],
  closingFrom: null,
  leftOut: [],
  notAgain: [],
  ...has,
});

describe('a day in words', () => {
  it('says what is new, comes back and comes once more, and how long that takes', () => {
    expect(sayDay(day(0, { fresh: cards(2), again: cards(1), closing: cards(3) }))).toBe(
      '2 new, 1 again, 3 once more, about 18 minutes',
    );
    expect(sayDay(day(0, { again: cards(1), minutes: 0.2 }))).toBe('1 again, about 1 minute');
    expect(sayDay(day(0))).toBe('nothing is due');
  });
});

describe('a plan in words', () => {
  it('says what fits, how the last days go, and what is to be read instead', () => {
    const dated = plan({
      days: [day(0, { fresh: cards(5) }), day(1, { fresh: cards(2) }), day(2, { again: cards(1) }), day(3), day(4)],
      closingFrom: today + 3,
      leftOut: [...cards(2), ...cards(1, 'drills'), ...cards(20, 'concepts'), ...cards(3, 'behavioural')],
      notAgain: [],
    });
    expect(sayPlan(dated, 20)).toEqual([
      '5 days, 20 minutes each: 7 new cards, about 4 a day on 2 days.',
      'The last 2 days bring every card once more, the weakest first.',
      '26 cards will not fit: 2 questions, 1 drill, 20 concepts and 3 behavioural questions. Read them instead.',
    ]);
  });

  it('counts one of anything as one', () => {
    const short = plan({
      days: [day(0, { fresh: cards(1) }), day(1, { closing: cards(1) })],
      closingFrom: today + 1,
      leftOut: cards(1, 'concepts'),
      notAgain: cards(1),
    });
    expect(sayPlan(short, 1)).toEqual([
      '2 days, 1 minute each: 1 new card on one day.',
      'The last day brings as many cards as fit once more, the weakest first.',
      '1 card will not fit: 1 concept. Read them instead.',
      '1 card that you know will not come once more.',
    ]);
  });

  it('promises nothing new and no last days where there are none', () => {
    expect(sayPlan(plan({ days: [day(0, { closing: cards(4) })], closingFrom: today }), 20)).toEqual([
      '1 day, 20 minutes: nothing new.',
      'The last day brings every card once more, the weakest first.',
    ]);
    expect(sayPlan(plan({ days: [day(0, { fresh: cards(4) }), day(1)] }), 20)).toEqual([
      '2 days, 20 minutes each: 4 new cards on one day.',
    ]);
    expect(sayPlan(plan({ days: [day(0)], leftOut: [...cards(1), ...cards(2, 'drills')] }), 20)[1]).toBe(
      '3 cards will not fit: 1 question and 2 drills. Read them instead.',
    );
  });

  it('of one sitting says what it holds, or that nothing more is to be done', () => {
    const tonight = (has: Partial<PlanDay>) => plan({ mode: 'tonight', days: [day(0, has)], leftOut: cards(2) });
    expect(sayPlan(tonight({ fresh: cards(5) }), 20)).toEqual([
      'One sitting of 20 minutes: 5 cards, the likeliest first.',
      '2 cards will not fit: 2 questions. Read them instead.',
    ]);
    expect(sayPlan(tonight({}), 20)).toEqual(['Nothing more is to be done before it.']);
  });

  it('without a day, with one that is over, or with one in a year says when cards come back', () => {
    expect(sayPlan(plan({ mode: 'open' }), 20)).toEqual([
      'Without a date, cards come back when they are about to be forgotten.',
    ]);
    expect(sayPlan(plan({ mode: 'past' }), 20)).toEqual([
      'That day is over. Enter the next one, or go on without a date.',
    ]);
    expect(sayPlan(plan({ mode: 'far' }), 20)).toEqual([
      'The interview is more than three months away: until then cards come back when they are about to be forgotten.',
    ]);
  });
});
