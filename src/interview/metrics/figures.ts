/** Figures as texts write them: "$1,800", "88%", "1,2 Mio. €", "14 weeks", and the change between two. */
import { currencies, percentWords, scales, units } from './measures.ts';
import { englishStyle, type NumberStyle, numberPattern, readNumber } from './numbers.ts';

export interface Figure {
  /** As a reader sees it. */
  text: string;
  /** The number with its multiplier applied; a rate in per cent. */
  value: number;
  /** What else the number may mean, where the text does not tell: "1.200" as 1200 and as 1.2. */
  otherwise: number | null;
  /** Sign or code as written, '' where there is none. */
  currency: string;
  /** "%", or a word such as "weeks"; '' where there is none. */
  unit: string;
  /** The multiplier, 1 where none is written. */
  scale: number;
}

const spaced = (words: string) => words.replace(/ /g, '\\s');
const signs = currencies.flatMap((row) => row.signs).sort((a, b) => b.length - a.length);
const codes = currencies.flatMap((row) => row.words).sort((a, b) => b.length - a.length);
const moneyBefore = `(?:(?:${signs.join('|')})\\s?|(?:${codes.filter((code) => /^[A-Z]{3}$/.test(code)).join('|')})\\s?)`;
const money = `(?:${signs.join('|')}|(?:${codes.join('|')})(?!\\p{L}))`;

