/** What a text states exactly: dates with their year, amounts of money, rates, and spans of time. */

import { monthNames } from '../../interview/words.ts';

interface DateStatement {
  kind: 'date';
  text: string;
  year: number;
  month: number | null;
  day: number | null;
}
interface AmountStatement {
  kind: 'amount';
  text: string;
  value: number;
  /** A currency, “%”, or a unit of time in the singular: only amounts of one unit can contradict each other. */
  unit: string;
}
export type Statement = DateStatement | AmountStatement;

const month = `(${monthNames.join('|')})`;
const dates = new RegExp(`\\b(?:(\\d{1,2}) )?${month} ((?:19|20)\\d\\d)\\b`, 'gu');
/** A year alone, where a preposition tells that it is one. */
const years = /\b(?:in|by|since|from|until|before|after) ((?:19|20)\d\d)\b(?![-/,.]\d)/gu;

const numberWords: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  'twenty-one': 21,
  'twenty-four': 24,
  thirty: 30,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
};
const digits = '(?<![\\d.,\\p{L}])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const scales: Record<string, number> = { million: 1e6, billion: 1e9, bn: 1e9, m: 1e6, k: 1e3 };
const scale = `(?:\\s?(${Object.keys(scales).join('|')})\\b)?`;
const currencies: Record<string, string> = {
  euro: '€',
  euros: '€',
  EUR: '€',
  dollars: '$',
  US$: '$',
  USD: '$',
  pounds: '£',
  dirhams: 'AED',
  GBP: '£',
};
const moneyBefore = new RegExp(`(US\\$|[$£€]|\\b(?:EUR|USD|GBP|AED|CHF)\\s?)(${digits})${scale}`, 'gu');
const moneyAfter = new RegExp(`(${digits})${scale}\\s(euros?|dollars|pounds|dirhams)\\b`, 'gu');
const rates = new RegExp(`(?:(${digits})\\s?(?:-|–|to)\\s?)?(${digits})\\s?(?:%|per cent\\b)`, 'gu');
/** “Four days later” is a distance between two days, not a rule’s span. */
const spans = new RegExp(
  `(${digits}|\\b(?:${Object.keys(numberWords)
    .toSorted((a, b) => b.length - a.length)
    .join('|')}))[ -](hour|day|week|month|year|minute)s?\\b(?! (?:later|earlier|ago))`,
  'giu',
);

const numberFrom = (number: string, multiplier = ''): number =>
  (numberWords[number.toLowerCase()] ?? Number(number.replace(/,/g, ''))) * (scales[multiplier] ?? 1);

const currencyOf = (name: string): string => currencies[name.trim()] ?? name.trim();
const amount = (text: string, value: number, unit: string): AmountStatement => ({ kind: 'amount', text, value, unit });

/** All statements of a text. */
export function statementsIn(text: string): Statement[] {
  const withoutDays = text.replace(dates, ' ');
  return [
    ...[...text.matchAll(dates)].map(
      ([date, day, name = '', year]): Statement => ({
        kind: 'date',
        text: date,
        year: Number(year),
        month: monthNames.indexOf(name) + 1,
        day: day === undefined ? null : Number(day),
      }),
    ),
    ...[...withoutDays.matchAll(years)].map(
      ([said, year]): Statement => ({
        kind: 'date',
        text: said,
        year: Number(year),
        month: null,
        day: null,
      }),
    ),
    ...[...text.matchAll(moneyBefore)].map(([said, currency = '', number = '', multiplier]) =>
      amount(said, numberFrom(number, multiplier), currencyOf(currency)),
    ),
    ...[...text.matchAll(moneyAfter)].map(([said, number = '', multiplier, currency = '']) =>
      amount(said, numberFrom(number, multiplier), currencyOf(currency)),
    ),
    ...[...text.matchAll(rates)].flatMap(([said, low, high = '']) =>
      [low, high].flatMap((number) => (number ? [amount(said, numberFrom(number), '%')] : [])),
    ),
    ...[...text.matchAll(spans)].map(([said, number = '', unit = '']) =>
      amount(said, numberFrom(number), unit.toLowerCase()),
    ),
  ];
}

/** Whether two statements say the same. A date may be given less exactly; a figure may not. */
export function agree(a: Statement, b: Statement): boolean {
  if (a.kind === 'date' && b.kind === 'date') {
    const alike = (left: number | null, right: number | null) => left === null || right === null || left === right;
    return a.year === b.year && alike(a.month, b.month) && alike(a.day, b.day);
  }
  return a.kind === 'amount' && b.kind === 'amount' && a.unit === b.unit && a.value === b.value;
}
