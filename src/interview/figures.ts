/** Figures as texts write them: "$1,800", "88%", "£4.2m", "14 weeks", and the change between two. */

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

const currency = '(?:US\\$|HK\\$|A\\$|[$£€¥]|(?:CHF|USD|EUR|GBP|HKD|JPY|AED|SGD)\\s?)';
const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const scale = '(?:\\s?(?:million|billion|bn)\\b|[kKmM](?![\\p{L}\\d]))';
const units =
  'days?|weeks?|months?|hours?|minutes?|seconds?|years?|units?|pieces?|items?|orders?|lines?|parcels?|cartons?|pallets?|clients?|visits?|visitors?|transactions?|staff|people|points?|pp|bps|turns?|stores?|boutiques?|SKUs?|tickets?|calls?|claims?|bags?|watches|pairs?|metres?|kg|CHF|EUR|USD|GBP';

/** The source of a pattern that matches one figure, without groups. Linear: no part can match in two ways. */
export const figurePattern = `[-−+]?${currency}?${number}(?:\\s?%|${scale})?(?:\\s(?:${units})\\b)?`;

const parts = new RegExp(`^([-−+]?)(${currency})?(${number})(?:(\\s?%)|(${scale}))?(?:\\s(${units})\\b)?$`, 'u');
const scales: Record<string, number> = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

/** Reads one figure; null where the text is none. */
export function readFigure(text: string): Figure | null {
  const match = parts.exec(text.trim());
  if (!match) return null;
  const [, sign = '', money = '', digits = '', percent, multiplier, unit] = match;
  const value = Number(digits.replace(/,/g, '')) * (scales[multiplier?.trim().toLowerCase() ?? ''] ?? 1);
  return {
    text: text.trim(),
    value: sign === '-' || sign === '−' ? -value : value,
    currency: money.trim(),
    unit: percent ? '%' : (unit ?? ''),
  };
}

const singular = (unit: string) => unit.replace(/s$/, '');

/** Whether two figures measure the same kind of thing, so that one can be set against the other. */
export const comparable = (a: Figure, b: Figure): boolean =>
  a.currency === b.currency &&
  (a.unit === '%') === (b.unit === '%') &&
  (a.unit === '' || b.unit === '' || singular(a.unit) === singular(b.unit));

/** One decimal at most, a true minus sign, a plus sign where it rises. */
function signed(value: number): string {
  const rounded = Math.round((Math.abs(value) + Number.EPSILON) * 10) / 10;
  const sign = rounded === 0 ? '' : value < 0 ? '−' : '+';
  return `${sign}${rounded}`;
}

/**
 * The change from one figure to another: percentage points between rates, per cent of the earlier
 * figure between amounts. A change from nothing cannot be given in per cent: it is an en dash.
 */
export function changeBetween(before: Figure, after: Figure): string {
  if (before.unit === '%') return `${signed(after.value - before.value)} pp`;
  if (before.value === 0) return '–';
  return `${signed(((after.value - before.value) / Math.abs(before.value)) * 100)}%`;
}
