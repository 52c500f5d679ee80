/** Texts as they were typed → texts as a compositor sets them. Words never change; signs and spaces do. */
import { findMentions, type Lexicon } from '../handbook/mentions.ts';
import { monthNames } from '../interview/words.ts';
import type { Line } from './document.ts';

const breakHere = '\u200b';

/** Each row: what is looked for, what is set instead, and why. The order matters. */
const signs: [pattern: RegExp, replacement: string][] = [
  // Primes and quotes. A single quote that opens stands after a space or an opening sign and before a letter
  // that another single quote closes; every other one is an apostrophe, as in “the ’90s”.
  [/(^|[\s([{“–—/-])"/g, '$1“'],
  [/"/g, '”'],
  [/(^|[\s([{“–—/])'(?=[^\s'][^']*[^\s]'(?:$|[\s.,;:!?)\]}”–—]))/g, '$1‘'],
  [/'/g, '’'],
  [/\.\.\./g, '…'],
  // Arithmetic, in which editors type a hyphen and an asterisk.
  [/(?<=[\d%)kmn] )-(?= [(£$€\d])/g, '−'],
  [/(?<=[\d%)kmn] )\*(?= [(£$€\d])/g, '×'],
  [/(?<=(?:^|[\s(=]))-(?=[£$€]?\d)/g, '−'],
  // A day stays with its month, a currency with its amount, a result with what it counts.
  [new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${monthNames.join('|')})\\b)`, 'g'), '\u00a0'],
  [/(?<=\b(?:EUR|GBP|USD|CHF|AED|JPY)) (?=\d)/g, '\u00a0'],
  [/(?<== [−€£$]?\d[\d,.]*) (?=(?:days|weeks|months|years|hours|units|pieces|pairs|orders|kg|pp)\b)/g, '\u00a0'],
  // A hyphen between spaces is a dash.
  [/ -{1,2} /g, ' – '],
];

/** Curly quotes, true minus and multiplication signs, dashes, and places to break a very long word. */
export function typeset(text: string): string {
  const set = signs.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), text.normalize('NFC'));
  return set.replace(/[^\s\u200b]{32,}/g, breakLongWord);
}

// An address breaks after its signs; what has none breaks every dozen characters.
const breakLongWord = (word: string) =>
  word
    .replace(/([/.?&=_,;:-])(?=[^/.?&=_,;:-])/g, `$1${breakHere}`)
    .replace(/[^\u200b]{12}(?=[^\u200b]{4})/gu, `$&${breakHere}`);

/** One paragraph, set, in pieces where it names concepts, each at its first mention, and where it computes. */
export const setLine = (raw: string, lexicon: Lexicon): Line =>
  findMentions(typeset(raw), lexicon, new Set()).flatMap(
    ({ text, concept }): Line => (concept === undefined ? keepEquations(text) : [{ text, concept }]),
  );

const amount = String.raw`[(£$€−]*\d[\d,.]*(?:%|k|m|bn)?\)*`;
const equation = new RegExp(String.raw`(?<![\p{L}\d])${amount}(?: [-+−×÷/*=] ${amount})+`, 'gu');
const unbroken = 40;

/** Equations, in parts that are not broken between lines. */
function keepEquations(text: string): Line {
  const pieces: Line = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(equation)) {
    if (index > at) pieces.push(text.slice(at, index));
    pieces.push(...partsOf(found).flatMap((kept, place): Line => (place === 0 ? [{ kept }] : [' ', { kept }])));
    at = index + found.length;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

/**
 * Most equations stay in one line. A long one breaks before a sign, so that no sign ends a line, but neither in
 * brackets nor before its result.
 */
function partsOf(found: string): string[] {
  if (found.length <= unbroken) return [found];
  const terms = found.split(/ (?=[-+−×÷/*=] )/);
  const groups: string[][] = [];
  let depth = 0;
  for (const [place, term] of terms.entries()) {
    const isResult = place === terms.length - 1 && term.startsWith('=');
    const open = groups.at(-1);
    if (open !== undefined && (depth > 0 || isResult)) open.push(term);
    else groups.push([term]);
    depth += term.split('(').length - term.split(')').length;
  }
  // Brackets that hold too much break as well.
  return groups.flatMap((group) => (group.join(' ').length <= unbroken ? [group.join(' ')] : group));
}

/** The concepts that set texts name, each once, in the order of the text; the texts may be nested in anything. */
export function conceptsIn(set: unknown): string[] {
  const found = new Set<string>();
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('concept' in value && 'text' in value) found.add(value.concept as string);
    else for (const inner of Object.values(value)) walk(inner);
  };
  walk(set);
  return [...found];
}
