/** Lines → items: each line that is not blank, with what can be said of it by itself. */
import { readHeading, type Section } from './headings.ts';
import type { Passage } from './interview.ts';
import { isPurpose, type Labelled, readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { type Marked, type Numbered, readBullet, readNumber, readNumberAlone } from './marks.ts';

export interface Item {
  line: Line;
  /** Whether blank lines (or an end of the text) stand before and after it. */
  alone: boolean;
  blankBefore: boolean;
  section: Section | null;
  numberAlone: number | null;
  numbered: Numbered | null;
  bullet: Marked | null;
  label: Labelled | null;
  purpose: boolean;
}

/** Every line that is not blank as an item, in order. */
export function toItems(lines: Line[]): Item[] {
  return lines.flatMap((line, index) => {
    if (line.text === '') return [];
    const blankBefore = isBlank(lines[index - 1]);
    return [toItem(line, blankBefore, blankBefore && isBlank(lines[index + 1]))];
  });
}

const isBlank = (line: Line | undefined) => line === undefined || line.text === '';

function toItem(line: Line, blankBefore: boolean, alone: boolean): Item {
  const { text } = line;
  const bullet = readBullet(text);
  return {
    line,
    alone,
    blankBefore,
    section: bullet ? null : readHeading(text),
    numberAlone: readNumberAlone(text),
    numbered: readNumber(text),
    bullet,
    label: readLabel(text),
    purpose: isPurpose(text),
  };
}

/** The text of a line from an offset on, as a passage. */
export const passageOf = (line: Line, offset = 0, end = line.text.length): Passage => {
  const slice = line.text.slice(offset, end);
  const lead = slice.length - slice.trimStart().length;
  return { text: slice.trim(), line: line.number, column: line.columnAt(offset + lead), endLine: line.number };
};

/** Two passages as one: the second is a further paragraph, or, with a space, the same line going on. */
export const joined = (first: Passage, second: Passage, separator: '\n' | ' ' = '\n'): Passage => ({
  ...first,
  text: `${first.text}${separator}${second.text}`,
  endLine: second.endLine,
});

/** Many passages as one, in a single pass; null where there is none. */
export function joinAll(passages: Passage[], separator: '\n' | ' ' = '\n'): Passage | null {
  const [first] = passages;
  const last = passages.at(-1);
  if (!first || !last) return null;
  return { ...first, text: passages.map(({ text }) => text).join(separator), endLine: last.endLine };
}
