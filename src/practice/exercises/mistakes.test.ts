/** Which mistakes are told from the shape of what is to be computed. */
import { describe, expect, it } from 'vitest';
import { always, type Expression, given, type Operator, operation, writeExpression } from './expression.ts';
import type { Measure } from './measure.ts';
import { mistakesOf, pointsMistakes } from './mistakes.ts';

const euros: Measure = { currency: '€', unit: '', scale: 1, decimals: 0 };
const percent: Measure = { currency: '', unit: '%', scale: 1, decimals: 1 };
const [a, b, c] = [given(0), given(1), given(2)];
const x = (left: Expression, sign: Operator, right: Expression) => operation(sign, left, right);

/** Figures by their letters. */
const write = (expression: Expression): string =>
  writeExpression(expression, (leaf) =>
    'given' in leaf ? ('abc'[leaf.given] ?? '?') : 'always' in leaf ? String(Math.round(leaf.always * 100) / 100) : '?',
  );

interface Given {
  names?: string[];
  measures?: Measure[];
  isShare?: boolean;
}

const told = (expression: Expression, { names = [], measures = [], isShare = false }: Given = {}): string[] => {
  const figures = ['a', 'b', 'c'].map((letter, place) => ({
    name: names[place] ?? letter,
    measure: measures[place] ?? euros,
    low: 1,
    high: 9,
    step: 1,
  }));
  return mistakesOf(expression, figures, isShare).map((one) => `${one.kind}: ${write(one.expression)}`);
};

describe('the usual mistakes', () => {
  it.each<[of: string, Expression, string[]]>([
    ['a ratio', x(a, '/', b), ['upside-down: b / a']],
    ['a ratio of a sum', x(x(a, '+', b), '/', c), ['upside-down: c / (a + b)']],
    ['a ratio to a difference', x(a, '/', x(b, '-', c)), ['upside-down: (b - c) / a', 'left-out: a / b']],
    ['a margin', x(x(a, '-', b), '/', a), ['mark-up-for-margin: (a - b) / b']],
    ['a change against its base', x(x(a, '-', b), '/', b), ['wrong-base: (a - b) / a']],
    [
      'a growth',
      x(x(a, '/', b), '-', always(1)),
      ['later-base: (a - b) / a', 'other-way-round: (b - a) / b', 'share-for-change: a / b'],
    ],
    ['what remains to a whole', x(always(1), '-', a), ['complement: a']],
    ['what remains of a share', x(always(1), '-', x(a, '/', b)), ['complement: a / b']],
    ['a difference', x(a, '-', b), ['other-way-round: b - a']],
    ['a difference from a fixed number', x(always(2), '-', a), ['other-way-round: a - 2']],
    ['a product less something', x(x(a, '*', b), '-', c), ['left-out: a * b']],
    ['two things taken away', x(x(a, '-', b), '-', c), ['added-for-taken: a - b + c', 'left-out: a - b']],
    ['a sum of three', x(x(a, '+', b), '+', c), ['left-out: a + b']],
    ['a product and something', x(x(a, '*', b), '+', c), ['left-out: a * b', 'brackets: a * (b + c)']],
    ['a price less a part of it', x(a, '*', x(always(1), '-', b)), ['part-for-rest: a * b']],
    ['a product with a difference', x(a, '*', x(b, '-', c)), ['brackets: a * b - c']],
    ['minutes made hours', x(a, '/', always(60)), ['unconverted: a']],
    ['what is left of a year, by weeks', x(x(a, '-', b), '/', always(52)), ['unconverted: a - b']],
    ['a product, made hours', x(x(a, '*', b), '/', always(60)), ['unconverted: a * b']],
  ])('of %s', (_of, expression, mistakes) => {
    expect(told(expression)).toEqual(mistakes);
  });

  it.each<[of: string, Expression]>([
    ['a sum of two', x(a, '+', b)],
    ['a product', x(a, '*', b)],
    ['a product with a sum', x(a, '*', x(b, '+', c))],
    ['a product shared out', x(x(a, '*', b), '/', c)],
    ['a hundredth, where only the point would move', x(a, '/', always(100))],
    ['a hundredth of a difference', x(x(a, '-', b), '/', always(100))],
    ['one less', x(a, '-', always(1))],
    ['a product less one', x(x(a, '*', b), '-', always(1))],
    ['a figure alone', a],
    ['what is its own mistake', x(a, '/', a)],
  ])('are none of %s', (_of, expression) => {
    expect(told(expression)).toEqual([]);
  });

  it('of a part of a whole are told where it is one figure of another', () => {
    expect(told(x(a, '/', b), { isShare: true })).toEqual(['upside-down: b / a', 'rest-for-whole: a / (b - a)']);
    expect(told(x(x(a, '+', b), '/', c), { isShare: true })).toEqual(['upside-down: c / (a + b)']);
    expect(told(x(a, '/', x(b, '+', c)), { isShare: true })).toEqual(['upside-down: (b + c) / a']);
    expect(told(x(a, '*', b), { isShare: true })).toEqual([]);
  });

  it('of so many per cent of something are what remains of it', () => {
    expect(told(x(a, '*', b), { measures: [euros, percent] })).toEqual(['rest-for-part: a * (1 - b)']);
    expect(told(x(a, '*', b), { measures: [percent, percent] })).toEqual(['rest-for-part: a * (1 - b)']);
    expect(told(x(a, '*', b), { measures: [percent, euros] })).toEqual([]);
    expect(told(x(a, '/', b), { measures: [euros, percent] })).toEqual(['upside-down: b / a']);
  });

  it('of a figure of one period are that it is taken for another', () => {
    expect(told(x(a, '*', b), { names: ['weeks', 'average weekly sales'] })).toEqual(['month-for-week: a * b * 4.33']);
    expect(told(x(a, '+', b), { names: ['parcels per day', 'parcels'] })).toEqual(['week-for-day: a * 7 + b']);
    expect(told(x(a, '+', b), { names: ['parcels', 'leavers a year'] })).toEqual(['month-for-year: a + b * 0.08']);
    expect(told(x(a, '+', always(2)), { names: ['daily parcels'] })).toEqual(['week-for-day: a * 7 + 2']);
    expect(told(x(a, '+', b), { names: ['the weeklong sale', 'days'] })).toEqual([]);
  });

  it('are told once where two come to the same', () => {
    expect(told(x(x(a, '/', a), '-', always(1)))).toEqual(['later-base: (a - a) / a', 'share-for-change: a / a']);
  });

  it('between two rates, and between two scores, are the change in per cent and the wrong sign', () => {
    const said = (areRates: boolean) =>
      pointsMistakes(a, b, areRates).map((one) => `${one.kind}: ${write(one.expression)}`);
    expect(said(true)).toEqual(['percentage-for-points: b / a - 1', 'other-way-round: a - b']);
    expect(said(false)).toEqual(['percentage-for-points: (b / a - 1) * 100', 'other-way-round: a - b']);
  });
});
