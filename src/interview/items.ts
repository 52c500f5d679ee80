/** Lines → items: each line that is not blank, with what can be said of it by itself and its neighbours. */
import { readHeading, type Section } from './headings.ts';
import { joint } from './hyphens.ts';
import type { Passage } from './interview.ts';
import { fieldRows, type Labelled, readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import {
  type Bulleted,
  type Marked,
  type Numbered,
  type Ordered,
  readBullet,
  readNumber,
  readNumberAlone,
  readOrdered,
} from './marks.ts';
import { isPurpose } from './purpose.ts';
import type { Part } from './span.ts';
import { readAsked } from './speech.ts';
import { goesOnBySense, type Wrapping, wrappingOf } from './wrapping.ts';

export interface Item {
  line: Line;
  /** Whether blank lines (or an end of the text) stand before and after it. */
  alone: boolean;
  blankBefore: boolean;
  section: Section | null;
  numberAlone: number | null;
  numbered: Numbered | null;
  /** Other ways of counting that the line’s beginning may be; settle.ts decides. */
  ordered: Ordered[];
  /** What is asked after "Q:" or "Interviewer:". */
  asked: Marked | null;
  /** Whether the line heads a group of questions. */
  group: boolean;
  /** Whether the heading of a group stood above. */
  startsGroup: boolean;
  bullet: Bulleted | null;
  label: Labelled | null;
  purpose: boolean;
  /** Whether the line above was broken at the margin and this is the rest of it. */
  wrapped: boolean;
  /** Whether this line was broken at the margin and the line below is the rest of it. */
  broken: boolean;
  /** Whether the line reads on from the line above: the same paragraph, not the next. */
  goesOn: boolean;
}

/** Every line that is not blank as an item, in order. */
export function toItems(lines: Line[]): Item[] {
  const wrapping = wrappingOf(lines);
  const items = lines.flatMap((line, index) =>
    line.text === '' ? [] : [toItem(line, lines[index - 1], lines[index + 1], wrapping)],
  );
  for (const [index, item] of items.entries()) item.broken = items[index + 1]?.wrapped === true;
  return items;
}

/** An item of a line that another line held. */
export const itemWithin = (line: Line): Item => toItem(line, undefined, undefined, () => false);

const ticks = new Set(['✓', '✔', '✅', '★', '➔', '►', '▸']);
/** "* 01": a list of a text browser counts in lines of its own. */
const bulletedNumber = /^(?:0\d|q(?:uestion)?\s?\d{1,3})$/i;

const isBlank = (line: Line | undefined) => line === undefined || line.text === '';

function toItem(line: Line, before: Line | undefined, after: Line | undefined, wrapping: Wrapping): Item {
  const { text } = line;
  if (line.cell) return toCellItem(line, line.cell, before, wrapping(before, line, after));
  const rest = wrapping(before, line, after);
  const mark = readBullet(text);
  // Where a line was broken, a dash or a plus sign at its beginning joins words.
  const joins = rest && /^(?:\+|[-–—]\s\p{Ll})/u.test(text);
  const label = readLabel(text, mark && !joins ? mark.offset : 0);
  const numberAlone = readNumberAlone(mark ? (bulletedNumber.exec(mark.rest)?.[0] ?? '') : text);
  // A tick before a label is decoration; so is a bullet before a number that stands alone.
  const bullet = !mark || joins || numberAlone !== null || (label && ticks.has(mark.sign)) ? null : mark;
  const section = bullet ? null : readHeading(text);
  const numbered = readNumbered(text, bullet);
  const asked = label ? null : readAsked(text, bullet?.offset ?? 0);
  const plain = !bullet && !section && numberAlone === null && !label && !asked && line.heading === 0;
  const wrapped = plain && !numbered && rest;
  return {
    line,
    alone: isBlank(before) && isBlank(after),
    blankBefore: isBlank(before),
    section,
    numberAlone,
    numbered,
    ordered: bullet ? [] : readOrdered(text),
    asked,
    group: false,
    startsGroup: false,
    bullet,
    label,
    purpose: isPurpose(bullet?.rest ?? text),
    wrapped,
    broken: false,
    goesOn: wrapped || (plain && before !== undefined && goesOnBySense(before, line)),
  };
}

/** An item of a table’s cell: its place in the table says what it is, whatever its words are. Further lines may be broken at a margin, or points. */
function toCellItem(line: Line, cell: NonNullable<Line['cell']>, before: Line | undefined, rest: boolean): Item {
  const { text } = line;
  const whole = { rest: text, offset: 0, end: text.length };
  const label = labelOf(cell);
  const offset = 'label' in cell ? cell.from : 0;
  const bullet = 'further' in cell ? readBullet(text) : null;
  const mayGoOn = 'further' in cell && !bullet && !readNumber(text);
  const wrapped = mayGoOn && rest;
  return {
    line,
    alone: false,
    blankBefore: isBlank(before),
    section: null,
    numberAlone: null,
    numbered: 'number' in cell ? { ...whole, number: cell.number, sure: true } : null,
    ordered: [],
    asked: null,
    group: false,
    startsGroup: false,
    bullet,
    label: label && { ...label, rest: text.slice(offset), offset },
    purpose: false,
    wrapped,
    broken: false,
    goesOn: wrapped || (mayGoOn && before !== undefined && goesOnBySense(before, line)),
  };
}

/** The label that a table’s head, or the layout, says that a line has. */
function labelOf(cell: NonNullable<Line['cell']>): Labelled | null {
  if ('head' in cell) return readLabel(cell.head);
  return 'label' in cell ? readLabel(`${fieldRows[cell.label].wordings.en[0]}:`) : null;
}

/** Whether its place says that an item goes on with what stands above it: then it begins nothing, whatever its words are. */
export const isFurther = ({ line: { cell } }: Item): boolean => cell !== null && 'further' in cell;

/** A number may stand after a bullet: "• 1. How". */
function readNumbered(text: string, bullet: Marked | null): Numbered | null {
  if (!bullet) return readNumber(text);
  const numbered = readNumber(bullet.rest);
  return numbered && { ...numbered, offset: bullet.offset + numbered.offset, end: bullet.offset + numbered.end };
}

/** The mark of a list’s entry: a bullet, or a number that is no quantity. */
export const markOf = ({ bullet, numbered }: Item): Marked | null => bullet ?? (numbered?.sure ? numbered : null);

/** A line’s text from an offset on. */
export const partOf = ({ line }: Item, { offset, end }: { offset: number; end?: number } = { offset: 0 }): Part => ({
  line,
  offset,
  end: end ?? line.text.length,
});

/** A line’s text without its bullet, or without "Q:". */
export const undressed = (item: Item): Part => partOf(item, item.asked ?? item.bullet ?? undefined);

/** The text of a line from an offset on, as a passage. */
export const passageOf = (line: Line, offset = 0, end = line.text.length): Passage => {
  const slice = line.text.slice(offset, end);
  const lead = slice.length - slice.trimStart().length;
  const place = { line: line.number, column: line.columnAt(offset + lead) };
  return { text: slice.trim(), ...place, endLine: line.number, paragraphs: [place] };
};

/** Two passages as one: the second is a further paragraph, or, with a space, the same line going on. */
export const joined = (first: Passage, second: Passage, separator: '\n' | ' ' = '\n'): Passage => ({
  ...first,
  text: `${first.text}${separator}${second.text}`,
  endLine: second.endLine,
  paragraphs: separator === ' ' ? first.paragraphs : [...first.paragraphs, ...second.paragraphs],
});

/**
 * Lines as paragraphs, after a first text if there is one; a line that reads on stays in its paragraph. A point of a
 * list is a paragraph without its bullet; its number stays, for the text may count on it.
 */
export function paragraphs(items: Item[], first: Passage | null = null): Passage | null {
  const lines = items.map(({ line, bullet }) => passageOf(line, bullet?.offset));
  const start = first ?? lines[0];
  const last = lines.at(-1) ?? first;
  if (!start || !last) return null;
  const texts = first ? [first.text] : [];
  for (const [index, { text }] of lines.entries()) {
    const above = texts.at(-1);
    if (above === undefined) texts.push(text);
    else if (items[index]?.goesOn) {
      const joined = joint(above, text);
      texts.splice(-1, 1, joined.above, joined.between + text);
    } else texts.push(`\n${text}`);
  }
  const begun = lines.filter((_, index) => (index === 0 && !first) || !items[index]?.goesOn);
  const places = [...(first?.paragraphs ?? []), ...begun.flatMap(({ paragraphs: own }) => own)];
  return { ...start, text: texts.join(''), endLine: last.endLine, paragraphs: places };
}
