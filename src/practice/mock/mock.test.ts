import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PracticeCard } from '../data/format.ts';
import { cardsOfJobs } from './of-jobs.ts';
import { type MockStep, makeMock, mockLengths } from './order.ts';
import { reportMock } from './report.ts';

const card = (section: PracticeCard['section'], index: number, theme?: string): PracticeCard => ({
  id: `${section}/${index}`,
  kind: section === 'drills' ? 'drill' : section === 'concepts' ? 'concept' : 'question',
  section,
  front: 'x',
  about: '',
  address: '',
  ...(theme && { theme }),
  back: [
    {
      parts: [
        { name: 'keyPoints', heading: '', form: 'points', entries: [{ text: 'p' }, { text: 'q' }, { text: 'r' }] },
        { name: 'followUps', heading: '', form: 'probes', entries: [{ text: 'a' }, { text: 'b' }] },
      ],
    },
  ],
});
const cards = [
  ...Array.from({ length: 15 }, (_, index) => card('questions', index, `theme-${index % 5}`)),
  ...Array.from({ length: 12 }, (_, index) => card('behavioural', index, 'yourself')),
  ...Array.from({ length: 20 }, (_, index) => card('concepts', index)),
  ...Array.from({ length: 4 }, (_, index) => card('drills', index, 'money')),
];
const minutes = (steps: MockStep[]) => steps.reduce((sum, step) => sum + step.minutes, 0);

describe('a mock interview', () => {
  it.each(mockLengths)('of %i minutes opens, asks, gives a case and ends with the reader’s own questions', (length) => {
    for (let seed = 0; seed < 30; seed += 1) {
      const steps = makeMock({ cards }, length, seed);
      expect(minutes(steps)).toBeLessThanOrEqual(length);
      // No further question would fit.
      expect(minutes(steps)).toBeGreaterThan(length - 2.5);
      expect(steps[0]).toMatchObject({ kind: 'opening', card: 'behavioural/0' });
      expect(steps.slice(-2).map(({ kind }) => kind)).toEqual(['drill', 'yours']);
      expect(steps.some(({ kind }) => kind === 'follow-up')).toBe(true);
      expect(steps.some(({ card: id }) => id?.startsWith('concepts'))).toBe(false);
      const asked = steps.filter(({ kind }) => kind === 'question').map((step) => step.card ?? '');
      expect(new Set(asked).size).toBe(asked.length);
      const guide = asked.filter((id) => id.startsWith('questions')).map((id) => Number(id.split('/')[1]));
      expect(guide).toEqual(guide.toSorted((a, b) => a - b));
    }
  });

  it('for a preparation asks what that names before all else, its case among it', () => {
    const likely = new Set(['questions/3', 'questions/9', 'questions/14', 'drills/2']);
    for (let seed = 0; seed < 20; seed += 1) {
      const asked = makeMock({ cards }, 45, seed, likely).map((step) => step.card);
      expect(asked).toEqual(expect.arrayContaining([...likely]));
      expect(asked.length).toBeGreaterThan(10);
    }
  });

  it('for a post of two jobs asks a question that both are asked once, and of oneself as the first', () => {
    const of = (role: string, own: string) => ({
      cards: ['behavioural/why#', 'questions/shared#', `questions/${own}#`].map((id) => ({
        ...card(id.startsWith('b') ? 'behavioural' : 'questions', 0),
        id: `${id}${role}`,
      })),
    });
    expect(cardsOfJobs([of('runner', 'deliveries'), of('planner', 'forecast')]).map(({ id }) => id)).toEqual([
      'behavioural/why#runner',
      'questions/shared#runner',
      'questions/deliveries#runner',
      'questions/forecast#planner',
    ]);
  });

  it('asks of each theme before any comes twice', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const themes = makeMock({ cards }, 45, seed).flatMap(({ kind, card: id, theme }) =>
        kind === 'question' && id?.startsWith('questions') ? theme : [],
      );
      expect(new Set(themes).size).toBe(Math.min(5, themes.length));
    }
  });

  it('asks of a theme that has one question too, however many the others have', () => {
    const uneven = [
      ...Array.from({ length: 12 }, (_, index) => card('questions', index, 'money')),
      card('questions', 12, 'people'),
    ];
    for (let seed = 0; seed < 30; seed += 1)
      expect(makeMock({ cards: uneven }, 20, seed).map(({ theme }) => theme)).toContain('people');
  });

  it('has every third question of the reader herself', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const asked = makeMock({ cards }, 45, seed).filter(({ kind }) => kind === 'question');
      const sections = asked.map((step) => step.card?.split('/')[0]);
      expect(sections).toEqual(sections.map((_, index) => (index % 3 === 2 ? 'behavioural' : 'questions')));
    }
  });

  it('gives each case, and mostly a probe, each of a card’s as often', () => {
    const seeds = Array.from({ length: 400 }, (_, seed) => makeMock({ cards }, 45, seed));
    const share = (of: MockStep[], is: (step: MockStep) => boolean) => of.filter(is).length / of.length;
    const steps = seeds.flat();
    const cases = steps.filter(({ kind }) => kind === 'drill');
    for (let drill = 0; drill < 4; drill += 1) {
      expect(share(cases, (step) => step.card === `drills/${drill}`)).toBeGreaterThan(0.18);
      expect(share(cases, (step) => step.card === `drills/${drill}`)).toBeLessThan(0.32);
    }
    const probes = steps.filter(({ kind }) => kind === 'follow-up');
    expect(share(probes, ({ probe }) => probe === 1)).toBeGreaterThan(0.4);
    expect(share(probes, ({ probe }) => probe === 1)).toBeLessThan(0.6);
    const questions = steps.filter(({ kind }) => kind === 'question');
    expect(probes.length / questions.length).toBeGreaterThan(0.5);
    expect(probes.length / questions.length).toBeLessThan(0.75);
  });

  it('fills its time to the minute where a probe just fits', () => {
    const own = Array.from({ length: 14 }, (_, index) => card('behavioural', index));
    const isFull = (seed: number) => {
      const steps = makeMock({ cards: own }, 30, seed);
      return minutes(steps) === 30 && steps.at(-2)?.kind === 'follow-up';
    };
    expect(Array.from({ length: 200 }, (_, seed) => seed).some(isFull)).toBe(true);
  });

  it('goes on to the next question where a card has no probe', () => {
    const plain = cards.map((one) => ({ ...one, back: [] }));
    expect(makeMock({ cards: plain }, 45, 1).some(({ kind }) => kind === 'follow-up')).toBe(false);
  });

  it('follows a question with one of its own probes', () => {
    const steps = makeMock({ cards }, 45, 3);
    steps.forEach((step, index) => {
      if (step.kind !== 'follow-up') return;
      expect(step.card).toBe(steps[index - 1]?.card);
      expect([0, 1]).toContain(step.probe);
    });
  });

  it('is the same for a seed and another for the next', () => {
    expect(makeMock({ cards }, 30, 1)).toEqual(makeMock({ cards }, 30, 1));
    expect(makeMock({ cards }, 30, 1)).not.toEqual(makeMock({ cards }, 30, 2));
  });

  it('is made of what a role has, and never too long', () => {
    expect(makeMock({ cards: [] }, 30, 1)).toEqual([]);
    fc.assert(
      fc.property(fc.subarray(cards), fc.constantFrom(...mockLengths), fc.nat(), (some, length, seed) => {
        const steps = makeMock({ cards: some }, length, seed);
        expect(minutes(steps)).toBeLessThanOrEqual(length);
        for (const { card: id } of steps) if (id !== null) expect(some.map((one) => one.id)).toContain(id);
      }),
    );
  });
});

