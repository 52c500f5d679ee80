import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterRating, type Memory } from './memory.ts';
import { makePlan, type Plan, type PlanOrder } from './plan.ts';
import { byImportance, minutesOf, type PlanCard } from './plan-card.ts';
import { sayDay, sayPlan } from './say-plan.ts';
import { dayOfDate } from './study-day.ts';
import { deck, live } from './testing/reader.ts';

const today = dayOfDate(2026, 3, 2);
const plan = (order: Partial<PlanOrder>): Plan =>
  makePlan({ today, interview: null, minutes: 20, cards: deck(50), memories: new Map(), ...order });
const ids = (cards: PlanCard[]) => cards.map(({ id }) => id);
const planned = ({ days }: Plan, list: 'fresh' | 'again' | 'closing') => days.flatMap((day) => ids(day[list]));

describe('a plan for nine days and twenty minutes', () => {
  const made = plan({ interview: today + 9 });

  it('has a day for each that is left, and none after', () => {
    expect(made.mode).toBe('dated');
    expect(made.days.map(({ day }) => day)).toEqual(Array.from({ length: 9 }, (_, index) => today + index));
  });

  it('says honestly what fits, and leaves out the last of the guide, then drills, then concepts', () => {
    expect(made.leftOut.length).toBeGreaterThan(0);
    const order = ids(byImportance(deck(50)));
    expect(ids(made.leftOut)).toEqual(order.slice(order.length - made.leftOut.length));
    const [first, second, third] = sayPlan(made, 20);
    expect(first).toMatch(/^9 days, 20 minutes each: \d+ new cards, about \d+ a day on \d+ days\.$/);
    expect(second).toMatch(/^The last \d days bring every card once more, the weakest first\.$/);
    expect(third).toMatch(/^\d+ cards will not fit: .*questions.* Read them instead\.$/);
  });

  it('brings in the last days every card once more and nothing new, and heaps no day', () => {
    const { closingFrom, days } = made;
    const last = days.filter(({ day }) => day >= (closingFrom ?? 0));
    expect(last.length).toBeGreaterThanOrEqual(2);
    expect(last.every(({ fresh }) => fresh.length === 0)).toBe(true);
    expect(planned(made, 'closing').toSorted()).toEqual(planned(made, 'fresh').toSorted());
    for (const { minutes } of days) expect(minutes).toBeLessThanOrEqual(20);
    const loads = last.map(({ minutes }) => minutes);
    expect(loads.at(-1)).toBeLessThanOrEqual((loads[0] ?? 0) + 3);
  });

  it('spreads what fits over the days, and does not begin with all of it', () => {
    const made = plan({ interview: today + 9, minutes: 60, cards: deck(50) });
    expect(made.leftOut).toEqual([]);
    expect(Math.max(...made.days.map(({ fresh }) => fresh.length))).toBeLessThanOrEqual(13);
  });

  it('takes them all where there is time', () => {
    const easy = plan({ interview: today + 60 });
    expect(easy.leftOut).toEqual([]);
    expect(planned(easy, 'fresh')).toHaveLength(50);
    expect(Math.max(...easy.days.map(({ fresh }) => fresh.length))).toBeLessThanOrEqual(3);
  });
});

