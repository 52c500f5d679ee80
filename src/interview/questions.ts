/** Numbered questions with their details: where each begins, and what its lines say. Both layouts share it. */
import { type Context, placeOf } from './context.ts';
import { type Fields, many, one, readFields } from './fields.ts';
import type { Passage, Question } from './interview.ts';
import { type Item, joinAll, passageOf } from './items.ts';
import type { Field } from './labels.ts';

/** The lines of one question; `number` is null where none is written. */
export interface Block {
  number: number | null;
  /** The line of the number, or the question’s own. */
  first: Item;
  /** The question’s line without its number, where both share a line. */
  opening: Passage | null;
  body: Item[];
}

const questionFields: readonly Field[] = ['assesses', 'answer', 'keyPoints', 'avoid', 'followUps', 'theme'];
const detailFields = new Set<Field>(questionFields);

/** How many lines ahead a purpose or an answer is looked for: a question seldom wraps over more than four. */
const reach = 6;

/**
 * Whether details (a purpose or a label) follow this item before the next number or heading.
 * Only then is a number inside an answer’s text the beginning of a question.
 */
function detailsFollow(items: Item[], index: number): boolean {
  const end = Math.min(items.length, index + 1 + reach);
  for (let next = index + 1; next < end; next += 1) {
    const item = items[next];
    if (!item || item.section || item.numberAlone !== null) return false;
    if (item.purpose || (item.label && detailFields.has(item.label.field))) return true;
    if (item.numbered) return false;
  }
  return false;
}

/** A question whose number was lost: its purpose and answer follow at once. */
function startsWithoutNumber(items: Item[], index: number): boolean {
  const [item, next, afterNext] = [items[index], items[index + 1], items[index + 2]];
  if (!item || !next || item.bullet || item.label || item.purpose) return false;
  if (next.label?.field === 'assesses') return true;
  const isAnswer = (candidate: Item | undefined) => candidate?.label?.field === 'answer';
  if (next.purpose && !next.label && isAnswer(afterNext)) return true;
  const asks = item.line.text.endsWith('?');
  return asks && (isAnswer(next) || (isAnswer(afterNext) && !next.label && !next.bullet));
}

/** Cuts a section into blocks. Items before the first question are returned as `before`. */
export function toBlocks(items: Item[]): { before: Item[]; blocks: Block[] } {
  const before: Item[] = [];
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [index, item] of items.entries()) {
    const started = startOf(items, index, item, open);
    if (started) {
      open = started;
      blocks.push(open);
    } else if (open) open.body.push(item);
    else before.push(item);
  }
  return { before, blocks };
}

function startOf(items: Item[], index: number, item: Item, open: Block | null): Block | null {
  if (item.numberAlone !== null) return { number: item.numberAlone, first: item, opening: null, body: [] };
  const { numbered } = item;
  if (numbered && (detailsFollow(items, index) || isNextInList(item, open)))
    return { number: numbered.number, first: item, opening: passageOf(item.line, numbered.offset), body: [] };
  // A number on its own line before it has begun the question already.
  const begun = open !== null && open.opening === null && open.body.length === 0;
  if (!begun && startsWithoutNumber(items, index))
    return { number: null, first: item, opening: passageOf(item.line), body: [] };
  return null;
}

/** In a bare list one number follows the other; inside an answer a number counts only with details. */
function isNextInList(item: Item, open: Block | null): boolean {
  if (open === null) return true;
  const bare = open.body.every(({ label, purpose }) => !label && !purpose);
  return bare || (item.numbered?.number === (open.number ?? 0) + 1 && item.line.text.endsWith('?'));
}

/** Whether a block says more than its question: a purpose, an answer or another label. */
export const hasDetails = ({ body }: Block): boolean =>
  body.some(({ label, purpose }) => purpose || (label !== null && detailFields.has(label.field)));

/**
 * Reads one block. `listed` is the list’s wording for this number, used where the details lack the question.
 * Returns null where the block holds no question at all; its lines are then ignored and reported.
 */
export function readQuestion(block: Block, rank: number, listed: Passage | null, context: Context): Question | null {
  const fields = readFields(block.body, questionFields, context);
  const { question, assesses } = readHead(block, fields);
  const words = question ?? listed;
  if (!words) return abandon(block, fields, context);
  if (!question) context.report('question-missing', placeOf(block.first), String(block.number ?? rank));
  const last = block.body.at(-1) ?? block.first;
  return {
    number: block.number ?? rank,
    question: words,
    assesses: assesses ?? one(fields, 'assesses'),
    answer: one(fields, 'answer'),
    keyPoints: many(fields, 'keyPoints'),
    avoid: one(fields, 'avoid'),
    followUps: many(fields, 'followUps'),
    theme: one(fields, 'theme'),
    line: Math.min(block.first.line.number, words.line),
    endLine: last.line.number,
  };
}

/** The head holds the question and, in a guide, the purpose: told by its verb, or by standing second. */
function readHead({ opening }: Block, { head, texts }: Fields): { question: Passage | null; assesses: Passage | null } {
  const lines = [...(opening ? [opening] : []), ...head.map(({ line }) => passageOf(line))];
  const purposes = [...(opening ? [false] : []), ...head.map(({ purpose }) => purpose)];
  const byVerb = purposes.indexOf(true);
  if (byVerb >= 0)
    return { question: joinAll(lines.slice(0, byVerb), ' '), assesses: joinAll(lines.slice(byVerb), '\n') };
  // With a labelled purpose every line of the head belongs to the question; so it does in a bare list.
  if (texts.has('assesses') || texts.size === 0) return { question: joinAll(lines, ' '), assesses: null };
  return { question: lines[0] ?? null, assesses: joinAll(lines.slice(1)) };
}

function abandon(block: Block, { texts }: Fields, context: Context): null {
  const rule = texts.size === 0 && block.body.length === 0 ? 'number-alone' : 'line-unplaced';
  context.report(rule, placeOf(block.first), rule === 'number-alone' ? String(block.number) : block.first.line.text);
  for (const item of [block.first, ...block.body]) context.ignore(item, 'a number with no question under it');
  return null;
}

/** Complains of what each question lacks and of numbers out of order. */
export function reviewQuestions(questions: Question[], context: Context): void {
  for (const [index, { number, question, assesses, answer, line }] of questions.entries()) {
    const previous = questions[index - 1]?.number ?? number - 1;
    if (number !== previous + 1) context.report('number-order', { line, column: 1 }, `from ${previous} to ${number}`);
    if (!assesses) context.report('purpose-missing', question, question.text);
    if (!answer) context.report('answer-missing', question, question.text);
  }
}
