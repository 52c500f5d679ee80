/** Labelled lines that a text writes above its questions, “Theme: Counting” before “1. How …”, put below them. */
import { isAdvice, type Section } from './headings.ts';
import type { Item } from './items.ts';
import { fieldFor, type Label } from './labels.ts';
import { isNote } from './note.ts';

/**
 * Below its question each label belongs to it, and what stands above one belongs to the question before. So a text that
 * has labels between its head and its first question is read with each of them below the question that follows, where
 * its last question has none below itself: else it is a text whose top was cut off.
 */
export function settleLabelsAbove(items: Item[], begins: (index: number) => boolean): void {
  let section: Section | null = null;
  const starts = items.flatMap((item, index) => {
    section = item.section ?? section;
    return (section === null || ofQuestions.has(section)) && begins(index) ? [index] : [];
  });
  const [first] = starts;
  if (first === undefined) return;
  const run = runAbove(items, first);
  const above = new Set(run.flatMap((index) => fieldAt(items, index) ?? []));
  if (above.size === 0 || !standsBelowHead(items, run[0] ?? first)) return;
  for (let index = (starts.at(-1) ?? first) + 1; index < items.length; index += 1)
    above.delete(fieldAt(items, index) as Label);
  const moved = new Set<number>();
  const below = new Map<number, Item[]>();
  let group: Item[] = [];
  for (const [rank, start] of starts.entries()) {
    const own = runAbove(items, start).filter((index) => isLabelled(items, index, above));
    const parted = hasHeading(items.slice((starts[rank - 1] ?? start) + 1, start));
    if (own.length > 0 || parted)
      group = own.every((index) => isTheme(items, index)) ? own.map((at) => items[at] as Item) : [];
    if (own.length === 0) {
      if (group.length > 0) below.set(endOfBlock(items, start, starts[rank + 1] ?? items.length), group);
      continue;
    }
    const [top] = own;
    const item = items[start] as Item;
    item.blankBefore ||= items[top as number]?.blankBefore === true;
    for (const index of own) moved.add(index);
    below.set(
      endOfBlock(items, start, starts[rank + 1] ?? items.length),
      own.map((index) => items[index] as Item),
    );
  }
  const settled = items.flatMap((item, index) => [...(moved.has(index) ? [] : [item]), ...(below.get(index) ?? [])]);
  for (const [index, item] of settled.entries()) items[index] = item;
}

/** Parts of a text in which questions stand, or whose end no heading marks. */
const ofQuestions = new Set<Section>(['list', 'behavioural', 'menu', 'lookFor']);

const fieldAt = (items: Item[], index: number): Label | null => {
  const { label = null, section = null } = items[index] ?? {};
  const field = section ? null : fieldFor('question', label);
  return field === 'answer' ? null : field;
};

/** The labelled lines, with what goes on with them and notes between them, that end right above a line. */
function runAbove(items: Item[], start: number): number[] {
  let top = start;
  for (let index = start - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (!item || (!item.goesOn && isNote(item))) continue;
    const head = headOf(items, index);
    if (items[head]?.bullet || fieldAt(items, head) === null) break;
    top = head;
    index = head;
  }
  return Array.from({ length: start - top }, (_, index) => top + index);
}

/** A title and a line below it. */
const linesOfHead = 2;

/** Whether nothing that could be a question stands between a line and the head of the text or of its part. */
function standsBelowHead(items: Item[], top: number): boolean {
  const heading = items.findLastIndex(({ section, group }, index) => index < top && (section !== null || group));
  const head = items.slice(heading + 1, top);
  const isPlain = ({ numbered, numberAlone, label, purpose, asked, bullet }: Item) =>
    !numbered && numberAlone === null && !label && !purpose && !asked && !bullet;
  return head.every(isPlain) && (items[top]?.blankBefore === true || head.length < linesOfHead);
}

/** Whether a line, or the one that it goes on with, has one of these labels. */
const isLabelled = (items: Item[], index: number, fields: Set<Label>): boolean =>
  fields.has(fieldAt(items, headOf(items, index)) as Label);

/** A theme alone above a question is that of the questions below it, too, up to the next theme or heading. */
const isTheme = (items: Item[], index: number): boolean => fieldAt(items, headOf(items, index)) === 'theme';
const hasHeading = (items: Item[]): boolean => items.some(({ section, group }) => section !== null || group);

/** The line that a line goes on with, or the label alone above it. */
function headOf(items: Item[], index: number): number {
  let at = index;
  while (items[at]?.goesOn) at -= 1;
  const above = items[at - 1];
  return items[at]?.label === null && above?.label?.rest === '' && !above.bullet && !above.section ? at - 1 : at;
}

/** The last line of a question’s own: above the labels of the next, and above whatever heads another part. */
function endOfBlock(items: Item[], start: number, next: number): number {
  const end = next < items.length ? (runAbove(items, next)[0] ?? next) : next;
  for (let index = start + 1; index < end; index += 1) {
    const { section, group, line } = items[index] as Item;
    if (section !== null || group || line.heading > 0 || isAdvice(line.text)) return index - 1;
  }
  return end - 1;
}
