/** Texts as they were typed → texts as a compositor sets them. Words never change; signs and spaces do. */
import { findMentions, type Lexicon } from '../handbook/mentions.ts';
import { setSums, sumPieces } from '../handbook/sums.ts';
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
  // A day stays with its month.
  [new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${monthNames.join('|')})\\b)`, 'g'), '\u00a0'],
  // A hyphen between spaces is a dash.
  [/ -{1,2} /g, ' – '],
];

/** Curly quotes, true minus and multiplication signs, dashes, and places to break a very long word. */
export function typeset(text: string): string {
  const set = signs.reduce(
    (line, [pattern, replacement]) => line.replace(pattern, replacement),
    setSums(text.normalize('NFC')),
  );
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
    ({ text, concept }): Line => (concept === undefined ? keepSums(text) : [{ text, concept }]),
  );

const unbroken = 40;

/** Sums, in parts that are not broken between lines. */
const keepSums = (text: string): Line =>
  sumPieces(text).flatMap(
    (piece): Line =>
      typeof piece === 'string'
        ? [piece]
        : partsOf(piece.sum).flatMap((kept, place): Line => (place === 0 ? [{ kept }] : [' ', { kept }])),
  );

/**
 * Most sums stay in one line. A long one breaks before a sign, so that no sign ends a line, but neither in
 * brackets nor before its result.
 */
function partsOf(found: string): string[] {
  if (found.length <= unbroken) return [found];
  const terms = found.split(/ (?=[+−×·÷/=]\s)/);
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
