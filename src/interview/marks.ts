/** What can stand at the beginning of a line: a bullet, or a number. */

/** A line without its mark: `rest` stands from `offset` to `end`. */
export interface Marked {
  rest: string;
  offset: number;
  end: number;
}
export interface Numbered extends Marked {
  number: number;
  /** Whether it is written as a number before a text is, and is no quantity or year: "3." and "Q3", not "3 Weeks". */
  sure: boolean;
}
export interface Bulleted extends Marked {
  /** The bullet itself: lists within lists have bullets of their own. */
  sign: string;
}

/** Marks are looked for in the beginning of a line only, so that no line is too long for them. */
const head = 60;

const bullets = [
  // Round, square and arrow bullets may touch the text; the last are a word processor's (its symbol font's code points).
  /^([•·●◦○▪▫■□‣⁃∙⋅⦁➤►▸➔→»›❖◆◇★✓✔✅\uf0b7\uf0a7\uf0d8\uf076])\ufe0f?\s*(?=\S)/u,
  // Hyphens, asterisks and the letter o (a hollow bullet) are bullets only before a space, or they would eat
  // "-5%", "*" notes and words.
  /^([*+–—-]|o)\s+(?=\S)/u,
  // A hyphen that touches a capital has lost its space.
  /^([-–])(?=\p{Lu})/u,
];

/** The line without its bullet, or null where it has none. */
export function readBullet(text: string): Bulleted | null {
  const beginning = text.slice(0, head);
  for (const pattern of bullets) {
    const match = pattern.exec(beginning);
    if (match) return { ...without(text, match[0].length), sign: match[1] ?? '' };
  }
  return null;
}

const without = (text: string, offset: number): Marked => ({ rest: text.slice(offset), offset, end: text.length });

// “Question”, “Q”, “No.” before a number, in the languages that are read.
const word =
  '(?:(?:question|frage|domanda)\\s(?:n°|nº|no|nr|num|number|n)|q(?:uestion)?|frage|domanda|no|nr|n°|nº|№)\\s?\\.?\\s?';
const numberAlone = new RegExp(
  `^(?:${word})?[#([]?(\\d{1,6})(?:\\s?(?:of|/|sur|von|di)\\s?\\d{1,4})?\\s?[.):\\]]{0,2}[.:]?$`,
  'iu',
);

/** How a number before a question is written, most telling first; so many of the rows are sure. */
const sureRows = 4;
const numberBefore = [
  // "1. How", "1) How", "(1) How", "[1] How", "#1 How", "1.How", "1 :: How", "1.- How", "1°) Comment"
  /^[#([]?(\d{1,6})\s?(?:[.):\]]{1,2}-?\s+|[°º][.)]\s*|[°º]\s+(?=\p{Lu})|[)\]:]{1,2}(?=\D)|\.(?=\p{L}))(?=\S)/u,
  /^#(\d{1,6})\s+(?=\S)/u,
  // "Q1 How", "Q1: How", "Question 1 - How", "No. 1 How", "Question 1 of 12: How"
  new RegExp(
    `^${word}#?(\\d{1,6})(?:\\s?(?:of|/|sur|von|di)\\s?\\d{1,4})?(?:\\s?[.):\\]]{1,2}\\s*|\\s[-–—|]\\s|\\s+)(?=\\S)`,
    'iu',
  ),
  // "01 How", "01 - How", "01How"
  /^(0\d{1,4})(?:\s[-–—]\s|\s+|(?=\p{Lu}))(?=\S)/u,
  // "1 - How", "1 | How"
  /^([1-9]\d?)\s[-–—|]\s(?=\S)/u,
  // "1 How"; four digits would be a year
  /^([1-9]\d{0,2})\s+(?=\p{Lu})/u,
  // "12How", but not "3D" or "4Ps"
  /^([1-9]\d{0,2})(?=\p{Lu}\p{Ll}{2})/u,
];

/** What a number, a bracket or a word before a number begins with: no other line is looked at any further. */
const mayCount = /^[\d#([qfdnQFDN№]/;

/** A line that is nothing but a number (`01`, `1.`, `Q1`, `(1)`, `Question 1:`), or null. */
export function readNumberAlone(text: string): number | null {
  const match = text.length > head || !mayCount.test(text) ? null : numberAlone.exec(text);
  return match ? Number(match[1]) : null;
}

/** A line that begins with a number, without it; null where it has none or is nothing else. */
export function readNumber(text: string): Numbered | null {
  if (!mayCount.test(text)) return null;
  const beginning = text.slice(0, head);
  for (const [row, pattern] of numberBefore.entries()) {
    const match = pattern.exec(beginning);
    if (!match) continue;
    const number = Number(match[1]);
    return { ...without(text, match[0].length), number, sure: row < sureRows && number < 1000 };
  }
  return null;
}

/** Other ways of counting than by numbers: letters, Roman numbers, numbers within numbers. */
export type Scheme = 'decimal' | 'roman' | 'letter';
export interface Ordered extends Marked {
  scheme: Scheme;
  /** The rank within its group, from 1. */
  number: number;
}

const orderedBefore: [Scheme, RegExp][] = [
  ['decimal', /^(?:(?:\d{1,2}\.)+|[A-PR-Z])(\d{1,2})[.):]?\s+(?=[\p{Lu}"“„«'‘(¿])/u],
  ['roman', /^[([]?([IVX]{1,6}|[ivx]{1,6})[.):\]]{1,2}\s+(?=\S)/u],
  ['letter', /^[([]?([A-Za-z])[.)\]]{1,2}\s+(?=\S)/u],
];
const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10 };

function romanNumber(digits: string): number | null {
  const values = [...digits.toLowerCase()].map((digit) => romanDigits[digit] ?? 0);
  const number = values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
  return /^x{0,3}(?:ix|iv|v?i{0,3})$/i.test(digits) ? number : null;
}

/** What such a mark at the beginning of a line may be: "I." is a Roman number and a letter, and "A." may be a name. */
export function readOrdered(text: string): Ordered[] {
  const beginning = text.slice(0, head);
  if (!/^[([]?[\dA-Za-z]{1,6}[.):\]]/.test(beginning)) return [];
  return orderedBefore.flatMap(([scheme, pattern]) => {
    const match = pattern.exec(beginning);
    const sign = match?.[1] ?? '';
    if (!match) return [];
    const number =
      scheme === 'decimal'
        ? Number(sign)
        : scheme === 'roman'
          ? romanNumber(sign)
          : (sign.toLowerCase().codePointAt(0) ?? 96) - 96;
    return number === null || number === 0 ? [] : [{ ...without(text, match[0].length), scheme, number }];
  });
}

const ascii = /^[ -~]*$/;

/** Letters and digits only, lower case, without accents: two wordings with one key are the same words. */
export function wordKey(text: string): string {
  const lower = text.toLowerCase().replace(/&/g, ' and ');
  // Most lines are plain, and far sooner done.
  if (ascii.test(lower))
    return lower
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
