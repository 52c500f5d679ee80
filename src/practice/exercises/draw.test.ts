import { describe, expect, it, test } from 'vitest';
import { drawExercise, type Exercise } from './draw.ts';
import { always, type Expression, given, operation } from './expression.ts';
import { type Measure, toleranceOf } from './measure.ts';
import type { Given, Mistake, Recipe } from './recipe.ts';

const euros: Measure = { currency: '€', unit: '', scale: 1, decimals: 0 };
const millions: Measure = { ...euros, scale: 1_000_000, decimals: 2 };
const thousands: Measure = { ...euros, scale: 1000, decimals: 0 };
const count: Measure = { currency: '', unit: '', scale: 1, decimals: 0 };
const share: Measure = { currency: '', unit: '%', scale: 1, decimals: 1 };

/** A figure that is always this one, or is drawn between two. */
const figure = (measure: Measure, low: number, high = low, step = 1): Given => ({
  name: 'figure',
  measure,
  low,
  high,
  step,
});
const [a, b, c] = [given(0), given(1), given(2)];

const recipe = (expression: Expression, figures: Given[], others: Partial<Recipe> = {}): Recipe => ({
  id: 'concepts/test#1',
  kind: 'formula',
  asks: 'What is it?',
  after: '',
  formula: null,
  given: figures,
  expression,
  result: count,
  isShare: false,
  mistakes: [],
  ...others,
});
const seeds = Array.from({ length: 300 }, (_, seed) => seed);
const all = (one: Recipe): Exercise[] => seeds.map((seed) => drawExercise(one, seed));
const plain = (line: string | undefined) => line?.replaceAll('\u00a0', ' ');

describe('the figures of an exercise', () => {
  it('are every whole number of steps from the lowest to the highest, and nothing beyond', () => {
    const texts = all(recipe(a, [figure(count, 10, 13)])).map(({ given: [first] }) => first?.text);
    expect([...new Set(texts)].toSorted()).toEqual(['10', '11', '12', '13']);
    const tenths = all(recipe(operation('*', a, always(100)), [figure({ ...count, decimals: 1 }, 0.1, 0.4, 0.1)]));
    expect([...new Set(tenths.map(({ given: [first] }) => first?.text))].toSorted()).toEqual([
      '0.1',
      '0.2',
      '0.3',
      '0.4',
    ]);
  });

  it('differ from one exercise to its neighbour under the same seed', () => {
    const wide = [figure(count, 1, 100_000)];
    const texts = ['a', 'b', 'c', 'd'].map((id) => drawExercise(recipe(a, wide, { id }), 5).given[0]?.text);
    expect(new Set(texts).size).toBe(4);
  });
});

describe('a case that cannot be is never drawn', () => {
  it('a share of nothing, of all or of more than all', () => {
    const shares = all(
      recipe(operation('/', a, b), [figure(count, 0, 12), figure(count, 10)], { isShare: true, result: share }),
    );
    for (const { answer } of shares) expect(answer > 0 && answer < 1).toBe(true);
    expect(Math.max(...shares.map(({ answer }) => answer))).toBeCloseTo(0.9);
    expect(Math.min(...shares.map(({ answer }) => answer))).toBeCloseTo(0.1);
    const growth = all(recipe(operation('/', a, b), [figure(count, 1, 12), figure(count, 10)], { result: share }));
    expect(Math.max(...growth.map(({ answer }) => answer))).toBeCloseTo(1.2);
  });

  it('a division by nothing, and a step of the way that is nothing or less', () => {
    const margin = operation('/', operation('-', a, b), c);
    for (const { answer } of all(recipe(margin, [figure(count, 1, 6), figure(count, 3), figure(count, 0, 4)])))
      expect(Number.isFinite(answer) && answer > 0).toBe(true);
    const change = operation('/', a, operation('-', b, c));
    for (const { answer } of all(recipe(change, [figure(count, 5), figure(count, 1, 6), figure(count, 3)])))
      expect(answer > 0 && Number.isFinite(answer)).toBe(true);
    for (const { answer } of all(recipe(operation('/', a, b), [figure(count, 5), figure(count, 0, 2)])))
      expect(Number.isFinite(answer)).toBe(true);
  });

  it('an answer that rounds to nothing; and of a sum one below nothing, which a difference may have', () => {
    const difference = operation('-', a, b);
    const figures = [figure(count, 1, 5), figure(count, 3)];
    const answers = all(recipe(difference, figures)).map(({ answer }) => answer);
    expect([...new Set(answers)].toSorted((x, y) => x - y)).toEqual([-2, -1, 1, 2]);
    for (const { answer } of all(recipe(difference, figures, { kind: 'sum' }))) expect(answer).toBeGreaterThan(0);
  });

  it('and a recipe that has no other says which it is', () => {
    expect(() => drawExercise(recipe(operation('/', a, b), [figure(count, 5), figure(count, 0)]), 1)).toThrow(
      'The exercise concepts/test#1 has no plausible figures.',
    );
  });
});

