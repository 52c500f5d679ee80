/** Lines → items: each line that is not blank, with what can be said of it by itself and its neighbours. */
import { readHeading, type Section } from './headings.ts';
import type { Passage } from './interview.ts';
import { type Labelled, readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { type Bulleted, type Marked, type Numbered, readBullet, readNumber, readNumberAlone } from './marks.ts';
import { isPurpose } from './purpose.ts';
import type { Part } from './span.ts';
import { goesOnBySense, type Wrapping, wrappingOf } from './wrapping.ts';

export interface Item {
  line: Line;
  /** Whether blank lines (or an end of the text) stand before and after it. */
  alone: boolean;
  blankBefore: boolean;
  section: Section | null;
  numberAlone: number | null;
  numbered: Numbered | null;
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

const isBlank = (line: Line | undefined) => line === undefined || line.text === '';

function toItem(line: Line, before: Line | undefined, after: Line | undefined, wrapping: Wrapping): Item {
  const { text } = line;
  const rest = wrapping(before, line, after);
  const mark = readBullet(text);
  // Where a line was broken, a dash or a plus sign at its beginning joins words.
  const bullet = mark && rest && /^(?:\+|[-–—]\s\p{Ll})/u.test(text) ? null : mark;
  const item = {
    line,
    alone: isBlank(before) && isBlank(after),
    blankBefore: isBlank(before),
    section: bullet ? null : readHeading(text),
    numberAlone: readNumberAlone(text),
    numbered: readNumbered(text, bullet),
    bullet,
    label: readLabel(text, bullet?.offset ?? 0),
    purpose: isPurpose(bullet?.rest ?? text),
  };
  const plain = !bullet && !item.section && item.numberAlone === null && !item.label;
  const wrapped = plain && !item.numbered && rest;
  return {
    ...item,
    wrapped,
    broken: false,
    goesOn: wrapped || (plain && before !== undefined && goesOnBySense(before, line)),
  };
}

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

// A question or a title copied from a page in Markdown may be a heading or bold.
const dress = /^(?:#{1,6}\s+)?(?:(\*\*|__)(?=.*\1$))?/;

/** A line’s text without its bullet, or without the heading and bold marks of a page copied as Markdown. */
export function undressed(item: Item): Part {
  const { text } = item.line;
  const worn = dress.exec(text);
  return partOf(item, {
    offset: item.bullet?.offset ?? worn?.[0].length ?? 0,
    end: text.length - (worn?.[1]?.length ?? 0),
  });
}

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

/** Lines as paragraphs, after a first text if there is one; a line that reads on stays in its paragraph. */
export function paragraphs(items: Item[], first: Passage | null = null): Passage | null {
  const lines = items.map(({ line }) => passageOf(line));
  const start = first ?? lines[0];
  const last = lines.at(-1) ?? first;
  if (!start || !last) return null;
  const texts = lines.map(({ text }, index) =>
    !first && index === 0 ? text : `${items[index]?.goesOn ? ' ' : '\n'}${text}`,
  );
  const begun = lines.filter((_, index) => (index === 0 && !first) || !items[index]?.goesOn);
  const places = [...(first?.paragraphs ?? []), ...begun.flatMap(({ paragraphs: own }) => own)];
  return { ...start, text: `${first?.text ?? ''}${texts.join('')}`, endLine: last.endLine, paragraphs: places };
}
