/** Sections whose entries are bullets: one entry per bullet, with the lines that belong to it. */
import type { Passage } from './interview.ts';
import { type Item, joinAll, passageOf } from './items.ts';

/** A bullet and the lines below it that have none of their own. */
export interface Entry {
  first: Item;
  /** The bullet’s line without its mark. */
  opening: Passage;
  rest: Item[];
}

const markOf = ({ bullet, numbered }: Item) => bullet ?? numbered;

/**
 * Groups a section’s lines by bullet. A bullet deeper than the first belongs to the entry above it;
 * in a section without bullets each line that stands after a blank one, or has no label, is an entry.
 */
export function toEntries(items: Item[]): Entry[] {
  const marked = items.some((item) => markOf(item) !== null);
  const depth = items.find((item) => markOf(item) !== null)?.line.indent ?? 0;
  const entries: Entry[] = [];
  let labelled = false;
  for (const item of items) {
    const mark = markOf(item);
    const open = entries.at(-1);
    const begins = marked
      ? mark !== null && !(labelled && item.line.indent > depth)
      : item.label === null && !(labelled && !item.blankBefore);
    if (begins || !open) {
      entries.push({ first: item, opening: passageOf(item.line, mark?.offset ?? 0), rest: [] });
      labelled = false;
    } else {
      open.rest.push(item);
      labelled ||= item.label !== null;
    }
  }
  return entries;
}

/** Entries as plain texts: a line without a bullet goes on with the bullet above it. */
export const toPassages = (items: Item[]): Passage[] =>
  toEntries(items).flatMap(
    ({ opening, rest }) => joinAll([opening, ...rest.map(({ line }) => passageOf(line))], ' ') ?? [],
  );

export const endOf = ({ first, rest }: Entry): number => (rest.at(-1) ?? first).line.number;
