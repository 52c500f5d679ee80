/** Text → lines that know their place. Look-alike characters are made equal here, once, for every rule. */

/** One line of a raw text. Offsets count in `text`; `columnAt` turns them into columns of the raw file. */
export interface Line {
  /** From 1. */
  number: number;
  /** The line with plain spaces, without invisible characters and without white space at its ends. */
  text: string;
  /** White space before the text, in characters: deeper lines belong to the line above. */
  indent: number;
  /** Column in the raw file, from 1, of the character at this offset of `text`. */
  columnAt: (offset: number) => number;
}

/** A character that no page shows, and where it stood. */
export interface ControlCharacter {
  line: number;
  column: number;
  code: string;
}

// Spaces that copying brings along: no-break, figure, thin, narrow no-break, ideographic … and the tab.
const oddSpace = /[\t\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
// Characters that have no width: soft hyphen, zero-width space and joiners, direction marks, byte-order mark.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
// C0 and C1 controls (tab and line ends are dealt with elsewhere), and code points that are not characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufff9-\ufffb\ufffe\uffff]/;
const removable = new RegExp(`${invisible.source}|${control.source}`, 'g');

const nameOf = (character: string) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Splits at LF, CRLF and lone CR, and makes spaces alike. Returns the lines, blank ones included,
 * and the control characters that were left out.
 */
export function toLines(source: string): { lines: Line[]; controls: ControlCharacter[] } {
  const controls: ControlCharacter[] = [];
  const lines = source.split(/\r\n|\r|\n/).map((raw, index) => toLine(raw, index + 1, controls));
  return { lines, controls };
}

function toLine(raw: string, number: number, controls: ControlCharacter[]): Line {
  const spaced = raw.replace(oddSpace, ' ');
  const removed: number[] = [];
  const clean = spaced.replace(removable, (character, offset: number) => {
    removed.push(offset);
    if (control.test(character)) controls.push({ line: number, column: offset + 1, code: nameOf(character) });
    return '';
  });
  const text = clean.trim();
  const indent = text === '' ? 0 : clean.length - clean.trimStart().length;
  return { number, text, indent, columnAt: (offset) => rawColumn(indent + offset, removed) };
}

/** Columns after a removed character are one further right in the raw file. */
function rawColumn(offset: number, removed: number[]): number {
  let column = offset;
  for (const position of removed) {
    if (position > column) break;
    column += 1;
  }
  return column + 1;
}
