import { describe, expect, it } from 'vitest';
import { findEquations } from './equations.ts';

const wrong = (text: string) => findEquations(text).filter(({ actual, readable }) => readable && actual !== null);

describe('an equation holds', () => {
  it.each([
    '1,580 / 1,800 - 1 = -12.2%',
    '£4.2m * 8% = £336k',
    '(120 + 80) / 4 = 50 units',
    '78% - 88% = -10 pp',
    '420 of 600 bags sold in eight weeks: 420 / 600 = 70%',
    '(14,000 - 2,000) / 400 = 12,000 / 400 = 30',
    'from 1,200 / 100 = 12 weeks to 1,200 / 80 = 15 weeks',
    '£325 − £92 = £233 (so 233 ÷ 325 = 71.7%)',
    'CHF 1,200 × 3 = CHF 3,600.',
    '12 × £1,580 = £18,960, and more',
    '40 units / 4 = 10 units a week',
    '2 / 3 = 0.67',
  ])('%s', (text) => {
    expect(wrong(text)).toEqual([]);
    expect(findEquations(text).length).toBeGreaterThan(0);
    expect(findEquations(text).every(({ readable }) => readable)).toBe(true);
  });
});

describe('an equation is wrong', () => {
  it.each([
    ['2 + 2 = 5', '4'],
    ['1,580 / 1,800 - 1 = -12.3%', '-12.22%'],
    ['£4.2m * 8% = £335k', '336000'],
    ['88% - 78% = -10 pp', '10.0 pp'],
    ['100 / 3 = 33.4', '33.33'],
  ])('%s', (text, actual) => expect(wrong(text).map((one) => one.actual)).toEqual([actual]));

  it('and its place in the text is known', () => {
    expect(wrong('We sold 3 + 4 = 8 bags.')[0]).toMatchObject({ text: '3 + 4 = 8 bags', offset: 8 });
  });
});

it('an equation with words in it cannot be read, and says so', () => {
  expect(findEquations('10% of 50 = 5')).toMatchObject([{ readable: false }]);
});

it.each(['sell-through = units sold ÷ units received', 'x = y', 'cover = 12 weeks', '== 3'])(
  'no equation: %s',
  (text) => expect(findEquations(text)).toEqual([]),
);
