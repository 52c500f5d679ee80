import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readTyped } from './read-number.ts';

describe('a typed number is read', () => {
  test.each<[string, number[]]>([
    ['12.5', [12.5]],
    ['12,5', [12.5]],
    ['.13', [0.13]],
    ['−12.5', [-12.5]],
    ['–12', [-12]],
    ['- 12', [-12]],
    ['minus 12', [-12]],
    ['+12', [12]],
    ['−€91,267', [-91267, -91.267]],
    ['€-3', [-3]],
    ['1,234', [1234, 1.234]],
    ['1.234', [1.234, 1234]],
    ['0,234', [0.234]],
    ['1,234.5', [1234.5]],
    ['1.234,5', [1234.5]],
    ['1,234,567', [1234567]],
    ["1'234.50", [1234.5]],
    ['12\u202f400', [12400]],
    ['12\u2009400\u00a0€', [12400]],
    ['12 400', [12400]],
    ['12.', [12]],
    ['12…', [12]],
    ['1234,567', [1234.567]],
    ['1,203', [1203, 1.203]],
    ['12 400 kg', [12400]],
    ['１２', [12]],
  ])('%s', (text, numbers) => expect(readTyped(text)?.numbers).toEqual(numbers));

  test.each([
    ['13%', 'rate'],
    ['13 per cent', 'rate'],
    ['13  per  cent', 'rate'],
    ['13 pp', 'points'],
    ['13 percentage points', 'points'],
    ['13 % points', 'points'],
    ['13 weeks', null],
  ])('with its unit: %s', (text, mark) => expect(readTyped(text)?.mark).toBe(mark));

  test.each([
    ['€4.2m', 1e6],
    ['4.2 M€', 1e6],
    ['4,2 Mio. €', 1e6],
    ['450 k€', 1e3],
    ['450 thousand', 1e3],
    ['90 minutes', null],
    ['30 m²', 1e6],
  ])('with its size: %s', (text, scale) =>
    expect(readTyped(text)?.scale ?? null).toBe(text === '30 m²' ? null : scale),
  );

  it('keeps what counts and measures as words, without the size', () => {
    expect(readTyped('300 kWh a year')?.unit).toBe('kWh a year');
    expect(readTyped('450 thousand pieces a year')?.unit).toBe('pieces a year');
    expect(readTyped('€4.2m')?.unit).toBe('');
  });
});

test.each(['', 'none', '12 or 13', '12/13', '12+3', '12€40', '1.2.3,4', '1,234,5', '12 4', '12 4000'])(
  '“%s” is no single number',
  (text) => expect(readTyped(text)).toBeNull(),
);

test('whatever is typed, reading it never fails, and a plain number is itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => void readTyped(text)));
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 2 }), (number, decimals) => {
      const text = (number / 10 ** decimals).toFixed(decimals);
      for (const typed of [text, text.replace('.', ','), text.replace('-', '−'), `${text} %`, `€${text}`])
        expect(readTyped(typed)?.numbers).toContain(Number(text));
    }),
  );
});
