/** However a country writes its numbers: a row is right, or there is a complaint. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readMetrics } from './metrics.ts';
import { readNumber, styleOf } from './numbers.ts';

interface Country {
  group: string;
  mark: string;
  money: (number: string) => string;
  prompt: (before: string, after: string) => string;
}

const english = (before: string, after: string) =>
  `What do you do? Last year: takings ${before}. This year: takings ${after}.`;
const countries: Record<string, Country> = {
  Britain: { group: ',', mark: '.', money: (number) => `£${number}`, prompt: english },
  Germany: {
    group: '.',
    mark: ',',
    money: (number) => `${number} €`,
    prompt: (before, after) => `Was tun Sie im Haus? Vorjahr: Umsatz ${before}. Dieses Jahr: Umsatz ${after}.`,
  },
  France: {
    group: '\u202f',
    mark: ',',
    money: (number) => `${number}\u00a0€`,
    prompt: (before, after) => `Le chiffre d’affaires est passé de ${before} à ${after} cette année.`,
  },
  Italy: {
    group: '.',
    mark: ',',
    money: (number) => `€ ${number}`,
    prompt: (before, after) => `Anno scorso: ricavi ${before}. Quest’anno: ricavi ${after}. Che cosa fa?`,
  },
  Switzerland: { group: '’', mark: '.', money: (number) => `CHF ${number}`, prompt: english },
  'a Milan office that writes English': { group: '.', mark: ',', money: (number) => `${number} €`, prompt: english },
  'a Paris slide in English': {
    group: ' ',
    mark: ',',
    money: (number) => `${number} EUR`,
    prompt: (a, b) => `Revenue ${b} vs ${a} LY.`,
  },
};

const written = (value: number, digits: number, { group, mark }: Country): string => {
  const [whole = '', decimals] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return decimals ? `${grouped}${mark}${decimals}` : grouped;
};

const change = (before: number, after: number): string => {
  const exact = Math.abs(((after - before) / before) * 100) + Number.EPSILON;
  // A change that one decimal would hide has two.
  const size = Math.round(exact * 10) / 10 || Math.round(exact * 100) / 100;
  return `${size === 0 ? '' : after < before ? '−' : '+'}${size}%`;
};

/** Nobody writes money with three decimals. */
const amounts = fc.record({ value: fc.integer({ min: 1, max: 9_999_999 }), digits: fc.integer({ min: 0, max: 2 }) });

describe('amounts', () => {
  test.each(Object.entries(countries))('as written in %s are never misread', (_name, country) => {
    fc.assert(
      fc.property(amounts, amounts, (one, two) => {
        const [before, after] = [one, two].map(({ value, digits }) => Number((value / 10 ** digits).toFixed(digits)));
        const [left, right] = [one, two].map(({ value, digits }) =>
          country.money(written(value / 10 ** digits, digits, country)),
        );
        const { metrics, unread } = readMetrics(country.prompt(left ?? '', right ?? ''));
        if (metrics.length === 0) expect(unread.length).toBeGreaterThan(0);
        else expect(metrics.map((metric) => metric.change)).toEqual([change(before ?? 0, after ?? 0)]);
      }),
      { numRuns: 150, seed: 2 },
    );
  });
});

describe('a number with two readings', () => {
  const read = (number: string, text: string) => readNumber(number, styleOf(text), true);
  it('is read as the other numbers of its text are', () => {
    expect(read('1.800', '1.800 €, and 12,5 %')).toEqual([1800]);
    expect(read('1,800', '$1,800 and 12.5%')).toEqual([1800]);
    expect(read('1,800', 'Der Umsatz ist 1,800 und die Quote 12,5 %')).toEqual([1.8]);
  });
  it('keeps both where nothing tells', () => {
    expect(read('1.800', 'the basket of €1.800')).toHaveLength(2);
    expect(read('1,800', 'the basket of 1,800 € and 12,5 %')).toHaveLength(2);
  });
  it('is no such number with a nought before it, two groups or two signs', () => {
    for (const [number, value] of [
      ['0,125', 0.125],
      ['1.234.567', 1_234_567],
      ['1,234.5', 1234.5],
      ['1.234,5', 1234.5],
      ['1’850.50', 1850.5],
      ['12 450,5', 12_450.5],
      ['1,20,000', 120_000],
    ] as const)
      expect(read(number, '')).toEqual([value]);
  });
});
