/** Where a labelled part of a question ends though no label follows: what stands below is plainly another thing. */
import { type Item, markOf } from './items.ts';
import type { Label, Labelled, Shape } from './labels.ts';
import { fieldRows, shapeOf } from './labels.ts';
import { asks, isExplanation } from './purpose.ts';
import { mayEndSentence } from './wrapping.ts';

/** A label and the lines below it so far. */
export interface OpenPart {
  item: Item;
  label: Labelled;
  rest: Item[];
}

/** Parts that are one paragraph where their text begins beside the label. */
const oneParagraph = new Set<Label>(['assesses', 'inBrief', 'avoid', 'yourCase', 'keyPoints', 'followUps']);
/** Of these, the ones that are a paragraph as well where the label stands above it: headings of a page’s advice go on. */
const evenBelow = new Set<Label>(['assesses', 'inBrief']);
const lists = new Set<Shape>(['list', 'probes']);

/** Below the points of a list, a paragraph that has no mark and is not set in like them is none of them. */
export function isPastList({ label, rest }: OpenPart, item: Item): boolean {
  if (label.field === 'answer' || !isParagraph(item) || !item.blankBefore) return false;
  const mark = rest.find((point) => markOf(point) !== null);
  return mark !== undefined && item.line.indent <= mark.line.indent;
}

/** Whether gluing a paragraph to the part would make it a piece of the last point. */
export const isList = ({ label }: OpenPart): boolean => lists.has(shapeOf(label.field));

/**
 * Whether a line is the answer of a question that has none with a label: the paragraph below a purpose, or below
 * another part that is one paragraph or a list.
 */
export function beginsAnswer(part: OpenPart, item: Item): boolean {
  const { label, rest } = part;
  if (!isParagraph(item)) return false;
  if (label.field === 'assesses' && isExplanation(item.line.text)) return false;
  if (isPastList(part, item)) return true;
  if (!oneParagraph.has(label.field) || rest.some((line) => markOf(line) !== null)) return false;
  const own = rest.filter(({ goesOn }) => !goesOn);
  if (label.rest !== '') {
    if (own.length > 0) return false;
    return item.blankBefore || (label.field === 'assesses' && isNextSentence(rest.at(-1) ?? part.item, item));
  }
  return evenBelow.has(label.field) && item.blankBefore && own.length === 1 && own[0]?.blankBefore === false;
}

/**
 * The label that a line below a probe has lost: what is said to a probe that asks is its reply, and a point below such a
 * reply is the next probe. Null where the line goes on with what stands above it.
 */
export function probeOrReply({ item: first, label, rest }: OpenPart, item: Item): Labelled | null {
  const { text } = item.line;
  if (label.written === unwritten && item.bullet) return lost('followUps', item.bullet.rest, item.bullet.offset);
  const above = rest.at(-1) ?? first;
  const isOne = label.rest !== '' || markOf(above) !== null;
  if (label.field !== 'followUps' || !isOne || !isParagraph(item)) return null;
  return above.line.text.endsWith('?') && !asks(text) && mayEndSentence(text) ? lost('reply', text, 0) : null;
}

/** The key of a label that is not there. */
const unwritten = '';
const lost = (field: Label, rest: string, offset: number): Labelled => ({
  field,
  label: fieldRows[field].wordings.en[0],
  written: unwritten,
  otherwise: null,
  rest,
  offset,
});

const isParagraph = (item: Item): boolean => markOf(item) === null && !item.goesOn && item.label === null;

/** Right below a purpose, a line that begins anew where the purpose is at its end. */
const isNextSentence = ({ line: above }: Item, { line }: Item): boolean =>
  mayEndSentence(above.text) && /^["'“„«‘(]?[\p{Lu}\d]/u.test(line.text);
