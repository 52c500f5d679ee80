import { describe, expect, it, test } from 'vitest';
import { setSigns, setSums, sumPieces, workedLines } from './sums.ts';

describe('a sum has the signs that are printed', () => {
  test.each([
    ['450 / 2 * 3 - 1 = 674', '450 / 2 × 3 − 1 = 674'],
    ['5*7=35', '5 × 7 = 35'],
    ['30 x 4 = 120', '30 × 4 = 120'],
    ['1,580 / 1,800 - 1 = -12.2%', '1,580 / 1,800 − 1 = −12.2%'],
    ['£4.2m * 8% = £336k', '£4.2m × 8% = £336k'],
    ['12 weeks * 5 = 60 weeks', '12 weeks × 5 = 60 weeks'],
    ['€96m * (1 - 64%) / €58m = 0.6 turns', '€96m × (1 − 64%) / €58m = 0.6 turns'],
    ['(120 - 80) * (3 + 1)', '(120 − 80) × (3 + 1)'],
    ['CHF 50 * 3 - CHF 20 = CHF 130', 'CHF 50 × 3 − CHF 20 = CHF 130'],
    ['-€114,399 + €23,132 = -€91,267', '−€114,399 + €23,132 = −€91,267'],
    ['1,318 – 250 = 1,068', '1,318 − 250 = 1,068'],
    ['78% - 88% = -10 pp', '78% − 88% = −10 pp'],
    ['from -15% to -1%, that is -3 points', 'from −15% to −1%, that is −3 points'],
    ['units sold * price', 'units sold × price'],
    ['margin = price - cost', 'margin = price − cost'],
  ])('%s', (typed, set) => expect(setSigns(typed)).toBe(set));
});

describe('what is no sum stays as it was typed', () => {
  test.each([
    'sell-through, 9-10 pairs, 24/7, sous-chef',
    '2026-07-19 and 04/05',
    'Returns - not sales - decide',
    'we sold 12 = a dozen, then I waited - and waited',
    '* a point, *stressed*, 5* hotel',
    'A12x30 and a 2x4',
    'from 10 to 18 – on Saturdays to 20',
  ])('%s', (text) => expect(setSigns(text)).toBe(text));
});

describe('a line never ends', () => {
  const breaks = (text: string) => setSums(text).split(' ');
  it('behind a sign', () => {
    expect(breaks('450 / 2 * 3 = 675')).toEqual(['450', '/\u00a02', '×\u00a03', '=\u00a0675']);
  });
  it('between a figure and its unit or currency', () => {
    expect(breaks('78% - 88% = -10 pp')).toEqual(['78%', '−\u00a088%', '=\u00a0−10\u00a0pp']);
    expect(breaks('60 * 75% = 45 minutes')).toEqual(['60', '×\u00a075%', '=\u00a045\u00a0minutes']);
    expect(breaks('EUR 120 million')).toEqual(['EUR\u00a0120', 'million']);
  });
});

test('sums are told from the words around them, and nothing is lost', () => {
  const text = setSums('So 450 / 2 = 225, and (3 + 4) * 2 = 14 pairs; 9-10 are left.');
  const pieces = sumPieces(text);
  expect(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.sum.replaceAll('\u00a0', ' ')]))).toEqual([
    '450 / 2 = 225,',
    '(3 + 4) × 2 = 14 pairs;',
  ]);
  expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.sum)).join('')).toBe(text);
});

describe('a worked text has one equation a line', () => {
  const lines = (text: string) => workedLines(text).map(({ kind, text: line }) => [kind, line]);

  it('which begins where a sentence, a part of one or a joining word does', () => {
    expect(
      lines(
        'The sums. Sold: 960 * 65% = 624 pairs, then 1,050 * 52% = 546 pairs. Pairs fell by 546 / 624 - 1 = -12.5% and the ticket by 555 / 610 - 1 = -9%. So two things happened, one worse.',
      ),
    ).toEqual([
      ['paragraph', 'The sums.'],
      ['step', 'Sold: 960 * 65% = 624 pairs,'],
      ['step', 'then 1,050 * 52% = 546 pairs.'],
      ['step', 'Pairs fell by 546 / 624 - 1 = -12.5%'],
      ['step', 'and the ticket by 555 / 610 - 1 = -9%.'],
      ['step', 'So two things happened, one worse.'],
    ]);
  });

  it('while a paragraph of one equation stays whole', () => {
    const text = 'We begin. The leftover is larger: 504 / 336 - 1 = 50%. It stands in next season’s stock.';
    expect(lines(text)).toEqual([['paragraph', text]]);
  });

  it('and a sum on a line of its own is told from a sentence', () => {
    expect(lines('In all:\n60 * 75% = 45 minutes\nwhich is enough.')).toEqual([
      ['paragraph', 'In all:'],
      ['sum', '60 * 75% = 45 minutes'],
      ['step', 'which is enough.'],
    ]);
  });
});

test('a very long text is read in linear time', () => {
  const text = `${'1'.repeat(200_000)} ${'1 + 2 * '.repeat(50_000)}`;
  expect(setSums(text).length).toBeGreaterThan(300_000);
});
