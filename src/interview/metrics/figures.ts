/** Figures as texts write them: "$1,800", "88%", "£4.2m", "14 weeks", and the change between two. */
import { singular } from '../words.ts';

export interface Figure {
  /** As a reader sees it. */
  text: string;
  /** The number with its multiplier applied; a rate in per cent. */
  value: number;
  /** Currency sign or code, '' where there is none. */
  currency: string;
  /** "%", or a word such as "weeks"; '' where there is none. */
  unit: string;
}

const codes = 'CHF|USD|EUR|GBP|HKD|JPY|AED|SGD|CNY|RMB';
const currency = `(?:US\\$|HK\\$|S\\$|A\\$|[$£€¥]|(?:${codes})\\s?)`;
const number = "(?:\\d{1,3}(?:[,'’]\\d{3})+|\\d+)(?:\\.\\d+)?";
const scale = '(?:\\s?(?:million|billion|thousand|bn)\\b|[kKmM](?![\\p{L}\\d]))';
const percent = '(?:\\s?%|\\s(?:per cent|percent)\\b)';
const units = `days?|weeks?|months?|hours?|hrs?|minutes?|mins?|seconds?|years?|units?|pieces?|items?|orders?|lines?|parcels?|cartons?|pallets?|clients?|customers?|visits?|visitors?|appointments?|transactions?|returns?|staff|people|points?|pp|bps|turns?|times|stores?|boutiques?|doors?|SKUs?|styles?|tickets?|calls?|claims?|errors?|bags?|watches|rings?|pairs?|metres?|km|kg|tonnes?|${codes}`;

/** "120 hours a month"; but in "40 a week before" the week belongs to the period. */
const rate = '(?:\\s(?:an?|per)\\s(?:hour|day|week|month|year|shift)\\b(?!\\s(?:ago|earlier)))';

/**
 * The source of a pattern that matches one figure, without groups. Ratios, dates and the inside of longer numbers are
 * none. Linear: no part can match in two ways.
 */
export const figurePattern = `(?<![\\d.,:/\\p{L}])[-−+]?${currency}?${number}(?:${percent}|${scale}|x(?![\\p{L}\\d]))?(?:\\s(?:${units})\\b)?${rate}?(?![:/]?\\d|\\p{L}|-\\p{L})`;

const parts = new RegExp(
  `^([-−+]?)(${currency})?(${number})(?:(${percent})|(${scale})|x)?(?:\\s(${units})\\b)?${rate}?$`,
  'u',
);
const scales: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

/** Reads one figure; null where the text is none. */
export function readFigure(text: string): Figure | null {
  const match = parts.exec(text.trim());
  if (!match) return null;
  const [, sign = '', money = '', digits = '', percentage, multiplier, unit] = match;
  const value = Number(digits.replace(/[,'’]/g, '')) * (scales[multiplier?.trim().toLowerCase() ?? ''] ?? 1);
  return {
    text: text.trim(),
    value: sign === '-' || sign === '−' ? -value : value,
    currency: money.trim(),
    unit: percentage ? '%' : (unit ?? ''),
  };
}

const isBare = ({ currency: money, unit }: Figure) => money === '' && unit === '';

/** Whether two figures measure the same kind of thing, so that one can be set against the other. */
export const comparable = (a: Figure, b: Figure): boolean =>
  a.currency === b.currency &&
  (a.unit === '%') === (b.unit === '%') &&
  (a.unit === '' || b.unit === '' || singular(a.unit) === singular(b.unit));

/** "from 14 to 19 weeks" names the unit once: the bare figure takes it from the other. Null where they differ in kind. */
export function alike(a: Figure, b: Figure): [Figure, Figure] | null {
  const pair: [Figure, Figure] = [isBare(a) ? dress(a, b) : a, isBare(b) ? dress(b, a) : b];
  return comparable(...pair) ? pair : null;
}

function dress(bare: Figure, like: Figure): Figure {
  if (isBare(like)) return bare;
  const dressed = like.text.replace(new RegExp(number), bare.text.replace(/[-−+]/, ''));
  return readFigure(dressed) ?? bare;
}

/** One decimal at most, a true minus sign, a plus sign where it rises. */
function signed(value: number): string {
  const rounded = Math.round((Math.abs(value) + Number.EPSILON) * 10) / 10;
  const sign = rounded === 0 ? '' : value < 0 ? '−' : '+';
  return `${sign}${rounded}`;
}

/** What a figure measures, as far as its change is concerned. */
type Measure = 'rate' | 'score' | 'amount';

/** Names of scores: points on a scale that has no true zero, so that a per cent of them means nothing. */
const scoreNames = /\b(?:nps|(?:net )?promoter score|csat|scores?|ratings?|stars|marks? out of|grades?)\b/i;

function measureOf(name: string, { unit }: Figure): Measure {
  if (unit === '%') return 'rate';
  return /^points?$/.test(unit) || scoreNames.test(name) ? 'score' : 'amount';
}

const changes: Record<Measure, (before: number, after: number) => string> = {
  rate: (before, after) => `${signed(after - before)} pp`,
  score: (before, after) => {
    const points = signed(after - before);
    return `${points} ${/^[−+]?1$/.test(points) ? 'point' : 'points'}`;
  },
  // A change from nothing cannot be given in per cent.
  amount: (before, after) => (before === 0 ? '–' : `${signed(((after - before) / Math.abs(before)) * 100)}%`),
};

/**
 * The change of a measure from one figure to another: percentage points between rates, points between scores, per
 * cent of the earlier figure between amounts; an en dash where there is none to give.
 */
export const changeBetween = (name: string, before: Figure, after: Figure): string =>
  changes[measureOf(name, before)](before.value, after.value);
