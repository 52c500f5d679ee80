/** Figures as somebody says them: digits and number words, without what only says when. */
import { monthNames } from '../../interview/words.ts';

const months = monthNames.join('|');

/** Years, dates, clock times, ordinals, and the numbers of papers and rules. */
const when = new RegExp(
  [
    `\\b\\d{1,2}(?:st|nd|rd|th)\\b`,
    `\\b\\d{1,2}(?:[-–]\\d{1,2})? (?:${months})\\b(?: \\d{4}\\b)?`,
    `\\b(?:${months}) \\d{1,2}\\b(?![,.]?\\d|%)`,
    `\\b(?:19|20)\\d\\d(?:s|[-–/]\\d{2,4})?\\b(?![,.]\\d|%)`,
    `\\b\\d{1,2}:\\d\\d\\b`,
    `\\b\\d{1,2}(?:\\.\\d\\d)?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|o[’']clock)`,
    `\\b(?:[Aa]rticles?|[Ss]ections?|[Cc]hapters?|[Hh]eadings?|[Pp]aragraphs?|[Nn]o\\.|Regulation|Directive|Decree|Law|Scope|Incoterms)(?: \\((?:EU|EC)\\))? [\\d./()a-z-]*\\d[\\d./]*`,
  ].join('|'),
  'gu',
);

/** The same without them. */
const withoutDates = (text: string): string => text.replace(when, ' ');

const multiplier = '(?:\\s?(?:million|billion|thousand|bn|k|m)\\b)?';
const written = new RegExp(
  `(?<![\\p{L}\\d.,])(?:[$£€¥]\\s?)?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?:\\s?%)?${multiplier}|(?<![\\p{L}\\d.,])(?:[$£€¥]\\s?)?\\d+(?:\\.\\d+)?(?:\\s?%)?${multiplier}`,
  'giu',
);

/** Each figure in digits, as it stands, without spaces and commas: “€1,200”, “4.2million”, “12%”. */
export const figuresIn = (text: string): string[] =>
  (withoutDates(text).match(written) ?? []).map((figure) => figure.replace(/[\s,]/g, ''));

const small = 'three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const large =
  'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million';
const any = `(?:${small}|${large})`;
const clock = `(?:\\b(?:half|quarter|past|to|at|by|before|until|till|after) (?:past |to )?)${any}(?=[,.;:?]| (?:and|in the|on|the|o[’']clock))|\\b${any} o[’']clock`;
const spoken = new RegExp(`\\b${any}(?:[- ](?:and )?(?:one|two|${any}))*\\b`, 'giu');

/** Each figure in words from three up, in lower case; clock times are none. */
export const numberWordsIn = (text: string): string[] =>
  (text.replace(new RegExp(clock, 'giu'), ' ').match(spoken) ?? []).map((words) => words.toLowerCase());

const isLarge = new RegExp(`\\b(?:${large})\\b`, 'iu');
/** Of the figures in words those above twelve, which count something rather than order it. */
export const largeNumberWordsIn = (text: string): string[] =>
  numberWordsIn(text).filter((words) => isLarge.test(words));
