import { describe, expect, it, test } from 'vitest';
import { drawExercise, type Exercise } from './draw.ts';
import { always, given, operation } from './expression.ts';
import type { Measure } from './measure.ts';
import { mistakesOf, pointsMistakes } from './mistakes.ts';
import type { Given, Recipe } from './recipe.ts';
import { judge } from './verdict.ts';

const euros: Measure = { currency: '€', unit: '', scale: 1, decimals: 0 };
const millions: Measure = { ...euros, scale: 1_000_000, decimals: 2 };
const percent: Measure = { currency: '', unit: '%', scale: 1, decimals: 1 };
const plain: Measure = { currency: '', unit: '', scale: 1, decimals: 0 };

/** A figure that is always this one. */
const fixed = (name: string, number: number, measure: Measure): Given => ({
  name,
  measure,
  low: number,
  high: number,
  step: 1,
});
const [a, b] = [given(0), given(1)];

function exercise(recipe: Partial<Recipe> & Pick<Recipe, 'given' | 'expression' | 'result'>): Exercise {
  const mistakes = mistakesOf(recipe.expression, recipe.given, recipe.isShare ?? false);
  return drawExercise(
    { id: 'x', kind: 'formula', asks: 'x', after: '', formula: null, isShare: false, mistakes, ...recipe },
    1,
  );
}
const verdict = (of: Exercise, ...typed: string[]) =>
  typed.map((text) => {
    const said = judge(of, text);
    return said.kind === 'mistake' ? said.mistake : said.kind;
  });

describe('a margin of (€900 − €230) ÷ €900', () => {
  const margin = exercise({
    given: [fixed('retail', 900, euros), fixed('cost', 230, euros)],
    expression: operation('/', operation('-', a, b), a),
    result: percent,
  });

  it('shows its working, one step a line, in the signs that are printed', () => {
    expect(margin.working).toEqual([
      '(€900 −\u00a0€230) /\u00a0€900 =\u00a0€670 /\u00a0€900',
      '€670 /\u00a0€900 =\u00a074.4%',
    ]);
    expect(margin.wanted).toBe('in per cent, to one decimal');
  });

  it('is right with or without its unit, and to the digits that are asked for', () => {
    expect(verdict(margin, '74.4', '74,4 %', '74.44', '74.4 percent', '74.5', '74')).toEqual([
      'right',
      'right',
      'right',
      'right',
      'wrong',
      'wrong',
    ]);
  });

  it('is asked once more where another unit is meant', () => {
    expect(verdict(margin, '0.744', '.7444', '74.4 pp')).toEqual(['other-unit', 'other-unit', 'other-unit']);
    expect(judge(margin, '0.744')).toMatchObject({ says: 'Do you mean 74.4%? The answer is wanted in per cent.' });
  });

  it('is told from the mark-up', () =>
    expect(verdict(margin, '291.3', '291,3%')).toEqual(['mark-up-for-margin', 'mark-up-for-margin']));

  it('is told where only the point is wrong', () =>
    expect(verdict(margin, '7.444', '7444')).toEqual(['power-of-ten', 'power-of-ten']));

  it('is not judged without a number', () =>
    expect(verdict(margin, '', 'about seventy', '74 or 75')).toEqual(['unread', 'unread', 'unread']));
});

test('a fall from 65% to 52% is counted in points', () => {
  const change = exercise({
    kind: 'change',
    given: [fixed('before', 65, { ...percent, decimals: 0 }), fixed('after', 52, { ...percent, decimals: 0 })],
    expression: operation('-', b, a),
    result: { ...percent, unit: 'pp', decimals: 0 },
    mistakes: pointsMistakes(a, b, true),
  });
  expect(verdict(change, '-13', '−13 pp', '-13 points', '-13%', '-0.13')).toEqual([
    'right',
    'right',
    'right',
    'other-unit',
    'other-unit',
  ]);
  expect(verdict(change, '-20', '-20%', '13', '-14')).toEqual([
    'percentage-for-points',
    'percentage-for-points',
    'other-way-round',
    'wrong',
  ]);
});

test('a growth is measured against the earlier figure', () => {
  const growth = exercise({
    given: [fixed('after', 1580, euros), fixed('before', 1800, euros)],
    expression: operation('-', operation('/', a, b), always(1)),
    result: percent,
  });
  expect(verdict(growth, '-12.2', '-13.9', '12.2', '87.8')).toEqual([
    'right',
    'later-base',
    'other-way-round',
    'share-for-change',
  ]);
});

test('weeks of cover are not counted by the month', () => {
  const cover = exercise({
    given: [fixed('stock in hand', 520, plain), fixed('average weekly sales', 40, plain)],
    expression: operation('/', a, b),
    result: { ...plain, unit: 'weeks' },
  });
  expect(verdict(cover, '13', '13 weeks', '3', '0.08', '13 %')).toEqual([
    'right',
    'right',
    'month-for-week',
    'upside-down',
    'other-unit',
  ]);
});

test('money is right in full and in its size', () => {
  const royalty = exercise({
    given: [fixed('sales', 45, millions), fixed('royalty rate', 8, percent)],
    expression: operation('*', a, b),
    result: millions,
  });
  expect(royalty.working).toEqual(['€45.00m ×\u00a08.0% =\u00a0€3.60m']);
  expect(verdict(royalty, '€3.6m', '3.6', '3,600,000', '3600k', '€3.60 million', '36', '41.4')).toEqual([
    ...['right', 'right', 'other-unit', 'right', 'right', 'power-of-ten', 'rest-for-part'],
  ]);
});