describe('its report', () => {
  const step = (id: string, theme: string | null): MockStep => ({
    kind: 'question',
    card: id,
    theme,
    probe: null,
    minutes: 2,
  });
  const steps = [
    step('a', 'money'),
    step('b', 'money'),
    step('c', 'service'),
    { ...step('c', 'service'), kind: 'follow-up' as const },
    step('d', null),
  ];
  const result = (id: string, hit: number, seconds: number | null = null) => ({
    card: id,
    hit,
    all: 4,
    seconds,
    missed: [],
  });

  it('has the weakest theme first, and in it the weakest answer', () => {
    const { themes, hit, all } = reportMock(steps, [result('a', 4), result('b', 1), result('c', 2), result('x', 0)]);
    expect(themes.map(({ theme, cards: own }) => [theme, own.map(({ card: id }) => id)])).toEqual([
      ['service', ['c']],
      ['money', ['b', 'a']],
    ]);
    expect([hit, all]).toEqual([7, 12]);
  });

  it('compares shares, and has what owes no point last', () => {
    const results = [
      { ...result('c', 0), all: 0 },
      { ...result('a', 1), all: 4 },
      { ...result('b', 2), all: 10 },
    ];
    expect(
      reportMock(steps, results).themes.map(({ theme, cards: own }) => [theme, own.map((one) => one.card)]),
    ).toEqual([
      ['money', ['b', 'a']],
      ['service', ['c']],
    ]);
  });

  it('asks no mark of the reader’s own questions', () => {
    const yours: MockStep = { kind: 'yours', card: null, theme: null, probe: null, minutes: 3 };
    expect(reportMock([...steps, yours], []).unmarked).toEqual(['a', 'b', 'c', 'd']);
  });

  it('says what took too long and what was not marked', () => {
    const { long, unmarked } = reportMock(steps, [result('a', 4, 121), result('b', 4, 120), result('c', 4, 200)]);
    expect([long, unmarked]).toEqual([['a'], ['d']]);
  });

  it('of nothing is empty', () => {
    expect(reportMock([], [])).toEqual({ themes: [], hit: 0, all: 0, long: [], unmarked: [] });
  });
});
