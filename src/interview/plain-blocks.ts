/**
 * Where each question begins in a text whose answers may have no label. Such texts mark all their questions in one way,
 * so the way is found first, and then what is marked so.
 */
import { type Block, isField, isNamed, wordsFirst } from './blocks.ts';
import { type Item, isFurther, partOf, undressed } from './items.ts';
import { fieldFor } from './labels.ts';
import { asks } from './purpose.ts';
import { hasDetail } from './settle.ts';

/** A block that is being read. */
interface Open extends Block {
  /** The last number of an enumeration inside it. */
  counted: number | null;
}

interface Style {
  name: string;
  /** Whether the item at this place begins a question, while `open` is being read. */
  begins: (items: Item[], index: number, open: Open | null) => boolean;
  /** How many questions a text must mark so. */
  least: number;
}

const words = (item: Item): string => item.line.text.slice(item.numbered?.offset ?? item.bullet?.offset ?? 0);
const isUnmarked = (item: Item) =>
  !item.label && !item.bullet && !item.numbered && item.numberAlone === null && !item.goesOn;

/** The ways of marking questions, surest first. */
const styles: Style[] = [
  { name: 'who speaks', least: 1, begins: (items, index) => items[index]?.asked !== null },
  { name: 'a number', least: 1, begins: beginsNumbered },
  {
    name: 'a heading',
    least: 1,
    begins: (items, index, open) => {
      const item = items[index] as Item;
      const level = open?.first.line.heading ?? 0;
      return (
        item.line.heading > 0 &&
        !item.label &&
        (asks(words(item)) || hasDetail(items, index) || (level > 0 && item.line.heading === level))
      );
    },
  },
  {
    name: 'bold letters',
    least: 1,
    begins: (items, index) => {
      const item = items[index] as Item;
      return item.line.bold && !item.label && !item.bullet && (asks(words(item)) || hasDetail(items, index));
    },
  },
  {
    name: 'a question mark, or a label below',
    least: 1,
    begins: (items, index, open) => {
      const item = items[index] as Item;
      if (!isUnmarked(item) || item.line.heading > 0) return false;
      const next = fieldFor('question', items[index + 1]?.label ?? null);
      if (next === 'assesses' || (next === 'answer' && (open === null || open.body.some(isField))))
        return item.line.text.length <= 200;
      return asks(item.line.text) && item.line.text.length <= 300;
    },
  },
  {
    name: 'a bullet',
    least: 2,
    begins: (items, index, open) => {
      const item = items[index] as Item;
      if (!item.bullet || item.label) return false;
      return (
        open === null || (item.line.indent <= open.first.line.indent && item.bullet.sign === open.first.bullet?.sign)
      );
    },
  },
];

/** A number begins a question where one is asked below it, or where it is the next in order and no enumeration goes on. */
function beginsNumbered(items: Item[], index: number, open: Open | null): boolean {
  const item = items[index] as Item;
  if (item.numberAlone !== null) return true;
  const { numbered } = item;
  if (!numbered || item.label || item.bullet || !(numbered.sure || asks(numbered.rest))) return false;
  if (open === null || item.startsGroup) return true;
  const goesOn = open.counted === numbered.number - 1;
  const above = open.number ?? 0;
  // A list of the questions ends without a word below its last; then their details begin.
  if (numbered.number === 1 && open.body.length === 0 && above > 1) return true;
  if (hasDetail(items, index) && !goesOn) return true;
  if (numbered.number === above + 1 && !goesOn)
    return asks(numbered.rest) || item.blankBefore || item.line.heading > 0 || item.line.bold || open.counted === null;
  return asks(numbered.rest) && !goesOn && numbered.number > above;
}

/** Cuts the lines into blocks by the surest way in which the text marks its questions. */
export function toPlainBlocks(items: Item[]): { before: Item[]; blocks: Block[] } {
  for (const style of styles) {
    const read = cutBy(style, items);
    if (read.blocks.length >= style.least && isLikely(read)) return read;
  }
  return { before: items, blocks: [] };
}

/** Where half of the questions stand above the first that is marked so, the text marks them in another way. */
const isLikely = ({ before, blocks }: { before: Item[]; blocks: Block[] }): boolean => {
  const above = before.filter((item) => isUnmarked(item) && asks(item.line.text));
  return above.length <= blocks.length && !above.some(({ line }) => line.heading > 0 || line.bold);
};

function cutBy({ begins }: Style, items: Item[]): { before: Item[]; blocks: Block[] } {
  const before: Item[] = [];
  const blocks: Open[] = [];
  for (const [index, item] of items.entries()) {
    const open = blocks.at(-1) ?? null;
    const begun = open !== null && open.opening === null && open.body.every(isNamed);
    if (!isFurther(item) && begins(items, index, open) && !(begun && item.numberAlone === null))
      blocks.push(toOpen(item));
    else if (open) {
      open.body.push(item);
      if (item.numbered) open.counted = item.numbered.number;
      else if (item.label) open.counted = null;
    } else before.push(item);
  }
  return { before, blocks: blocks.map(wordsFirst) };
}

function toOpen(item: Item): Open {
  const block = { first: item, body: [], counted: null };
  if (item.numberAlone !== null) return { ...block, number: item.numberAlone, opening: null };
  if (item.asked) return { ...block, number: null, opening: partOf(item, item.asked) };
  if (item.numbered) return { ...block, number: item.numbered.number, opening: partOf(item, item.numbered) };
  return { ...block, number: null, opening: undressed(item) };
}
