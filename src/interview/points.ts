/** Sections whose entries are bullets: one entry per bullet, with the lines that belong to it. */
import type { Context } from './context.ts';
import type { Passage } from './interview.ts';
import { type Item, markOf, partOf } from './items.ts';
import { cut, type Part, spanOf } from './span.ts';

/** A bullet and the lines below it that have none of their own. */
export interface Entry {
  first: Item;
  /** The bullet’s line without its mark. */
  opening: Part;
  rest: Item[];
}

/** Whether a marked line is a point inside the open entry rather than the next entry. */
type Nested = (item: Item, open: Entry) => boolean;

/**
 * Groups a section’s lines by bullet. In a section without bullets each line that stands after a blank one, or has
 * no label, is an entry.
 */
export function toEntries(items: Item[], nested: Nested = () => false): Entry[] {
  const marked = items.some((item) => markOf(item) !== null);
  const entries: Entry[] = [];
  let labelled = false;
  for (const item of items) {
    const mark = markOf(item);
    const open = entries.at(-1);
    const begins = marked
      ? mark !== null && !(open && nested(item, open))
      : item.label === null && !item.wrapped && !(labelled && !item.blankBefore);
    if (begins || !open) {
      entries.push({ first: item, opening: partOf(item, mark ?? undefined), rest: [] });
      labelled = false;
    } else {
      open.rest.push(item);
      labelled ||= item.label !== null;
    }
  }
  return entries;
}

/** The lines of a list without sentences that stand apart below it, which are none of its points. */
export function withoutStray(items: Item[], context: Context): Item[] {
  let margin = Number.POSITIVE_INFINITY;
  for (const item of items) if (markOf(item) !== null) margin = Math.min(margin, item.line.indent);
  return items.filter((item, index) => {
    const isStray =
      index > 0 &&
      markOf(item) === null &&
      item.blankBefore &&
      !item.goesOn &&
      item.label === null &&
      item.line.indent <= margin &&
      /[.!?…]["'’”»)]?$/.test(item.line.text);
    if (isStray && Number.isFinite(margin)) context.unplaced(item);
    return !isStray || !Number.isFinite(margin);
  });
}

/** A hollow bullet below another, with no capital: the words above go on. */
const goesOnBelow: Nested = (item, open) =>
  isInner(item, open) && item.bullet !== null && /^\p{Ll}/u.test(item.bullet.rest);

/** "a. …", "b. …": letters count the points of an outline. */
function withLetters(items: Item[]): Item[] {
  const letters = items.map(({ ordered }) => ordered.find(({ scheme }) => scheme === 'letter') ?? null);
  const counted = letters.filter((letter) => letter !== null);
  if (counted.length < 2 || counted[0]?.number !== 1 || counted[1]?.number !== 2) return items;
  return items.map((item, index) => {
    const letter = letters[index];
    return letter && !item.bullet && !item.numbered ? { ...item, numbered: { ...letter, sure: true } } : item;
  });
}

/** Entries as plain texts: a line without a bullet goes on with the bullet above it. */
export const toPassages = (items: Item[]): Passage[] =>
  toEntries(withLetters(items), goesOnBelow).flatMap(
    ({ opening, rest }) =>
      cut(spanOf([opening, ...rest.map((item) => partOf(item, item.bullet ?? undefined))]), 0) ?? [],
  );

export const endOf = ({ first, rest }: Entry): number => (rest.at(-1) ?? first).line.number;

/** Whether a line’s bullet is of another kind than the entry’s, or stands deeper. */
export const isInner = (item: Item, { first }: Entry): boolean => signOf(item) !== signOf(first);
export const isDeeper = (item: Item, { first }: Entry): boolean => item.line.indent > first.line.indent;

const signOf = ({ bullet }: Item): string => bullet?.sign ?? 'number';
