/** A guide asks each question twice, in its list and in its details: here the two are matched. */
import { type Block, hasDetails, hasText } from './blocks.ts';
import { type Context, placeOf } from './context.ts';
import type { Passage, Question, QuestionKind } from './interview.ts';
import { type Item, passageOf } from './items.ts';
import { wordKey } from './marks.ts';
import { asks } from './purpose.ts';
import { type Numbered, readQuestion, wordsOf } from './questions.ts';

const listReason = 'the list of questions; the details follow below';

interface Entry {
  block: Block;
  words: Passage | null;
  /** '' where there are no words. */
  key: string;
  used: boolean;
}

function toEntry(block: Block, plain: boolean): Entry {
  const words = wordsOf(block, plain);
  return { block, words, key: words ? wordKey(words.text) : '', used: false };
}

/** What the layout says of its questions: see `LayoutDefinition`. */
export interface Matching {
  kind: QuestionKind;
  /** Whether answers may stand without a label. */
  plain: boolean;
}

/** Details and list tell of the same questions; the details’ words stand, the list fills their gaps. */
export function matchUp(blocks: Block[], { kind, plain }: Matching, context: Context): Numbered[] {
  // The list stands before the details; a question without details among them was cut off. One that its place tells is of no list.
  const start = blocks.findIndex((block) => isTold(block) || (plain ? hasText(block) : hasDetails(block)));
  const end = start < 0 ? blocks.length : start;
  const list = blocks.slice(0, end).map((block) => toEntry(block, plain));
  const detailed = blocks.slice(end).map((block) => toEntry(block, plain));
  // A text without any number is not one that lost its numbers.
  const numbered = blocks.some(({ number }) => number !== null);
  const known = new Set(detailed.map(({ key }) => key));
  for (const entry of list) entry.used = entry.words !== null && known.has(entry.key);
  const same = new Set(list.map(({ key }) => key));
  // What is worded alike is matched; of the rest, list and details with the same number belong together.
  const byNumber = new Map(list.flatMap((entry) => (entry.used ? [] : [[entry.block.number, entry] as const])));
  const questions = detailed.flatMap(({ block, words, key }, index) => {
    const unmatched = words === null || !same.has(key);
    const entry = unmatched ? byNumber.get(block.number ?? index + 1) : undefined;
    const read = readQuestion(block, { rank: index + 1, kind, plain, listed: entry?.words ?? null }, context);
    if (!read) return [];
    if (block.number === null && numbered)
      context.report('number-missing', read.question.question, read.question.question.text);
    if (unmatched && list.length > 0) compare(entry, words, context);
    return [read];
  });
  const left = list.flatMap((entry) =>
    entry.used ? setAside(entry.block, context) : fromList(entry, { kind, plain }, context),
  );
  if (left.length === 0) return questions;
  return [...questions, ...left].toSorted((a, b) => a.question.number - b.question.number);
}

/** Whether a table or its layout says that a line is a question, which stands there once. */
const isTold = ({ first }: Block): boolean => first.line.cell !== null && 'number' in first.line.cell;

/** Details that the list words otherwise, or does not have. */
function compare(entry: Entry | undefined, words: Passage | null, context: Context): void {
  if (!entry || entry.used) {
    if (words) context.report('list-lacks', words, words.text);
    return;
  }
  if (!entry.words) return;
  entry.used = true;
  if (words) context.report('list-differs', entry.words, `“${entry.words.text}” and “${words.text}”`);
}

/** Lines before the first number: a list without numbers repeats the details; anything else has no place. */
export function readUnnumbered(items: Item[], questions: Question[], context: Context): void {
  const known = new Set(questions.map(({ question }) => wordKey(question.text)));
  const listed = items.length === questions.length && items.every(({ line, bullet }) => bullet || asks(line.text));
  for (const [index, item] of items.entries()) {
    const words = passageOf(item.line, item.bullet?.offset);
    const question = questions[index]?.question;
    if (known.has(wordKey(words.text))) context.ignore(item, listReason);
    else if (listed && question && question.line > words.line) {
      context.report('list-differs', words, `“${words.text}” and “${question.text}”`);
      context.ignore(item, listReason);
    } else context.unplaced(item);
  }
}

function setAside({ first, body }: Block, context: Context): [] {
  for (const item of new Set([first, ...body])) context.ignore(item, listReason);
  return [];
}

/** A question of the list that has no details is kept: better a question without an answer than none. */
function fromList({ block }: Entry, { kind, plain }: Matching, context: Context): Numbered[] {
  const read = readQuestion(block, { rank: block.number ?? 1, kind, plain }, context);
  if (!read) return [];
  context.report('list-only', placeOf(block.first), read.question.question.text);
  return [{ ...read, listOnly: true }];
}
