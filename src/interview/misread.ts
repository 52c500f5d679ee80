/** What a machine reads wrongly in a picture of a page: signs that look alike. */
import { type Line, rewrite } from './lines.ts';

const oneAsLetter = /^[lI|]\s?(?=[.)]\s+\p{Lu})/u;
const spacedNumber = /^\d{1,2}\s[.,)](?=\s+\p{Lu})/u;
/** The twelfth of a list has an eleventh above it, and the Roman one a second below. */
const counted = /^(?:k|II)\s?[.)]\s/;

/** Lines whose number before a question was misread, with the number: “l. What”, “2 . A client”, “3 , Who”. */
export function withMisreadNumbers(lines: Line[]): Line[] {
  const isLettered = lines.some(({ text }) => counted.test(text));
  return lines.map((line) => {
    if (line.cell) return line;
    if (spacedNumber.test(line.text)) return rewrite(line, spacedNumber, ([sign]) => `${Number.parseInt(sign, 10)}.`);
    return !isLettered && oneAsLetter.test(line.text) ? rewrite(line, oneAsLetter, () => '1') : line;
  });
}

/** The same words with the letters that were misread as digits, and the other way round: "examp1e", "H0LDER", "QUESTlONS". */
export const asLetters = (text: string): string =>
  text
    .replace(/(?<=\p{L})0|0(?=\p{L})/gu, 'o')
    .replace(/(?<=\p{Lu})l(?=\p{Lu})/gu, 'I')
    .replace(/(?<=\p{L})1|1(?=\p{Ll})/gu, 'l');

/** Whether a text has a digit within a word: then it may have been misread. */
export const mayBeMisread = (text: string): boolean => /\p{L}[01]|[01]\p{L}|\p{Lu}l\p{Lu}/u.test(text);