describe('the usual mistakes of an exercise', () => {
  const wrong = (expression: Expression): Mistake => ({ kind: 'upside-down', expression });
  const ratio = operation('/', a, b);
  const upsideDown = operation('/', b, a);

  it('are told from the answer and from one another, also rounded; one that is not is left out', () => {
    const doubled = [wrong(upsideDown), wrong(upsideDown), wrong(ratio)];
    for (const { mistakes } of all(recipe(ratio, [figure(count, 4, 9), figure(count, 2)], { mistakes: doubled })))
      expect(mistakes).toHaveLength(1);
  });

  it('are looked for: figures that show them all are drawn before others', () => {
    const one = recipe(ratio, [figure(count, 2, 9), figure(count, 2)], { mistakes: [wrong(upsideDown)] });
    for (const { answer, mistakes, measure } of all(one)) {
      expect(mistakes).toHaveLength(1);
      expect(Math.abs((mistakes[0]?.value ?? 0) - answer)).toBeGreaterThan(3 * toleranceOf(measure));
    }
  });

  it('have a number: one that divides by nothing is none', () => {
    const byNothing = wrong(operation('/', a, operation('-', b, b)));
    expect(
      drawExercise(recipe(ratio, [figure(count, 5), figure(count, 2)], { mistakes: [byNothing] }), 1).mistakes,
    ).toEqual([]);
  });
});

describe('the measure of an answer', () => {
  const measured = (expression: Expression, figures: Given[], result: Measure) =>
    drawExercise(recipe(expression, figures, { result }), 1).measure;
  const by = operation('/', a, b);

  it('has two decimals for a small rate, and its own for others', () => {
    expect(measured(by, [figure(count, 5), figure(count, 1000)], share).decimals).toBe(2);
    expect(measured(by, [figure(count, 10), figure(count, 1000)], share).decimals).toBe(1);
    expect(measured(by, [figure(count, 5), figure(count, 1000)], { ...share, decimals: 3 }).decimals).toBe(3);
  });

  it('is that of the figures where these are only added, with the decimals of the finest', () => {
    const sum = operation('+', a, b);
    expect(measured(sum, [figure(millions, 4.01), figure({ ...millions, decimals: 1 }, 2.5)], millions)).toEqual(
      millions,
    );
    expect(measured(sum, [figure(millions, 4), figure(thousands, 250)], millions).scale).toBe(1_000_000);
  });

  it('is money in the size that suits it, which one of the figures has', () => {
    const each = (total: number, pieces: number) =>
      measured(by, [figure(millions, total), figure(count, pieces)], millions);
    expect(each(4, 5000)).toMatchObject({ scale: 1, decimals: 2 });
    expect(each(4, 4000)).toMatchObject({ scale: 1, decimals: 0 });
    expect(each(4, 3)).toMatchObject({ scale: 1_000_000, decimals: 2 });
    expect(each(4, 40)).toMatchObject({ scale: 1_000_000 });
    expect(each(4, 41)).toMatchObject({ scale: 1 });
  });

  it('is a whole number for what only multiplies whole ones, else has three digits', () => {
    expect(measured(operation('*', a, b), [figure(count, 12), figure(count, 3)], count).decimals).toBe(0);
    expect(
      measured(operation('*', a, b), [figure({ ...count, decimals: 1 }, 1.5), figure(count, 3)], count).decimals,
    ).toBe(2);
    const decimalsOf = (x: number, y: number) => measured(by, [figure(count, x), figure(count, y)], count).decimals;
    expect([decimalsOf(700, 2), decimalsOf(70, 2), decimalsOf(7, 2), decimalsOf(1, 9), decimalsOf(1, 12)]).toEqual([
      0, 1, 2, 2, 3,
    ]);
    expect(decimalsOf(1, 10)).toBe(2);
    expect(
      measured(operation('*', operation('/', a, b), c), [figure(count, 8), figure(count, 3), figure(count, 2)], count)
        .decimals,
    ).toBe(2);
  });
});

