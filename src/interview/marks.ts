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

/** The rest of a line after its mark; the end of a bold mark that began before it is left out too. */
function without(text: string, offset: number): Marked {
  const bold = /(\*\*|__)(?=.?.?\d|q)/i.exec(text.slice(0, offset))?.[1];
  const end = bold && text.endsWith(bold) && text.length > offset + 2 ? text.length - 2 : text.length;
  return { rest: text.slice(offset, end), offset, end };
}

// Before a number: the heading and bold marks of a page copied as Markdown.
const markdown = '(?:#{1,6}\\s+)?(?:\\*\\*|__)?';
const word = '(?:q(?:uestion)?|no|n°|№)\\s?\\.?\\s?';
const numberAlone = new RegExp(
  `^${markdown}(?:${word})?[#([]?(\\d{1,6})(?:\\s?(?:of|/)\\s?\\d{1,4})?\\s?[.):\\]]{0,2}(?:\\*\\*|__)?[.:]?$`,
  'iu',
);

/** How a number before a question is written, most telling first; so many of the rows are sure. */
const sureRows = 4;
const numberBefore = [
  // "1. How", "1) How", "(1) How", "[1] How", "#1 How", "1.How"
  new RegExp(
    `^${markdown}[#([]?(\\d{1,6})\\s?(?:[.):\\]]{1,2}(?:\\*\\*|__)?\\s+|[)\\]:]{1,2}(?=\\D)|\\.(?=\\p{L}))(?=\\S)`,
    'u',
  ),
  /^#(\d{1,6})\s+(?=\S)/u,
  // "Q1 How", "Q1: How", "Question 1 - How", "No. 1 How", "Question 1 of 12: How"
  new RegExp(
    `^${markdown}${word}(\\d{1,6})(?:\\s?(?:of|/)\\s?\\d{1,4})?(?:\\s?[.):\\]]{1,2}(?:\\*\\*|__)?\\s*|\\s[-–—]\\s|(?:\\*\\*|__)?\\s+)(?=\\S)`,
    'iu',
  ),
  // "01 How", "01 - How", "01How"
  new RegExp(`^${markdown}(0\\d{1,4})(?:\\*\\*|__)?(?:\\s[-–—]\\s|\\s+|(?=\\p{Lu}))(?=\\S)`, 'u'),
  // "1 - How"
  /^([1-9]\d?)\s[-–—]\s(?=\S)/u,
  // "1 How"; four digits would be a year
  /^([1-9]\d{0,2})\s+(?=\p{Lu})/u,
  // "12How", but not "3D" or "4Ps"
  /^([1-9]\d{0,2})(?=\p{Lu}\p{Ll}{2})/u,
];

/** A line that is nothing but a number (`01`, `1.`, `Q1`, `(1)`, `Question 1:`), or null. */
export function readNumberAlone(text: string): number | null {
  const match = text.length > head ? null : numberAlone.exec(text);
  return match ? Number(match[1]) : null;
}

/** A line that begins with a number, without it; null where it has none or is nothing else. */
export function readNumber(text: string): Numbered | null {
  const beginning = text.slice(0, head);
  for (const [row, pattern] of numberBefore.entries()) {
    const match = pattern.exec(beginning);
    if (!match) continue;
    const number = Number(match[1]);
    return { ...without(text, match[0].length), number, sure: row < sureRows && number < 1000 };
  }
  return null;
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
