/** What a reader typed → the number, with what was typed beside it. */

export interface Typed {
  /** What the digits may mean: "1,234" is 1234 to one reader and 1.234 to another. */
  numbers: number[];
  /** '%', 'pp', 'k', 'm', 'bn' or null. */
  mark: 'rate' | 'points' | null;
  /** Thousands or millions, where it was typed. */
  scale: number | null;
  /** Whether a currency or a word stood with it, which nobody is marked for. */
  unit: string;
}

const minus = /^(?:[-−–‒﹣－]|minus\s)\s*/i;
const currency = /(?:US\$|HK\$|[$£€¥]|\b(?:CHF|EUR|GBP|USD|AED|JPY)\b|\b(?:euros?|pounds?|dollars?|francs?)\b)\s*/gi;
const marks: [pattern: RegExp, mark: Exclude<Typed['mark'], null>][] = [
  [/^(?:pp|p\.p\.|ppts?|pts?|(?:percentage|per cent|percent|%)[\s-]*points?|points?|%\s*pts?)\.?$/i, 'points'],
  [/^(?:%|per\s?cent|pct\.?|prozent|pour cent|percento)$/i, 'rate'],
];
const scales: [pattern: RegExp, scale: number][] = [
  [/^(?:k|thousands?|tsd\.?)$/i, 1e3],
  [/^(?:m|mn|mio\.?|mill?\.?|millions?)$/i, 1e6],
  [/^(?:bn|billions?|mrd\.?)$/i, 1e9],
];

/** Digits with spaces, points, commas or apostrophes between them. */
const digits = /^(?:\d[\d.,'’]*|[.,]\d+)/;

/** Reads one number; null where there is none, or more than one. */
export function readTyped(text: string): Typed | null {
  const plain = text.normalize('NFKC').replace(currency, ' ').replace(/\s+/g, ' ').trim();
  const isNegative = minus.test(plain);
  const unsigned = plain.replace(minus, '').replace(/^\+\s*/, '');
  // A space between thousands: "12 400", never "12 4".
  const joined = unsigned.replace(/(\d) (?=\d{3}(?!\d))/g, '$1');
  const found = digits.exec(joined)?.[0];
  if (found === undefined) return null;
  const rest = joined.slice(found.length).trim();
  if (/\d/.test(rest.replace(/[²³]|m2|m3/g, ''))) return null;
  const numbers = readDigits(found.replace(/[.,'’]+$/, ''));
  if (numbers.length === 0) return null;
  const scale = scales.find(([pattern]) => pattern.test(rest.split(' ')[0] ?? ''))?.[1] ?? null;
  const words = scale === null ? rest : rest.split(' ').slice(1).join(' ');
  return {
    numbers: numbers.map((number) => (isNegative ? -number : number)),
    scale,
    mark: marks.find(([pattern]) => pattern.test(words))?.[1] ?? null,
    unit: words,
  };
}

/** What digits with separators may mean, the likelier first. */
function readDigits(text: string): number[] {
  const plain = text.replace(/['’]/g, '');
  const separators = [...plain.matchAll(/[.,]/g)].map(([sign]) => sign);
  const [last] = separators.slice(-1);
  if (last === undefined) return [Number(plain)];
  const kinds = new Set(separators);
  const thousands = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain);
  // Two kinds: the last parts decimals. One kind several times: it parts thousands.
  if (kinds.size === 2) {
    const [whole = '', decimals = ''] = [
      plain.slice(0, plain.lastIndexOf(last)),
      plain.slice(plain.lastIndexOf(last) + 1),
    ];
    const other = last === '.' ? ',' : '.';
    const isGrouped = new RegExp(`^\\d{1,3}(?:\\${other}\\d{3})+$`).test(whole);
    return isGrouped ? [Number(`${whole.replaceAll(other, '')}.${decimals}`)] : [];
  }
  if (separators.length > 1) return thousands ? [Number(plain.replace(/[.,]/g, ''))] : [];
  const decimal = Number(plain.replace(',', '.'));
  if (!thousands || /^0/.test(plain)) return [decimal];
  const grouped = Number(plain.replace(/[.,]/, ''));
  return last === ',' ? [grouped, decimal] : [decimal, grouped];
}
