/**
 * Sums as editors type them ("450 / 2 * 3 - 1 = 674") → sums as they are set: true signs, spaces that do not break inside
 * a figure, one sum a line. Words never change. Every output that shows texts sets its sums with these functions.
 */
import { amount, money, unitWords } from './amounts.ts';

/** Holds together what is not broken between lines. */
const fixedSpace = '\u00a0';

// A run begins where no figure is under way, and its figures cannot be read in two ways: so it is linear in the text.
const operand = String.raw`[(\[]*${amount}[)\]]*`;
const typedSign = '[-−–+*×x·/÷=]';
const typedRun = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/])${operand}(?:\s*${typedSign}\s*${operand})+(?![\p{L}\p{N}])`,
  'gu',
);
const signInRun = new RegExp(String.raw`(?<=[\p{L}\p{N}%²³)\]])(\s*)(${typedSign})(\s*)(?=[(\[\p{N}£$€¥A-Z−-])`, 'gu');

/** Words that are multiplied. The asterisk of a list has no word before it, that of an emphasis no space behind it. */
const times = /(?<=[\p{L}\p{N}%²³)\]] )\*(?= [\p{L}\p{N}(£$€¥−-])/gu;
/** Between words a hyphen with spaces is a dash, unless an equals sign makes a sum of them. */
const takesAway = /(?<==[^.,;:=\d\n]{1,120} )-(?= )/g;
/** A figure that is below nothing: a loss, a fall. */
const below = new RegExp(String.raw`(?<=^|[\s(“=+−×·/÷])-(?=${money}?\d)`, 'gmu');

/** Sums with the signs that are printed, × and −, for the asterisk and the hyphen of a keyboard; all spaces stay plain. */
export const setSigns = (text: string): string => setWith(text, ' ');

/** `behind` is the space between a sign and the figure after it. */
const setWith = (text: string, behind: string): string =>
  text
    .replace(typedRun, (run) => setRun(run, behind))
    .replace(times, '×')
    .replace(takesAway, '−')
    .replace(below, '−');

const printed: Record<string, string> = { '*': '×', x: '×', '-': '−', '–': '−' };

/** "5*7=35" and "5 - 7" are sums; "24/7" and "9-10" are none. */
function setRun(run: string, behind: string): string {
  const computes = /[=*×+÷]/.test(run);
  return run.replace(signInRun, (typed: string, before: string, sign: string, after: string) => {
    const spaced = before !== '' && after !== '';
    const isWord = (sign === 'x' && !spaced) || (sign === '–' && !run.includes('='));
    return isWord || !(spaced || computes) ? typed : ` ${printed[sign] ?? sign}${behind}`;
  });
}

const setSign = '[−+×·/÷=]';
/** Words with signs between them. */
const heldSign = / ([×−÷]) (?=\S)/g;
/** Between a currency and its amount, a figure and its unit, a result and what it counts. */
const heldSpaces = new RegExp(
  String.raw`(?<=\b(?:EUR|GBP|USD|CHF|AED|JPY)) (?=\d)|(?<=\d) (?=(?:pp|kg|kWh|m²|cm³)(?![\p{L}\p{N}]))|(?<==\s[−€£$¥]*\d[\d,.]*) (?=(?:${unitWords})(?![\p{L}\p{N}]))`,
  'gu',
);

/** The same, with spaces that do not break where a line must not end: behind a sign, and before a unit. */
export const setSums = (text: string): string =>
  setWith(text, fixedSpace).replace(heldSign, ` $1${fixedSpace}`).replace(heldSpaces, fixedSpace);

const setRunPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/])${operand}(?: ${setSign}\s${operand})+(?![\p{L}\p{N}])[.,;:!?]?`,
  'gu',
);

/** A stretch of a text; `sum` where it computes: with the stop behind it: best not broken, and else before one of its signs. */
export type SumPiece = string | { sum: string };

/** A text that `setSums` has set, in pieces. */
export function sumPieces(set: string): SumPiece[] {
  const pieces: SumPiece[] = [];
  let at = 0;
  for (const { 0: sum, index } of set.matchAll(setRunPattern)) {
    if (index > at) pieces.push(set.slice(at, index));
    pieces.push({ sum });
    at = index + sum.length;
  }
  if (at < set.length) pieces.push(set.slice(at));
  return pieces;
}

/** A line of a worked text. */
export interface WorkedLine {
  text: string;
  /** A sum that stands alone, a step that goes on from the line before, or the beginning of a paragraph. */
  kind: 'sum' | 'step' | 'paragraph';
}

/** A worked text, whose paragraphs are parted by a line feed, with at most one equation a line. Words and signs are those given. */
export const workedLines = (text: string): WorkedLine[] =>
  text
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph, index, all): WorkedLine[] => {
      if (isSum(paragraph)) return [{ text: paragraph, kind: 'sum' }];
      const goesOn = /^\p{Ll}/u.test(paragraph) && isSum(all[index - 1] ?? '');
      return stepsOf(paragraph).map((step, place) => ({
        text: step,
        kind: place > 0 || goesOn ? 'step' : 'paragraph',
      }));
    });

