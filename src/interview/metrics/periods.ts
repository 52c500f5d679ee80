/** How texts name the two periods that they compare, as data. */
import { monthNames } from '../words.ts';

type Kind =
  /** The period that came before, whatever the other is called. */
  | 'earlier'
  /** The period that is now. */
  | 'later'
  /** One of a row, such as Q3 or AW25: the order in the text tells, or the year where both have one. */
  | 'dated';

const months = monthNames.join('|').toLowerCase();
const span = `(?:week|month|quarter|season|half[- ]year|half|year|summer|autumn|winter|spring|fall|christmas|cycle|period|time|${months})`;
const season = '(?:AW|FW|SS|PF|CR|spring|summer|autumn|fall|winter|pre-fall|cruise|autumn/winter|spring/summer)';
const month = `(?:${months})`;
const year = "(?:'|’)?(?:20)?\\d\\d";

const rows: { kind: Kind; source: string; reason: string }[] = [
  { kind: 'earlier', source: `(?:the\\s)?(?:last|previous|prior|preceding)\\s${span}`, reason: 'last quarter' },
  { kind: 'earlier', source: `(?:the|a)\\s${span}\\s(?:before|ago|earlier)`, reason: 'a year ago' },
  {
    kind: 'earlier',
    source: `(?:\\d{1,2}|two|three|six|twelve)\\s(?:weeks|months|years)\\s(?:ago|earlier|before)`,
    reason: 'six months ago',
  },
  { kind: 'earlier', source: '(?:LY|LW|LM|LQ|PY)', reason: 'last year, in a trading report' },
  { kind: 'earlier', source: '(?:before|previously|formerly|then)', reason: 'before and after' },
  { kind: 'earlier', source: '(?:at|in) the (?:start|beginning|opening)', reason: 'the start and the end' },
  { kind: 'later', source: `(?:the\\s)?(?:this|current|latest)\\s${span}`, reason: 'this quarter' },
  { kind: 'later', source: '(?:TY|TW|TM|TQ|CY)', reason: 'this year, in a trading report' },
  {
    kind: 'later',
    source: '(?:now|today|currently|after|at present|at the end|by the end)',
    reason: 'before and after',
  },
  { kind: 'dated', source: `(?:Q[1-4]|H[12])(?:[\\s/]*(?:FY)?${year})?`, reason: 'Q3, H1 2026' },
  { kind: 'dated', source: `${season}[\\s/]?${year}`, reason: 'AW25, spring 2026' },
  { kind: 'dated', source: '(?:FY\\s?(?:20)?\\d\\d|20\\d\\d)', reason: 'FY25, 2026' },
  { kind: 'dated', source: `${month}(?:\\s20\\d\\d)?`, reason: 'March' },
  {
    kind: 'dated',
    source: '(?:week|month|year|season|day|quarter|wave)\\s(?:\\d{1,2}|one|two|three|four)',
    reason: 'week 1, year two',
  },
  {
    kind: 'dated',
    source: '(?:the\\s)?(?:first|second|third|fourth|opening|closing)\\s(?:week|month|quarter|half|season|year)',
    reason: 'first half',
  },
];

/** The source of a pattern that matches one period’s name, without groups. To be used with the flag i. */
export const periodPattern = `(?:${rows.map(({ source }) => source.replace(/ /g, '\\s')).join('|')})(?![\\p{L}\\d])`;

export interface Period {
  kind: Kind;
  /** Years since 2000, with halves for the seasons, where the name has them. */
  rank: number | null;
}

const tests = rows.map(({ kind, source }) => ({ kind, pattern: new RegExp(`^${source.replace(/ /g, '\\s')}$`, 'iu') }));

/** What a period’s name says, or null where it is none. */
export function readPeriod(name: string): Period | null {
  const kind = tests.find(({ pattern }) => pattern.test(name.trim()))?.kind;
  if (!kind) return null;
  const digits = /(\d\d)$/.exec(name)?.[1];
  const late = /^(?:AW|FW|autumn|fall|winter|H2|PF)/i.test(name) ? 0.5 : 0;
  const quarter = /^Q([1-4])/i.exec(name)?.[1];
  const dated =
    kind === 'dated' &&
    digits !== undefined &&
    /(?:\d{4}|[A-Z/\s'’]\d\d)$/i.test(name) &&
    !/^(?:week|day|month|wave)/i.test(name);
  return { kind, rank: dated ? Number(digits) + late + (quarter ? Number(quarter) / 8 : 0) : null };
}

/** Whether the first of two periods, in the order of the text, is the earlier one; null where they are no pair. */
export function firstIsEarlier(first: Period, second: Period): boolean | null {
  if (first.kind === 'dated' && second.kind === 'dated') {
    if (first.rank === null || second.rank === null || first.rank === second.rank) return true;
    return first.rank < second.rank;
  }
  if (first.kind === second.kind) return null;
  return first.kind === 'earlier' || second.kind === 'later';
}
