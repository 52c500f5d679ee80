/** What can stand at the beginning of a line: a bullet, or a number. */

/** A line without its mark; `offset` is where the rest begins. */
export interface Marked {
  rest: string;
  offset: number;
}
export interface Numbered extends Marked {
  number: number;
}

// Round and square bullets may touch the text; hyphens, asterisks and the letter o (a word processor's
// hollow bullet) are bullets only before a space, or they would eat "-5%", "*" notes and words.
const bullet = /^(?:[•·●◦○▪▫■□‣⁃∙➤►✓✔]\s*|(?:[*+–—-]|o)\s+)(?=\S)/u;

/** The line without its bullet, or null where it has none. */
export function readBullet(text: string): Marked | null {
  const match = bullet.exec(text);
  return match ? { rest: text.slice(match[0].length), offset: match[0].length } : null;
}

const numberAlone = /^(?:q(?:uestion)?\s*\.?\s*)?[#(]?(\d{1,6})\s*[.):\]]*$/i;
// "1. How", "1) How", "(1) How", "Q1 How", "Q1: How", "Question 1 - How", "01 How", "01How"
const numberBefore = [
  /^[#(]?(\d{1,6})\s*(?:[.):\]]+\s+|[)\]:]+|\.(?=\p{L}))(?=\S)/u,
  /^q(?:uestion)?\s*\.?\s*(\d{1,6})(?:\s*[.):\]]+\s*|\s+[-–—]\s+|\s+)(?=\S)/iu,
  /^(0\d{1,4})(?:\s+[-–—]\s+|\s+|(?=\p{Lu}))(?=\S)/u,
  /^([1-9]\d?)\s+[-–—]\s+(?=\S)/u,
  /^([1-9]\d{0,5})\s+(?=\p{Lu})/u,
];

/** A line that is nothing but a number (`01`, `1.`, `Q1`, `(1)`), or null. */
export function readNumberAlone(text: string): number | null {
  const match = numberAlone.exec(text);
  return match ? Number(match[1]) : null;
}

/** A line that begins with a number, without it; null where it has none or is nothing else. */
export function readNumber(text: string): Numbered | null {
  for (const pattern of numberBefore) {
    const match = pattern.exec(text);
    if (match) return { number: Number(match[1]), rest: text.slice(match[0].length), offset: match[0].length };
  }
  return null;
}

/** Letters and digits only, lower case, without accents: two wordings with one key are the same words. */
export const wordKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
