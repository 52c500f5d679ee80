/** Text → lines that know their place. Look-alike characters are made equal here, once, for every rule. */
import type { Layout } from './interview.ts';
import type { Label } from './labels.ts';

/** One line of a raw text. Offsets count in `text`; `columnAt` turns them into columns of the raw file. */
export interface Line {
  /** From 1. */
  number: number;
  /** The line with plain spaces, without invisible characters and without white space at its ends. */
  text: string;
  /** White space before the text, in characters: deeper lines belong to the line above. */
  indent: number;
  /** Offsets of `text` where a tab stood: a line copied from a spreadsheet has one between two cells. */
  tabs: readonly number[];
  /** Column in the raw file, from 1, of the character at this offset of `text`. */
  columnAt: (offset: number) => number;
  /** What a page’s source or an editor’s marks say of the line: level of a heading (0 for none), bold, quoted. */
  heading: number;
  bold: boolean;
  quoted: boolean;
  /** Where the bold beginning of the line ends; 0 where there is none, or all of it is bold. */
  boldTo: number;
  /** Whether all of it is a link: it may lead away from the text. */
  link: boolean;
  /** The kind of note that a box of Markdown says it is, "tip" in “> [!tip] Dress”; '' where it says none. */
  callout: string;
  /**
   * What its place says that it is, as that of a table’s cell: the question of this number, with the layout whose mark says so, what a label or the head of
   * its column names, a label of the layout’s own wording, with the offset of the text behind it (below it, where nothing
   * is), or a further line of what stands above it. Null where its words say it.
   */
  cell: { number: number; by?: Layout } | { head: string } | { label: Label; from: number } | { further: true } | null;
}

/** A character that is not what somebody typed, and where it stood. */
interface OddCharacter {
  rule: 'control-character' | 'character-damaged';
  line: number;
  column: number;
  subject: string;
}

// Spaces that copying brings along: no-break, figure, thin, narrow no-break, ideographic … and the tab. A line or
// page break of a word processor inside a line (U+000B, U+000C, U+0085, U+2028, U+2029) parts words, as a space does.
const oddSpace = /[\t\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
// Characters that have no width: soft hyphen, zero-width space, direction marks, byte-order mark; and the joiners,
// but not where they make one sign of two (emoji, and scripts whose letters join).
const invisible =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}\p{Script=Arabic}])[\u200c\u200d]/u;
// C0 and C1 controls (tab, line ends and page breaks are dealt with elsewhere), and code points that are not characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufff9-\ufffb\ufffe\uffff]/u;
const removable = new RegExp(`${invisible.source}|${control.source}`, 'gu');
/** One class with all of the above in it: what has no sign of it is plain, which most lines are. */
const suspect =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff\ufff9-\uffff]/;
// What is left of a character after a wrong conversion: the replacement character, or UTF-8 read as Windows-1252.
const damaged = /\ufffd|â€[\u0080-\u00bf™œ“”˜¦¢\u009d]|Ã[\u0080-\u00bf‚ƒ„†‡ˆ‰Š‹ŒŽ]|Â[\u00a0-\u00bf](?=\s|$|\d)/u;

const nameOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Splits at LF, CRLF and lone CR, and makes spaces alike. Returns the lines, blank ones included,
 * and the first odd character of each kind in each line.
 */
export function toLines(source: string): { lines: Line[]; odd: OddCharacter[] } {
  const odd: OddCharacter[] = [];
  // Most texts have nothing odd anywhere: then no line is searched for it.
  const plain = !suspect.test(source);
  const sound = (plain || !control.test(source)) && !damaged.test(source);
  const lines = source.split(source.includes('\r') ? /\r\n|\r|\n/ : '\n').map((raw, index) => {
    if (!sound) findOdd(raw, index + 1, odd);
    return plain || !suspect.test(raw) ? placed(raw, index + 1, none, none) : toLine(raw, index + 1);
  });
  return { lines, odd };
}

function findOdd(raw: string, line: number, odd: OddCharacter[]): void {
  const code = control.exec(raw);
  if (code) odd.push({ rule: 'control-character', line, column: code.index + 1, subject: nameOf(code[0]) });
  const lost = damaged.exec(raw);
  if (lost) odd.push({ rule: 'character-damaged', line, column: lost.index + 1, subject: lost[0] });
}

