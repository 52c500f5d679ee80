/** Where each question of a section begins, told by numbers, purposes and answers. */
import { type Item, isFurther, partOf, undressed } from './items.ts';
import { fieldFor, isOneLine } from './labels.ts';
import { asks } from './purpose.ts';
import type { Part } from './span.ts';

/** The lines of one question; `number` is null where none is written. */
export interface Block {
  number: number | null;
  /** The line of the number, or the question’s own. */
  first: Item;
  /** The question’s line without its number, where both share a line. */
  opening: Part | null;
  body: Item[];
}

/** Whether a line begins with a label that a question can have. */
export const isField = ({ label }: Item): boolean => fieldFor('question', label) !== null;

const isAnswer = (item: Item | undefined) => item?.label?.field === 'answer';
const isDetail = (item: Item) => item.purpose || isField(item);

/** Whether a block says more than its question: a purpose, an answer or another label. */
export const hasDetails = ({ body }: Block): boolean => body.some(isDetail);

/** Whether anything but the question’s own lines stands in a block. */
export const hasText = (block: Block): boolean =>
  block.body.some((item, index) => isField(item) || (!item.goesOn && (block.opening !== null || index > 0)));

/** A block that is being read, with what decides whether the next line begins another. */
interface Open extends Block {
  detailed: boolean;
  answered: boolean;
  /** The last number of an enumeration inside the block. */
  counted: number | null;
}

/** Cuts a section into blocks. Items before the first question are returned as `before`. */
export function toBlocks(items: Item[]): { before: Item[]; blocks: Block[] } {
  const before: Item[] = [];
  const blocks: Open[] = [];
  for (const [index, item] of items.entries()) {
    const open = blocks.at(-1) ?? null;
    const started = startOf(items, index, item, open);
    if (started) blocks.push({ ...started, body: [], detailed: false, answered: false, counted: null });
    else if (open) add(open, item);
    else before.push(item);
  }
  return { before, blocks: blocks.map(wordsFirst) };
}

/** A block whose question stands below lines that name or sort it (“Question 1”, “Short: …”) has these below its question. */
export function wordsFirst<B extends Block>(block: B): B {
  const { opening, body } = block;
  const start = opening === null ? body.findIndex((item) => !isNamed(item)) : 0;
  const first = body[start];
  if (start <= 0 || !first || isField(first)) return block;
  const further = body.slice(start + 1).findIndex(({ goesOn }) => !goesOn);
  const end = further < 0 ? body.length : start + 1 + further;
  return { ...block, body: [...body.slice(start, end), ...body.slice(0, start), ...body.slice(end)] };
}

/** A line that names or sorts a question and says it all. */
export const isNamed = (item: Item): boolean => isNameLine(item) && item.label?.rest !== '';

function add(open: Open, item: Item): void {
  open.body.push(item);
  open.detailed ||= isDetail(item);
  open.answered ||= isAnswer(item);
  if (item.numbered) open.counted = item.numbered.number;
  else if (item.label) open.counted = null;
}

type Start = Omit<Block, 'body'>;

function startOf(items: Item[], index: number, item: Item, open: Open | null): Start | null {
  if (isFurther(item)) return null;
  if (item.asked) return { number: null, first: item, opening: partOf(item, item.asked) };
  if (item.numberAlone !== null) return { number: item.numberAlone, first: item, opening: null };
  if (item.numbered) {
    if (!beginsNumbered(items, index, item.numbered.number, open)) return null;
    return { number: item.numbered.number, first: item, opening: partOf(item, item.numbered) };
  }
  // A number on its own line before it has begun the question already.
  const begun = open !== null && open.opening === null && open.body.every(isNamed);
  if (begun || asksOn(item, open) || !beginsUnnumbered(items, index, open)) return null;
  return { number: null, first: item, opening: undressed(item) };
}

/** "2. Tell me of a lift." and right below it "What did you do?": one question over two lines. */
function asksOn(item: Item, open: Open | null): boolean {
  if (open === null || open.number === null || item.blankBefore || !asks(item.line.text)) return false;
  if (open.body.length !== (open.opening ? 0 : 1)) return false;
  const words = open.opening ? (open.first.numbered?.rest ?? '') : (open.body[0]?.line.text ?? '');
  return /^[^?]*[.!]$/.test(words) && asks(words);
}

/** "Short: …" and "Plain: …" stand between a question and what tells that it is one. */
const isNameLine = (item: Item) => isField(item) && item.label !== null && isOneLine(item.label.field);

/** How many lines ahead a purpose or an answer is looked for: a question seldom wraps over more than four. */
const reach = 6;

/** The first detail that follows an item before the next number or heading. */
function detailAfter(items: Item[], index: number): 'purpose' | 'answer' | 'other' | null {
  let end = Math.min(items.length, index + 1 + reach);
  for (let next = index + 1; next < end; next += 1) {
    const item = items[next];
    if (!item || item.section || item.numberAlone !== null) return null;
    if ((item.purpose && !item.bullet) || item.label?.field === 'assesses') return 'purpose';
    if (isNameLine(item)) end = Math.min(items.length, end + 1);
    else if (isField(item)) return isAnswer(item) ? 'answer' : 'other';
    if (item.numbered) return null;
  }
  return null;
}

/**
 * Whether a number begins a question. In a bare list every number does; among details it does where a purpose or
 * an answer follows; what is left may be an enumeration or a year inside an answer, and must be next in order.
 */
function beginsNumbered(items: Item[], index: number, number: number, open: Open | null): boolean {
  if (open === null || !open.detailed) return true;
  const detail = detailAfter(items, index);
  const enumerates = open.counted === number - 1 || (number === 1 && open.number !== null);
  if (enumerates) return detail === 'purpose' && detailAfter(items.slice(index, index + 2), 0) === 'purpose';
  if (detail === 'purpose' || (detail === 'answer' && open.answered)) return true;
  return number === (open.number ?? 0) + 1 && standsApart(items[index], open);
}

/** A question without details asks, or begins a paragraph as far out as the one before it. */
const standsApart = (item: Item | undefined, open: Open): boolean =>
  item !== undefined &&
  (item.line.text.endsWith('?') || (item.blankBefore && item.line.indent <= open.first.line.indent));

/** A question whose number was lost: its purpose and answer follow at once. */
function beginsUnnumbered(items: Item[], index: number, open: Open | null): boolean {
  const item = items[index];
  if (!item || item.label || item.goesOn) return false;
  const [next, afterNext] = items.slice(index + 1, index + 1 + reach).filter((follower) => !isNameLine(follower));
  if (!next) return false;
  if (next.label?.field === 'assesses' && !item.purpose) return true;
  if (item.bullet) return false;
  if (next.purpose && !next.label && isAnswer(afterNext)) return !item.purpose || open?.answered !== false;
  if (item.purpose) return false;
  // Before a second answer in one block stands the question that it answers.
  if (isAnswer(next) && open?.answered) return item.line.text.length <= 200;
  const isAsked = item.line.text.endsWith('?');
  const free = open === null || !open.detailed || open.answered;
  return isAsked && free && (isAnswer(next) || (isAnswer(afterNext) && !next.label && !next.bullet));
}
