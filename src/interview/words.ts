/** English words: the months, and forms of nouns. */

export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const firstLetters = /\p{L}+/u;

/** The first run of letters of a text, in small letters; '' where it has none. Every line is asked for it. */
export function firstWordOf(text: string): string {
  let start = 0;
  let code = text.charCodeAt(start);
  while (code < 0x80 && !isLetter(code)) code = text.charCodeAt(++start);
  let end = start;
  while (isLetter(code)) code = text.charCodeAt(++end);
  // Beyond ASCII the table of Unicode knows what is a letter.
  if (code >= 0x80) return firstLetters.exec(text)?.[0].toLowerCase() ?? '';
  return text.slice(start, end).toLowerCase();
}
/** Of ASCII; past the end of a text the code is no number, and no letter. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The singular of a noun as far as its ending tells; wrong singulars do no harm where both sides get them. */
export function singular(word: string): string {
  if (word.length < 4) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