const scaleWords = spaced(scales.map(({ words }) => words).join('|'));
const letters = scales.map((row) => row.letters).join('');
const moneyLetters = scales.map(({ letters: own, money = '' }) => own + money).join('');
const scale = `(?:\\s?(?:${scaleWords})(?![\\p{L}\\d])|[${letters}](?![\\p{L}\\d])|\\s[kKM](?![\\p{L}\\d]))`;
/** "450 k€", "1,2 Mio. €", "450 TEUR", "1 800 EUR". */
const moneyBehind = `(?:(?:\\s?(?:${scaleWords})(?:\\s|(?=[€$£¥]))(?:d['’]|di |de )?|\\s?[${moneyLetters}])?\\s?${money})`;
const percent = `(?:\\s?%|\\s(?:${spaced(percentWords)})(?!\\p{L}))`;
/** Words of two letters and more may have a capital: "14 Weeks". */
const eitherCase = (words: string) =>
  words.replace(/(?<=^|\|)\p{Ll}(?=\p{L})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const unitRows = units.map(([key, words]) => ({ key, words: spaced(eitherCase(words)) }));
const counted = `(?:\\s?(?:${unitRows.map(({ words }) => words).join('|')})(?![\\p{L}\\d²³'’]))`;
/** "120 hours a month", "38/h"; but in "40 a week before" the week belongs to the period. */
const rate =
  '(?:\\s(?:an?|per|pro|par)\\s(?:hour|day|week|month|year|shift|Stunde|Tag|Woche|Monat|heure|jour|semaine|mois)(?![\\p{L}])(?!\\s(?:ago|earlier))|\\s?/\\s?(?:h|hour|day|week|wk|month|year|Tag|Woche|jour|semaine)(?![\\p{L}]))';
/** A score out of so many: "4.6/5". */
const outOf = '(?:/(?:5|10|20|100)(?!\\d|[.,]\\d|[/%\\p{L}]))';

const tail = `(?:${percent}|${moneyBehind}|${scale}${counted}?|\\s?[x×](?![\\p{L}\\d])|${counted})`;

/** Ratios, dates and the inside of longer numbers are no figures. */
const around = {
  before: '\\d.,:/\\p{L}',
  behind: "(?![:/]?\\d|[.,'’]\\d|\\p{L}|[-–—][\\p{L}\\d€$£]|\\s?[%‰])",
};
const sign = '(?:[-−+]|(?<=^|[\\s(|])–)';

/** Swiss prices end in a dash: "CHF 1'850.–". */
const dash = '(?:[.,](?:–|—|--|-)(?![\\d\\p{L}]))?';

const patternOf = (before: string, tails: string, behind: string) =>
  `(?<![${before}]|[\\d%\\p{L}][–—-]|(?<![-=–—>])[<>≤≥]\\s?)${sign}?${moneyBefore}?${sign}?${numberPattern}${dash}(?:${tails})?${behind}`;

/**
 * The source of a pattern that matches one figure, without groups, to be used with the flag u alone: "m" is no "M".
 * Linear: no part can match in two ways.
 */
export const figurePattern = patternOf(around.before, `${tail}${rate}?|${outOf}|${rate}`, around.behind);

/** The same where a slash parts two figures: "62%/55%". */
export const pairedPattern = patternOf(
  around.before.replace('/', ''),
  `${tail}${rate}?|${rate}`,
  around.behind.replace('[:/]', ':'),
);

const parts = new RegExp(
  `^(?<minus>${sign}?)(?<money>${moneyBefore})?(?<inner>${sign}?)(?<digits>${numberPattern})${dash}(?<tail>${tail})?(?<rest>${outOf})?${rate}?$`,
  'u',
);

const factors: { pattern: RegExp; factor: number }[] = scales.map(({ factor, words, letters: own, money = '' }) => ({
  factor,
  pattern: new RegExp(`^\\s?(?:${spaced(words)}|[${own}${money}](?!\\p{L})|[${own}${money}](?=EUR|CHF|USD|GBP))`, 'u'),
}));
const isPercent = new RegExp(`^${percent}$`, 'u');
const isMoney = new RegExp(`${money}$`, 'u');
const isUnit = new RegExp(`^${counted}$`, 'u');

/** Reads one figure; null where the text is none. `style` says how its text writes numbers. */
export function readFigure(text: string, style: NumberStyle = englishStyle): Figure | null {
  const groups = parts.exec(text.trim())?.groups;
  if (!groups) return null;
  const { minus = '', inner = '', digits = '', tail: end = '', rest = '' } = groups;
  const percentage = isPercent.test(end);
  const behindMoney = percentage || isUnit.test(end) ? undefined : isMoney.exec(end)?.[0];
  const money = groups.money?.trim() ?? behindMoney ?? '';
  const factor = percentage ? 1 : factorOf(end, money);
  // "€3.345m" has decimals: nobody counts thousands of millions.
  const [value, otherwise = null] = readNumber(digits, style, money !== '' && factor === 1);
  const sized = (number: number) => (/[-−–]/.test(minus + inner) ? -1 : 1) * number * factor;
  return {
    text: text.trim(),
    value: sized(value),
    otherwise: otherwise === null ? null : sized(otherwise),
    currency: money,
    unit: percentage ? '%' : rest || (factor !== 1 && end.trim() === 'm' ? '' : unitIn(end)),
    scale: factor,
  };
}

/** The multiplier in what stands behind a number: "€4.2 m" is millions, "4.2 m" metres. */
function factorOf(end: string, money: string): number {
  if (end === 'm' || (money !== '' && end === ' m')) return 1e6;
  return isUnit.test(end) ? 1 : (factors.find(({ pattern }) => pattern.test(end))?.factor ?? 1);
}

/** The unit’s word in what stands behind a number; '' for multipliers and money. */
function unitIn(end: string): string {
  const found = new RegExp(`${counted}$`, 'u').exec(end)?.[0].trim() ?? '';
  return /^\s?[x×]$/.test(end) ? 'x' : found;
}

const currencyKeys = currencies.map(({ key, signs: own, words }) => ({
  key,
  pattern: new RegExp(`^(?:${[...own, ...words].join('|')})$`, 'u'),
}));
const currencyOf = ({ currency }: Figure): string =>
  currencyKeys.find(({ pattern }) => pattern.test(currency))?.key ?? currency;

const unitKeys = unitRows.map(({ key, words }) => ({ key, pattern: new RegExp(`^(?:${words})$`, 'u') }));
const unitOf = ({ unit }: Pick<Figure, 'unit'>): string =>
  unitKeys.find(({ pattern }) => pattern.test(unit))?.key ?? unit;

/** Units that measure; the others count things, and so name what is counted: "420 bags". */
const measuring = new Set('pp bps point second minute hour day week month year turn metre km kg tonne % x'.split(' '));

/** Whether a unit measures rather than counts; a unit that is missing names nothing either. */
export const isMeasure = (unit: string): boolean =>
  unit === '' || unit.startsWith('/') || measuring.has(unitOf({ unit }));

const isBare = ({ currency: money, unit }: Figure) => money === '' && unit === '';

/** Whether two figures measure the same kind of thing, so that one can be set against the other. */
export const comparable = (a: Figure, b: Figure): boolean =>
  currencyOf(a) === currencyOf(b) &&
  (unitOf(a) === '%') === (unitOf(b) === '%') &&
  (a.unit === '' || b.unit === '' || unitOf(a) === unitOf(b));

/** "from 14 to 19 weeks" names the unit once: the bare figure takes it from the other. Null where they differ in kind. */
export function alike(a: Figure, b: Figure, style: NumberStyle = englishStyle): [Figure, Figure] | null {
  const pair: [Figure, Figure] = [isBare(a) ? dress(a, b, style) : a, isBare(b) ? dress(b, a, style) : b];
  return comparable(...pair) ? pair : null;
}

function dress(bare: Figure, like: Figure, style: NumberStyle): Figure {
  if (isBare(like)) return bare;
  const digits = new RegExp(numberPattern, 'u');
  // A multiplier of its own stays: "€950k to 1.1m".
  const own = bare.scale === 1 ? (digits.exec(bare.text)?.[0] ?? bare.text) : bare.text.replace(/^[-−+]/, '');
  const written = bare.scale === 1 ? digits : sized;
  return (
    readFigure(
      like.text.replace(/^[-−+]/, '').replace(written, () => own),
      style,
    ) ?? bare
  );
}

const sized = new RegExp(`${numberPattern}${scale}?`, 'u');

/** One decimal, or two where one would say that nothing moved; a true minus sign, a plus sign where it rises. */
function signed(value: number): string {
  const to = (factor: number) => Math.round((Math.abs(value) + Number.EPSILON) * factor) / factor;
  const rounded = to(10) || to(100);
  const direction = rounded === 0 ? '' : value < 0 ? '−' : '+';
  return `${direction}${rounded}`;
}

/** What a figure measures, as far as its change is concerned. */
type Measure = 'rate' | 'basis' | 'score' | 'amount';

/** Names of scores: points on a scale that has no true zero, so that a per cent of them means nothing. */
const scoreNames =
  /(?<!\p{L})(?:nps|(?:net )?promoter score|csat|ces|scores?|ratings?|stars|marks? out of|grades?|notes?(?: moyenne| de satisfaction| client)|bewertung|kundenbewertung|sterne|punteggio|voto|valutazione)(?!\p{L})/iu;

function measureOf(name: string, figure: Figure): Measure {
  const unit = unitOf(figure);
  if (unit === '%' || unit === 'pp') return 'rate';
  if (unit === 'bps') return 'basis';
  return unit === 'point' || unit.startsWith('/') || (figure.currency === '' && scoreNames.test(name))
    ? 'score'
    : 'amount';
}

/** Whether a figure is a score: points on a scale that has no true zero. */
export const isScore = (name: string, figure: Figure): boolean => measureOf(name, figure) === 'score';

/**
 * What a step is counted in: points of a hundred, hundredths of these, points of a scale; null where the figure is no
 * step. A per cent is none: of an amount it gives the earlier one only nearly.
 */
export function stepIn(figure: Figure): 'pp' | 'bps' | 'point' | null {
  const unit = unitOf(figure);
  return unit === 'pp' || unit === 'bps' || unit === 'point' ? unit : null;
}

const changes: Record<Measure, (before: number, after: number) => string> = {
  rate: (from, to) => `${signed(to - from)} pp`,
  // In points of a hundredth each, as the text counts: 15 of them rounded to a tenth of a point would be 20.
  basis: (from, to) => `${signed(to - from)} bps`,
  score: (from, to) => {
    const points = signed(to - from);
    return `${points} ${/^[−+]?1$/.test(points) ? 'point' : 'points'}`;
  },
  // A change from nothing cannot be given in per cent.
  amount: (from, to) => (from === 0 ? '–' : `${signed(((to - from) / Math.abs(from)) * 100)}%`),
};

/**
 * The change of a measure from one figure to another: percentage points between rates, points between scores, per
 * cent of the earlier figure between amounts; an en dash where there is none to give.
 */
export const changeBetween = (name: string, earlier: Figure, later: Figure): string =>
  changes[measureOf(name, earlier)](earlier.value, later.value);

/** So many times more is a multiplier that one of the figures lacks: "€1.2 to €1.1m". */
const unlikely = 100;

/** Whether the change is the same however the two numbers are read, and no multiplier is missing. */
export function isCertain(name: string, earlier: Figure, later: Figure): boolean {
  const other = (figure: Figure): Figure => ({ ...figure, value: figure.otherwise ?? figure.value });
  const change = changeBetween(name, earlier, later);
  if (change !== changeBetween(name, other(earlier), other(later))) return false;
  const [small = 0, large = 0] = [Math.abs(earlier.value), Math.abs(later.value)].sort((a, b) => a - b);
  const isSized = earlier.scale !== 1 || later.scale !== 1;
  return !isSized || small === 0 || large / small < unlikely;
}