describe('a plan', () => {
  it('of tonight, or of the day itself, is one pass by importance', () => {
    for (const interview of [today, today + 1]) {
      const made = plan({ interview, minutes: 30 });
      expect([made.mode, made.days.length]).toEqual(['tonight', 1]);
      expect(planned(made, 'fresh')).toEqual(ids(byImportance(deck(50))).slice(0, planned(made, 'fresh').length));
      expect(sayPlan(made, 30)[0]).toMatch(/^One sitting of 30 minutes: \d+ cards, the likeliest first\.$/);
    }
  });

  it('of the evening before brings a prepared reader what is weakest, and nothing that she knew yesterday', () => {
    const cards = deck(6);
    const [a, b, c, d] = ids(cards);
    const memories = new Map<string, Memory>([
      [a ?? '', afterRating(null, 'good', today - 1)],
      [b ?? '', afterRating(null, 'again', today - 1)],
      [c ?? '', afterRating(null, 'easy', today - 9)],
      [d ?? '', afterRating(null, 'good', today - 9)],
    ]);
    const made = plan({ interview: today + 1, minutes: 60, cards, memories });
    expect(planned(made, 'closing')).toEqual([b, d, c]);
    expect([planned(made, 'fresh'), ids(made.leftOut).length]).toEqual([[], 2]);
    const short = plan({ interview: today + 1, minutes: 2, cards, memories });
    expect([planned(short, 'closing'), ids(short.notAgain)]).toEqual([[b], [d, c]]);
  });

  it('counts longer answers of those who speak longer, and a pencil for a drill', () => {
    expect(minutesOf('questions', 'entry')).toEqual({ first: 2.5, again: 1.5 });
    expect(minutesOf('behavioural', 'director')).toEqual({ first: 3.5, again: 2.5 });
    expect(minutesOf('concepts', 'director')).toEqual(minutesOf('concepts', 'entry'));
    expect(minutesOf('drills', 'manager').first).toBe(10);
  });

  it('of two days learns on the first and brings all once more on the second', () => {
    const made = plan({ interview: today + 2 });
    expect(made.days.map(({ fresh, closing }) => [fresh.length > 0, closing.length > 0])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('for a day that is over asks for the next one, and goes on', () => {
    const made = plan({ interview: today - 3 });
    expect([made.mode, made.leftOut]).toEqual(['past', []]);
    expect(made.days[0]?.fresh.length).toBeGreaterThan(0);
    expect(sayPlan(made, 20)[0]).toMatch(/^That day is over/);
  });

  it('without a day goes on, and says when cards come back', () => {
    const made = plan({ interview: null });
    expect([made.mode, made.closingFrom, made.leftOut]).toEqual(['open', null, []]);
    expect(sayPlan(made, 20)).toEqual(['Without a date, cards come back when they are about to be forgotten.']);
    expect(planned(made, 'closing')).toEqual([]);
  });

  it('for a day in a year is open until three months before', () => {
    expect(plan({ interview: today + 365 }).mode).toBe('far');
    expect(plan({ interview: today + 92 }).mode).toBe('dated');
  });

  it('without cards, with one, or with no minutes at all is still a plan', () => {
    expect(plan({ interview: today + 5, cards: [] }).days.map(sayDay)).toEqual(
      Array.from({ length: 5 }, () => 'nothing is due'),
    );
    const one = plan({ interview: today + 30, cards: deck(1) });
    expect([planned(one, 'fresh').length, planned(one, 'closing').length]).toEqual([1, 1]);
    expect(plan({ interview: today + 5, minutes: 0 }).days).toHaveLength(5);
    expect(plan({ interview: today + 5, minutes: Number.NaN }).days).toHaveLength(5);
  });

  it('made anew after a part of today counts what was done', () => {
    const first = plan({ interview: today + 9 });
    const [begin] = first.days;
    const memories = new Map<string, Memory>(
      (begin?.fresh ?? []).slice(0, 2).map(({ id }) => [id, afterRating(null, 'good', today)]),
    );
    const second = plan({ interview: today + 9, memories });
    expect(second.days[0]?.fresh.length).toBe((begin?.fresh.length ?? 0) - 2);
  });
});

describe('last days that cannot hold every card', () => {
  const cards = deck(40);
  const learnt = (ago: (index: number) => number) =>
    new Map(ids(cards).map((id, index): [string, Memory] => [id, afterRating(null, 'good', today - ago(index))]));

  it('bring the weakest, whatever came a few days ago', () => {
    const made = plan({ interview: today + 2, cards, memories: learnt((index) => (index < 25 ? 3 : 20)) });
    expect([made.closingFrom, planned(made, 'again'), planned(made, 'fresh')]).toEqual([today, [], []]);
    const closing = planned(made, 'closing');
    expect(closing.length).toBeGreaterThan(15);
    const weak = new Set(ids(cards).slice(25));
    expect(closing.findIndex((id) => !weak.has(id))).toBe(15);
    expect([...closing, ...ids(made.notAgain)].toSorted()).toEqual(ids(cards).toSorted());
  });

  it('are all days that are left, and say what they do not hold', () => {
    const made = plan({ interview: today + 2, cards, memories: learnt(() => 120) });
    expect([made.mode, made.closingFrom, planned(made, 'again'), planned(made, 'fresh')]).toEqual([
      'dated',
      today,
      [],
      [],
    ]);
    expect(made.notAgain.length).toBeGreaterThan(10);
    expect(sayPlan(made, 20)).toEqual([
      '2 days, 20 minutes each: nothing new.',
      'The last 2 days bring as many cards as fit once more, the weakest first.',
      `${made.notAgain.length} cards that you know will not come once more.`,
    ]);
    expect([...planned(made, 'closing'), ...ids(made.notAgain)].toSorted()).toEqual(ids(cards).toSorted());
  });

  it('are both of two for who knows half of the cards, and the second alone for who knows fewer', () => {
    const some = deck(6);
    const known = (size: number) =>
      new Map(
        ids(some)
          .slice(0, size)
          .map((id): [string, Memory] => [id, afterRating(null, 'good', today - 9)]),
      );
    const from = (size: number) => plan({ interview: today + 2, minutes: 60, cards: some, memories: known(size) });
    expect([from(3).closingFrom, planned(from(3), 'fresh')]).toEqual([today, []]);
    expect([from(2).closingFrom, planned(from(2), 'fresh').length]).toEqual([today + 1, 4]);
  });
});

describe('last days that have begun', () => {
  const cards = deck(8);
  const [a = '', b = '', c = '', d = ''] = ids(cards);
  const known = (others: [string, Memory][]) =>
    new Map<string, Memory>([
      ...ids(cards).map((id): [string, Memory] => [id, afterRating(null, 'good', today - 12)]),
      ...others,
    ]);
  const begun = (memories: Map<string, Memory>, order: Partial<PlanOrder> = {}) =>
    plan({ interview: today + 2, closingFrom: today - 1, minutes: 60, cards, memories, ...order });

  it('bring what was missed in them back when it is due, and what was known not at all', () => {
    const made = begun(
      known([
        [a, afterRating(null, 'again', today - 1)],
        [b, afterRating(null, 'easy', today - 1)],
      ]),
    );
    expect([made.mode, made.closingFrom, made.days.length]).toEqual(['dated', today - 1, 2]);
    expect(made.days.map(({ again }) => ids(again))).toEqual([[a], []]);
    expect(planned(made, 'closing')).not.toContain(b);
    expect(planned(made, 'closing').toSorted()).toEqual(ids(cards).slice(2).toSorted());
    expect([planned(made, 'fresh'), ids(made.leftOut), ids(made.notAgain)]).toEqual([[], [], []]);
  });

  it('bring what is missed today back tomorrow, and nothing that is due after the interview', () => {
    const made = begun(
      known([
        [a, afterRating(null, 'again', today)],
        [b, afterRating(null, 'good', today)],
      ]),
    );
    expect(made.days.map(({ again }) => ids(again))).toEqual([[], [a]]);
    expect(planned(made, 'closing')).not.toContain(b);
  });

  it('have less room by what was done in them today, and say what has none', () => {
    const short = { minutes: 6 };
    const whole = begun(known([]), short);
    const done = begun(
      known([
        [c, afterRating(afterRating(null, 'good', today - 12), 'good', today)],
        [d, afterRating(null, 'easy', today)],
      ]),
      short,
    );
    expect(whole.days.map(({ minutes }) => minutes <= 6)).toEqual([true, true]);
    expect(planned(done, 'closing').length).toBeLessThan(planned(whole, 'closing').length);
    expect(done.days[0]?.minutes).toBeLessThan(whole.days[0]?.minutes ?? 0);
    const everywhere = [...planned(done, 'closing'), ...ids(done.notAgain), c, d].toSorted();
    expect(everywhere).toEqual(ids(cards).toSorted());
  });

  it('come weakest first', () => {
    const strong = afterRating(null, 'easy', today - 3);
    const weak = afterRating(null, 'hard', today - 30);
    const made = begun(
      known([
        [a, strong],
        [d, weak],
      ]),
    );
    expect(planned(made, 'closing')[0]).toBe(d);
    expect(planned(made, 'closing').at(-1)).toBe(a);
  });

  it('are none yet while their first day lies ahead: the plan then chooses them anew', () => {
    const ahead = plan({ interview: today + 9, closingFrom: today + 4, cards: deck(50) });
    expect(ahead).toEqual(plan({ interview: today + 9, cards: deck(50) }));
    expect(plan({ interview: today + 1, closingFrom: today + 1, cards }).mode).toBe('tonight');
    expect(plan({ interview: today + 1, closingFrom: today, cards, memories: known([]) }).mode).toBe('dated');
  });
});

describe('the one sitting of the evening before', () => {
  const cards = deck(6);
  const order = ids(byImportance(cards));
  const [first = '', second = ''] = order;

  it('is for who knows few cards one pass by importance, old and new', () => {
    const memories = new Map<string, Memory>([[second, afterRating(null, 'good', today - 9)]]);
    const made = plan({ interview: today + 1, minutes: 90, cards, memories });
    expect(planned(made, 'closing')).toEqual([second]);
    expect(planned(made, 'fresh')).toEqual(order.filter((id) => id !== second));
    expect([made.leftOut, made.notAgain, planned(made, 'again')]).toEqual([[], [], []]);
  });

  it('is the same when the plan is made anew with what was kept of it', () => {
    const made = plan({ interview: today + 1, minutes: 30, cards });
    expect(planned(made, 'fresh').length).toBeGreaterThan(0);
    expect(plan({ interview: today + 1, minutes: 30, cards, closingFrom: made.closingFrom })).toEqual(made);
  });

  it('is for who knows half of them what she knows, and nothing new', () => {
    const memories = new Map(
      order.slice(0, 3).map((id): [string, Memory] => [id, afterRating(null, 'good', today - 9)]),
    );
    const made = plan({ interview: today + 1, minutes: 90, cards, memories });
    expect(planned(made, 'closing').toSorted()).toEqual(order.slice(0, 3).toSorted());
    expect([planned(made, 'fresh'), ids(made.leftOut)]).toEqual([[], order.slice(3)]);
  });

  it('ends where its minutes end, and takes none for what was done today', () => {
    const one = plan({ interview: today + 1, minutes: 3, cards });
    expect(planned(one, 'fresh')).toEqual([first]);
    expect(one.days[0]?.minutes).toBeGreaterThan(0);
    const memories = new Map<string, Memory>([[first, afterRating(null, 'good', today)]]);
    const later = plan({ interview: today + 1, minutes: 3, cards, memories });
    expect(planned(later, 'fresh')).toEqual([]);
    expect([later.days[0]?.minutes, ids(later.leftOut)]).toEqual([0, order.slice(1)]);
  });
});

describe('whatever the reader does', () => {
  const orders = fc.record({
    size: fc.integer({ min: 0, max: 120 }),
    days: fc.integer({ min: -3, max: 100 }),
    minutes: fc.integer({ min: 5, max: 120 }),
    known: fc.array(
      fc.record({
        at: fc.nat(119),
        ago: fc.integer({ min: 0, max: 40 }),
        rating: fc.constantFrom('again', 'hard', 'good', 'easy') as fc.Arbitrary<'again' | 'good'>,
      }),
      { maxLength: 60 },
    ),
  });

  it('each card has its one place, and no day holds more than its minutes', () => {
    fc.assert(
      fc.property(orders, ({ size, days, minutes, known }) => {
        const cards = deck(size);
        const memories = new Map(
          known
            .filter(({ at }) => at < size)
            .map(({ at, ago, rating }) => [cards[at]?.id ?? '', afterRating(null, rating, today - ago)]),
        );
        const made = plan({ interview: today + days, minutes, cards, memories });
        const fresh = planned(made, 'fresh');
        expect(new Set(fresh).size).toBe(fresh.length);
        expect(fresh.some((id) => memories.has(id))).toBe(false);
        if (made.mode === 'dated' || made.mode === 'tonight')
          expect(new Set([...fresh, ...ids(made.leftOut), ...memories.keys()]).size).toBe(size);
        const dearest = Math.max(minutes, ...cards.map((card) => Math.max(card.first, card.again) * 1.15));
        for (const day of made.days) expect(day.minutes).toBeLessThanOrEqual(dearest + 1e-9);
        const closing = planned(made, 'closing');
        expect(new Set(closing).size).toBe(closing.length);
        const order = ids(byImportance(cards)).filter((id) => !memories.has(id));
        expect(ids(made.leftOut)).toEqual(order.slice(order.length - made.leftOut.length));
        expect(made.days.map(({ day }) => day)).toEqual(made.days.map((_, index) => today + index));
        for (const line of [...sayPlan(made, minutes), ...made.days.map(sayDay)])
          expect(line).not.toMatch(/NaN|undefined|-\d/);
      }),
      {
        numRuns: 60,
        examples: [
          [
            {
              size: 90,
              days: 2,
              minutes: 5,
              known: [
                { at: 0, ago: 1, rating: 'again' },
                { at: 29, ago: 1, rating: 'again' },
                { at: 89, ago: 1, rating: 'again' },
              ],
            },
          ],
        ],
      },
    );
  });
});

describe('a reader who follows it for thirty days', () => {
  it.each([
    [1, 20],
    [10, 20],
    [60, 20],
    [700, 60],
  ])('with %i cards and %i minutes has met what was promised, and each again in the last days', (size, minutes) => {
    const cards = deck(size);
    const interview = today + 30;
    const { days, memories } = live({ from: today, interview, minutes, cards }, 30);
    const [first] = days;
    const promised = size - (first?.plan.leftOut.length ?? 0);
    // She forgets as others do, so a promise may be kept a little more or less.
    expect(memories.size).toBeGreaterThanOrEqual(Math.floor(promised * 0.85));
    const last = days.filter(({ day }) => day >= interview - 2).flatMap(({ asked }) => asked);
    const late = days.filter(({ day, plan: { closingFrom } }) => closingFrom !== null && day >= closingFrom);
    expect(late.length).toBeGreaterThanOrEqual(2);
    if (size <= 60) {
      const seen = new Set(late.flatMap(({ asked }) => asked));
      expect([...memories.keys()].filter((id) => !seen.has(id)).length).toBeLessThanOrEqual(Math.ceil(size / 20));
    }
    expect(last.length).toBeGreaterThan(0);
    for (const {
      plan: {
        days: [now],
      },
    } of days)
      expect(now?.minutes ?? 0).toBeLessThanOrEqual(Math.max(minutes, 11.5) + 1e-9);
  });

  it('who misses a week begins where she is, without a heap', () => {
    const { days, memories } = live(
      { from: today, interview: today + 30, minutes: 20, cards: deck(60) },
      30,
      (index) => index >= 8 && index < 15,
    );
    expect(days[15]?.plan.days[0]?.minutes).toBeLessThanOrEqual(20);
    expect(memories.size).toBeGreaterThan(20);
  });

  it('without a date goes on for ever, and after it too', () => {
    const { days } = live({ from: today, interview: today - 10, minutes: 20, cards: deck(60) }, 30);
    expect(days.every(({ plan: { mode } }) => mode === 'past')).toBe(true);
    expect(days.reduce((sum, { ratings }) => sum + ratings, 0)).toBeGreaterThan(100);
  });
});
