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
    expect(verdict(margin, '0.744 pp')).toEqual(['power-of-ten']);
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

describe('the unit that is wanted is named', () => {
  const product = (result: Measure) =>
    exercise({ given: [fixed('a', 4.5, millions), fixed('b', 8, percent)], expression: operation('*', a, b), result });
  const says = (of: Exercise, text: string) => {
    const said = judge(of, text);
    return 'says' in said ? said.says : said.kind;
  };

  it('in millions and in thousands', () => {
    expect(says(product(millions), '360000')).toBe('Do you mean €0.36m? The answer is wanted in millions.');
    const thousands = exercise({
      given: [fixed('a', 450, { ...euros, scale: 1_000 }), fixed('b', 8, percent)],
      expression: operation('*', a, b),
      result: { ...euros, scale: 1_000 },
    });
    expect(says(thousands, '36000')).toBe('Do you mean €36.0k? The answer is wanted in thousands.');
  });

  it('in points, in a word, and as a plain number', () => {
    const points = exercise({
      given: [fixed('b', 52, percent), fixed('a', 65, percent)],
      expression: operation('-', a, b),
      result: { ...percent, unit: 'pp' },
    });
    expect(says(points, '-13%')).toBe('Do you mean −13.0 pp? The answer is wanted in percentage points.');
    const ratio = (unit: string) =>
      exercise({
        given: [fixed('a', 520, plain), fixed('b', 40, plain)],
        expression: operation('/', a, b),
        result: { ...plain, unit },
      });
    expect(says(ratio('weeks'), '13 pp')).toBe('Do you mean 13.0 weeks? The answer is wanted in weeks.');
    expect(says(ratio(''), '1300%')).toBe('Do you mean 13.0? The answer is wanted as a plain number.');
    expect(says(ratio('points'), '13 points')).toBe('right');
    expect(says(ratio('points'), '13%')).toBe('Do you mean 13.0 points? The answer is wanted in points.');
  });

  it('and nothing else is taken for it', () => {
    const cover = exercise({
      given: [fixed('a', 520, plain), fixed('b', 40, plain)],
      expression: operation('/', a, b),
      result: plain,
    });
    expect(verdict(cover, '0', '13m', '130', '0.013', '1.3e9', '13.05', '13.06', '-13', '14')).toEqual([
      ...['wrong', 'power-of-ten', 'power-of-ten', 'power-of-ten', 'unread', 'right', 'wrong', 'wrong', 'wrong'],
    ]);
    expect(says(cover, '')).toBe('Type one number, such as 12.5 or 12,5, with its unit if you like.');
    expect(says(cover, '130')).toBe('The digits are right: look where the decimal point belongs.');
    expect(verdict(product(millions), '0.36%', '0.36 pp')).toEqual(['other-unit', 'other-unit']);
  });

  it('and a number with a comma is right if one of its readings is', () => {
    const sum = exercise({
      given: [fixed('a', 1200, plain), fixed('b', 34, plain)],
      expression: operation('+', a, b),
      result: plain,
    });
    expect(verdict(sum, '1,234', '1.234', '1234', '1 234')).toEqual(['right', 'right', 'right', 'right']);
    const difference = exercise({
      given: [fixed('a', 1200, plain), fixed('b', 34, plain)],
      expression: operation('-', a, b),
      result: plain,
    });
    // It is as much a usual mistake, or the right digits, if one of its readings is.
    expect(verdict(difference, '-1,166', '-1.166')).toEqual(['other-way-round', 'other-way-round']);
    expect(
      verdict(
        exercise({
          given: [fixed('a', 12, plain), fixed('b', 34, plain)],
          expression: operation('+', a, b),
          result: { ...plain, decimals: 2 },
        }),
        '0,460',
      ),
    ).toEqual(['power-of-ten']);
  });

  it('whatever size or mark was typed with it', () => {
    const change = exercise({
      kind: 'change',
      given: [fixed('b', 52, percent), fixed('a', 65, percent)],
      expression: operation('-', a, b),
      result: { ...percent, unit: 'pp' },
    });
    expect(verdict(change, '-0.13%', '-1.3')).toEqual(['power-of-ten', 'power-of-ten']);
    expect(verdict(product(millions), '0.36k')).toEqual(['power-of-ten']);
    const share = exercise({
      given: [fixed('a', 13, plain), fixed('b', 100, plain)],
      expression: operation('/', a, b),
      result: percent,
    });
    expect(verdict(share, '0.13', '0.13k', '0.000013', '0.000000013')).toEqual([
      ...['other-unit', 'power-of-ten', 'power-of-ten', 'wrong'],
    ]);
  });

  it('and how exact it is to be', () => {
    expect(product({ ...plain, decimals: 0 }).wanted).toBe('to a whole number');
    expect(product({ ...percent, decimals: 4 }).wanted).toBe('in per cent, to 4 decimals');
  });
});
