/**
 * The grammar of the clean form: the handbook’s own way to write an Interview, in which every line says what it is and
 * nothing is guessed. Its writer (format.ts) and its reader (read.ts) share these rows.
 *
 *     Stock runner interview prep.
 *     [Clean form: brief]
 *
 *     What the seat is.
 *
 *     Behavioural questions to expect
 *
 *     1. Walk me through your CV.
 *     What it tests: Whether …
 *     Key points:
 *       • Short, in order
 *
 * The mark in brackets stands below the title, where there is one. Headings, numbers, bullets and labels are those of the
 * tables that the parser has; a line of words that would be read as one of them has a backslash before it.
 */
import { headingOf, readHeading, type Section } from '../headings.ts';
import { type Layout, layoutSchema } from '../interview.ts';
import { belongsTo, fieldRows, type Label, type Owner } from '../labels.ts';
import { allWordings } from '../languages.ts';

/** The sections that an Interview can have, with the mark before each entry and what labels stand below it. */
interface SectionRow {
  /** The mark at the head of an entry: a number, or a bullet. */
  entry: 'number' | 'bullet';
  /** Whose labels can stand below the head; null where the lines below are words or points. */
  owner: Owner | null;
  /** Whether lines that begin with a hyphen are points of the entry. */
  points?: true;
  /** Whether entries stand in groups. */
  grouped?: true;
}

export const sectionRows = {
  lookFor: { entry: 'bullet', owner: null },
  list: { entry: 'number', owner: 'question' },
  behavioural: { entry: 'number', owner: 'question' },
  concepts: { entry: 'bullet', owner: 'concept', grouped: true },
  drills: { entry: 'bullet', owner: 'drill' },
  smartQuestions: { entry: 'bullet', owner: null, points: true },
  related: { entry: 'bullet', owner: null },
  sources: { entry: 'bullet', owner: null },
} as const satisfies Partial<Record<Section, SectionRow>>;

export type CleanSection = keyof typeof sectionRows;
export const rowOf = (section: CleanSection): SectionRow => sectionRows[section];

/** The section that a line opens, or null. A heading has no mark before it and nothing after its colon. */
export function sectionOf(line: string): CleanSection | null {
  const section = /^\p{L}[^:]*:?$/u.test(line) ? readHeading(line) : null;
  return section !== null && Object.hasOwn(sectionRows, section) ? (section as CleanSection) : null;
}
export const headingLine = (section: CleanSection): string => headingOf(section);

const layouts = layoutSchema.options.join('|');
const marker = new RegExp(`^\\[clean form: (${layouts})\\]$`, 'i');

/** The layout that a line names as the clean form’s mark, or null. */
export const readMarker = (line: string): Layout | null =>
  (marker.exec(line)?.[1]?.toLowerCase() as Layout | undefined) ?? null;
export const markerLine = (layout: Layout): string => `[Clean form: ${layout}]`;

/** A label and the offset of the text after it. */
export interface Found<L> {
  label: L;
  offset: number;
}

export const groupLabel = 'Group';
const labels = new Map(
  (Object.keys(fieldRows) as Label[]).flatMap((label) =>
    allWordings(fieldRows[label].wordings).map((wording) => [wording.toLowerCase(), label] as const),
  ),
);
const beforeColon = /^([^:]{1,40}):\s*/;

/** The label of an owner that begins a line, or null. */
export function labelOf(line: string, owner: Owner): Found<Label> | null {
  const match = beforeColon.exec(line);
  const label = match && labels.get((match[1] ?? '').toLowerCase());
  return match && label && belongsTo(owner, label) ? { label, offset: match[0].length } : null;
}
export const wordingOf = (label: Label): string => fieldRows[label].wordings.en[0];

/** The offset of a group’s title, or null. */
export const groupOf = (line: string): number | null => /^group:\s*/i.exec(line)?.[0].length ?? null;

const marks = { number: /^(\d{1,6})\.\s+/, bullet: /^•\s+/, point: /^-\s+/ };
export type Mark = keyof typeof marks;

/** The offset of the words after a mark, or null where the line does not begin with it. */
export const markOf = (line: string, mark: Mark): number | null => marks[mark].exec(line)?.[0].length ?? null;
export const numberOf = (line: string): number => Number(marks.number.exec(line)?.[1]);

/** Whether a line of words in a section would be read as something else, and so needs its backslash. */
export function isStructure(line: string, section: CleanSection | null): boolean {
  if (readMarker(line) || sectionOf(line)) return true;
  if (section === null) return false;
  const { entry, owner, points, grouped } = rowOf(section);
  return (
    markOf(line, entry) !== null ||
    (points === true && markOf(line, 'point') !== null) ||
    (grouped === true && groupOf(line) !== null) ||
    (owner !== null && labelOf(line, owner) !== null)
  );
}

/** A backslash before a line says that it is words, whatever they look like. */
export const escapeSign = '\\';
