/** Two lines as one: a word that a PDF parted at the line’s end is whole again. */

// A hyphen before these, or between figures, belongs to the word.
const kept =
  /(?:^|[\s(])(?:well|full|self|non|co|pre|post|re|cross|high|low|long|short|half|all|ex|anti|multi|mid|e|click|follow|sell|write|check|top|pop|add|one|two|three|in|on|off|up|out|over|by|year|week|month|day|end)-$/i;

/** Whether a line ends in the first part of a word. */
export const endsInHyphen = (above: string): boolean => /^\p{Ll}[-‐]$/u.test(above.slice(-2));

/** What is left of a line above the next line of its paragraph, and what stands between the two. */
export function joint(above: string, below: string): { above: string; between: '' | ' ' } {
  if (!endsInHyphen(above) || !/^\p{Ll}/u.test(below)) return { above, between: ' ' };
  return { above: kept.test(above.slice(-12)) ? above : above.slice(0, -1), between: '' };
}