const equationsOf = (text: string) =>
  [...text.matchAll(typedRun)]
    .filter(([run]) => run.includes('='))
    .map(({ 0: run, index }) => ({ from: index, to: index + run.length }));

/** How much may be said of the result in the line of a sum, in characters. */
const remark = 70;

/** One equation and, after it, no more than a few words on what came out. */
function isSum(line: string): boolean {
  const [first, ...others] = equationsOf(line);
  if (first?.from !== 0 || others.length > 0) return false;
  return line.length - first.to <= remark && endsOf(sentence, line, first.to, line.length).length === 0;
}

/** A paragraph of several equations, in lines of one each, which begin where a sentence or a part of one begins. */
function stepsOf(paragraph: string): string[] {
  const equations = equationsOf(paragraph);
  const [first, last] = [equations[0], equations.at(-1)];
  if (!first || !last || first === last) return [paragraph];
  const breaks = [
    ...endsOf(sentence, paragraph, 0, first.from).slice(-1),
    ...equations.slice(1).flatMap(({ from }, place) => breaksBetween(paragraph, equations[place]?.to ?? 0, from)),
    ...endsOf(sentence, paragraph, last.to, paragraph.length).slice(0, 1),
  ];
  return [0, ...breaks].map((from, place) => paragraph.slice(from, breaks[place]).trim());
}

const sentence = /[.!?][”’)]*\s+(?=[\p{Lu}\p{N}(“€£$])/gu;
/** Where a sentence can be parted, the best first: of its parts the last, since what stands before a sum speaks of it, … */
const clauses = [/[;:]\s+/g, /,\s+/g];
/** … and where it has none, before the first word that joins. */
const joints = [
  /\s+(?=(?:and|but|or|so|then|while|against|whereas)\s)/g,
  /\s+(?=(?:to|from|with|which|because|if|until|at|by|in|instead)\s)/g,
];

/** Places behind what the pattern finds in a stretch of the text. */
const endsOf = (pattern: RegExp, text: string, from: number, to: number): number[] =>
  [...text.slice(from, to).matchAll(pattern)].map(({ 0: found, index }) => from + index + found.length);

/** Where lines end between two equations. Sentences that stand between them have lines of their own. */
function breaksBetween(text: string, from: number, to: number): number[] {
  const sentences = endsOf(sentence, text, from, to);
  if (sentences.length > 0) return [...new Set([...sentences.slice(0, 1), ...sentences.slice(-1)])];
  for (const pattern of clauses) {
    const ends = endsOf(pattern, text, from, to);
    if (ends.length > 0) return ends.slice(-1);
  }
  for (const pattern of joints) {
    const ends = endsOf(pattern, text, from, to);
    if (ends.length > 0) return ends.slice(0, 1);
  }
  return [];
}