function toLine(raw: string, number: number): Line {
  const removed: number[] = [];
  const tabbed = raw
    .replace(oddSpace, (space) => (space === '\t' ? space : ' '))
    .replace(removable, (_character, offset: number) => {
      removed.push(offset);
      return '';
    });
  const tabs = [...tabbed.matchAll(/\t/g)].map(({ index }) => index);
  return placed(tabs.length === 0 ? tabbed : tabbed.replace(/\t/g, ' '), number, removed, tabs);
}

/** Shared by all lines that have none. */
const none: readonly number[] = [];

function placed(clean: string, number: number, removed: readonly number[], tabs: readonly number[]): Line {
  const text = clean.trim();
  const indent = text === '' || text.length === clean.length ? 0 : clean.length - clean.trimStart().length;
  const inside = tabs.length === 0 ? none : tabs.map((at) => at - indent).filter((at) => at > 0 && at < text.length);
  const columnAt = (offset: number) => rawColumn(indent + offset, removed);
  return {
    number,
    text,
    indent,
    tabs: inside,
    columnAt,
    heading: 0,
    bold: false,
    quoted: false,
    boldTo: 0,
    link: false,
    callout: '',
    cell: null,
  };
}

/** Columns after a removed character are one further right in the raw file. */
function rawColumn(offset: number, removed: readonly number[]): number {
  let low = 0;
  let high = removed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // As many characters as this were kept before the removed one.
    const kept = (removed[middle] ?? 0) - middle;
    if (kept <= offset) low = middle + 1;
    else high = middle;
  }
  return offset + low + 1;
}

/** A part of a line as a line of its own, at the same place of the file. */
export const partOfLine = (line: Line, start: number, end = line.text.length): Line => ({
  ...line,
  text: line.text.slice(start, end),
  tabs: line.tabs.filter((at) => at > start && at < end).map((at) => at - start),
  columnAt: (offset) => line.columnAt(start + offset),
});

/** A line whose text is left out: it parts what stands above it from what stands below. */
export const blank = (line: Line): Line => partOfLine(line, line.text.length);

/** A stretch of a line as a line of its own, of which its place says what it is, whatever its words are. */
export function lineWithin(
  line: Line,
  { from, to }: { from: number; to: number },
  is: NonNullable<Line['cell']>,
): Line {
  const part = partOfLine(line, from, to);
  const lead = part.text.length - part.text.trimStart().length;
  return { ...partOfLine(part, lead, part.text.trimEnd().length), indent: 0, tabs: [], cell: is };
}

/**
 * A line with every match of a pattern written otherwise, or left as it is where `write` returns null. The pattern’s
 * matches must be short. Columns stay those of the raw file; a text that stands for another has the place of its beginning.
 */
export function rewrite(line: Line, pattern: RegExp, write: (match: RegExpMatchArray) => string | null): Line {
  const matches = pattern.global
    ? [...line.text.matchAll(pattern)]
    : [pattern.exec(line.text) ?? []].filter(({ length }) => length > 0);
  const pieces: { at: number; from: number; fixed: boolean }[] = [];
  let text = '';
  let done = 0;
  const keep = (to: number) => {
    if (to > done) pieces.push({ at: text.length, from: done, fixed: false });
    text += line.text.slice(done, to);
  };
  for (const match of matches as RegExpMatchArray[]) {
    const written = write(match);
    if (written === null) continue;
    const at = match.index ?? 0;
    keep(at);
    if (written !== '') pieces.push({ at: text.length, from: at, fixed: true });
    text += written;
    done = at + match[0].length;
  }
  if (done === 0 && pieces.length === 0) return line;
  keep(line.text.length);
  const lead = text.length - text.trimStart().length;
  const columnAt = (offset: number) => {
    const piece = lastBefore(pieces, offset + lead);
    return line.columnAt(piece ? piece.from + (piece.fixed ? 0 : offset + lead - piece.at) : offset);
  };
  // A tab that still parts two cells stands in a piece that was kept.
  const tabs = line.tabs.flatMap((tab) => {
    const piece = pieces.findLast(({ from, fixed }) => !fixed && from <= tab);
    const at = piece ? piece.at + tab - piece.from - lead : -1;
    return at > 0 && text[at + lead] === ' ' ? [at] : [];
  });
  return { ...line, text: text.trim(), tabs, columnAt };
}

function lastBefore<T extends { at: number }>(pieces: T[], offset: number): T | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
