/** How a figure of an exercise is written: currency, unit, thousands or millions, decimals. */

export interface Measure {
  /** Sign or code before the number, '' where it is no money. */
  currency: string;
  /** '%', 'pp', a word such as 'weeks', or '' for a bare number. */
  unit: string;
  /** One, a thousand or a million: in which of them it is written. */
  scale: 1 | 1_000 | 1_000_000;
  decimals: number;
}

/** Rates are written as hundredths of what they are computed with. */
export const isRate = ({ unit }: Pick<Measure, 'unit'>): boolean => unit === '%' || unit === 'pp';

/** What a number in this measure is worth, so that `value / worth` is the number that is written. */
export const worthOf = (measure: Measure): number => (isRate(measure) ? 0.01 : measure.scale);

const scaleLetters = { 1: '', 1000: 'k', 1000000: 'm' } as const;

/** A number with its decimals and a comma between thousands; a true minus sign. */
export function writeNumber(number: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(number).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return number < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A value as a reader sees it: "€4.20m", "−10 pp", "14 weeks". */
export function writeFigure(value: number, measure: Measure): string {
  const number = writeNumber(value / worthOf(measure), measure.decimals);
  const signed = measure.currency === '' ? number : number.replace(/^(−?)/, `$1${measure.currency}`);
  const sized = `${signed}${scaleLetters[measure.scale]}`;
  return measure.unit === '' || measure.unit === '%' ? `${sized}${measure.unit}` : `${sized} ${measure.unit}`;
}

/** Half of the last digit that is asked for: so far from the answer a number still counts as it. */
export const toleranceOf = (measure: Measure): number => 0.5 * 10 ** -measure.decimals * worthOf(measure);

const decimalWords = ['a whole number', 'one decimal', 'two decimals', 'three decimals'];

/** In what the answer is wanted: "in per cent, to one decimal". */
export function wanted({ currency, unit, scale, decimals }: Measure): string {
  const sizes = { 1: '', 1000: 'thousands of ', 1000000: 'millions of ' } as const;
  const what =
    unit === '%'
      ? 'per cent'
      : unit === 'pp'
        ? 'percentage points'
        : unit !== ''
          ? unit
          : currency !== ''
            ? `${sizes[scale]}${currency}`
            : null;
  return `${what === null ? '' : `in ${what}, `}to ${decimalWords[decimals] ?? `${decimals} decimals`}`;
}