describe('the working', () => {
  const workingOf = (expression: Expression, figures: Given[], others: Partial<Recipe> = {}) =>
    drawExercise(recipe(expression, figures, others), 1).working.map(plain);

  it('begins with the formula in words, and sets the figures into it', () => {
    const weeks: Measure = { ...count, unit: 'weeks' };
    expect(
      workingOf(operation('/', a, b), [figure(count, 120), figure({ ...count, unit: 'pieces' }, 8)], {
        formula: 'weeks of cover = stock ÷ weekly sales',
        result: weeks,
      }),
    ).toEqual(['weeks of cover = stock ÷ weekly sales', '120 / 8 = 15.0 weeks']);
  });

  it('works a bracket of figures of a kind out first, and leaves others as they are', () => {
    const margin = operation('/', operation('-', a, b), a);
    expect(workingOf(margin, [figure(euros, 400), figure(euros, 100)], { result: share })).toEqual([
      '(€400 − €100) / €400 = €300 / €400',
      '€300 / €400 = 75.0%',
    ]);
    const mixed = operation('*', operation('-', a, b), c);
    expect(workingOf(mixed, [figure(count, 12), figure(share, 50), figure(count, 2)])).toHaveLength(1);
    expect(
      workingOf(operation('*', a, operation('+', b, c)), [figure(count, 2), figure(count, 3), figure(count, 4)]),
    ).toEqual(['2 × (3 + 4) = 2 × 7', '2 × 7 = 14']);
  });

  it('writes what a bracket comes to as finely as its finest figure, and with no unit', () => {
    const tenths = { ...count, decimals: 1, unit: 'pieces' };
    const product = operation('*', a, operation('+', b, c));
    const figures = (second: Measure, third: Measure) => [figure(count, 2), figure(second, 3), figure(third, 4)];
    expect(workingOf(product, figures(tenths, count))[0]).toBe('2 × (3.0 + 4) = 2 × 7.0');
    expect(workingOf(product, figures(count, tenths))[0]).toBe('2 × (3 + 4.0) = 2 × 7.0');
  });

  it('leaves a bracket as it is whose figures are money and a count, or of two sizes', () => {
    const product = operation('*', c, operation('+', a, b));
    for (const other of [count, thousands])
      expect(
        workingOf(product, [figure(euros, 9), figure(other, 4), figure(count, 2)], { result: euros }),
      ).toHaveLength(1);
  });

  it('leaves a sum at the very end as it is', () => {
    const whole = operation('+', a, operation('*', b, c));
    expect(workingOf(whole, [figure(count, 2), figure(count, 3), figure(count, 4)])).toEqual(['2 + 3 × 4 = 14']);
    const brackets = operation('-', operation('*', a, operation('+', b, c)), a);
    expect(workingOf(brackets, [figure(count, 2), figure(count, 3), figure(count, 4)])).toEqual([
      '2 × (3 + 4) − 2 = 2 × 7 − 2',
      '2 × 7 − 2 = 12',
    ]);
  });

  it('is one line where figures are only added, or only multiplied', () => {
    expect(
      workingOf(operation('+', operation('+', a, b), c), [figure(count, 1), figure(count, 2), figure(count, 4)]),
    ).toEqual(['1 + 2 + 4 = 7']);
    expect(
      workingOf(operation('*', operation('*', a, b), c), [figure(count, 2), figure(count, 3), figure(count, 4)]),
    ).toEqual(['2 × 3 × 4 = 24']);
  });

  it('writes a figure that is always the same with its decimals, and loses none of what comes of it', () => {
    expect(workingOf(operation('*', a, always(1.5)), [figure(count, 5)])).toEqual(['5 × 1.5 = 7.50']);
    expect(workingOf(operation('+', a, always(1.5)), [figure(count, 5)])).toEqual(['5 + 1.5 = 6.5']);
    expect(workingOf(operation('*', a, always(60)), [figure(count, 4)])).toEqual(['4 × 60 = 240']);
  });
});

test('the line of a sum has its figures and no answer', () => {
  const line = drawExercise(
    recipe(operation('+', a, b), [figure(euros, 20), figure(euros, 30)], { kind: 'sum', result: euros }),
    1,
  ).line;
  expect(plain(line)).toBe('€20 + €30');
});
