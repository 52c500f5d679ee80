/** A block of lines → a question with its details. Both layouts share it. */
import { type Block, isField } from './blocks.ts';
import { type Context, type Placed, placeOf } from './context.ts';
import { type Fields, one, readAll, readFields } from './fields.ts';
import type { Passage, Question, QuestionKind } from './interview.ts';
import { type Item, joined, paragraphs, undressed } from './items.ts';
import { cut, spanOf } from './span.ts';

/** A question, and the place of its number for complaints. */
export interface Numbered {
  question: Question;
  numberAt: Placed;
  /** Whether the list alone has it: what it lacks is then said once. */
  listOnly?: boolean;
}

/**
 * Reads one block. `rank` is its place where no number is written; `listed` the list’s wording for this number, used
 * where the details lack the question.
 * Returns null where the block holds no question at all; its lines are then ignored and reported.
 */
export function readQuestion(
  block: Block,
  { rank, kind, listed = null }: { rank: number; kind: QuestionKind; listed?: Passage | null },
  context: Context,
): Numbered | null {
  const words = wordsOf(block);
  const said = words ?? listed;
  if (!said) return abandon(block, rank, context);
  if (!words) context.report('question-missing', placeOf(block.first), String(block.number ?? rank));
  const fields = readFields(block.body, 'question', context);
  const { assesses, answer } = readRest(block, fields, context);
  const question: Question = {
    number: block.number ?? rank,
    kind,
    question: said,
    ...readAll(fields, 'question'),
    assesses: bothPurposes(assesses, one(fields, 'assesses'), context),
    answer: one(fields, 'answer') ?? answer,
    line: block.first.line.number,
    endLine: (block.body.at(-1) ?? block.first).line.number,
  };
  return { question, numberAt: placeOf(block.first) };
}

/** A purpose told by its verb, and another that has a label: both are kept. */
function bothPurposes(first: Passage | null, labelled: Passage | null, context: Context): Passage | null {
  if (!first || !labelled) return first ?? labelled;
  context.report('label-twice', labelled, 'What it tests');
  return joined(first, labelled);
}

/** The question’s words, or null where the block has none. */
export function wordsOf(block: Block): Passage | null {
  const lines = block.body.slice(0, wordLines(block));
  return cut(spanOf([...(block.opening ? [block.opening] : []), ...lines.map(undressed)]), 0);
}

/** How many lines of the body belong to the question: up to the purpose, which its verb or its place tells. */
function wordLines({ opening, body }: Block): number {
  const label = body.findIndex(isField);
  const head = label < 0 ? body : body.slice(0, label);
  const verb = head.findIndex(
    ({ purpose, bullet }, index) => purpose && !bullet && (opening || saysItself(head, index)),
  );
  if (verb >= 0) return verb;
  // With a labelled purpose every line of the head belongs to the question; so it does in a bare list.
  if (label < 0 || body.some((item) => item.label?.field === 'assesses')) return head.length;
  const lines = head.findIndex(({ goesOn }, index) => !goesOn && (opening !== null || index > 0));
  return lines < 0 ? head.length : lines;
}

/** "Evaluate …" at the head of a block is an order to the candidate, not what the question evaluates. */
const saysItself = (head: Item[], index: number) =>
  index > 0 || !(head[1]?.purpose || /^(?:assess|evaluate)\b|\?$/i.test(head[0]?.line.text ?? ''));

interface Rest {
  assesses: Passage | null;
  /** The answer of a text that lost its label. */
  answer: Passage | null;
}

/** What stands between the question and the first label: the purpose, and an answer where its label was lost. */
function readRest(block: Block, { head, texts }: Fields, context: Context): Rest {
  const rest = head.slice(wordLines(block));
  const end = rest.findIndex(({ goesOn }, index) => index > 0 && !goesOn);
  const [first] = rest;
  const next = rest[end];
  if (!first?.purpose || !next || texts.has('answer') || texts.has('assesses'))
    return { assesses: paragraphs(rest), answer: null };
  context.report('answer-unlabelled', placeOf(next), next.line.text);
  return { assesses: paragraphs(rest.slice(0, end)), answer: paragraphs(rest.slice(end)) };
}

function abandon(block: Block, rank: number, context: Context): null {
  const number = String(block.number ?? rank);
  context.report(block.body.length === 0 ? 'number-alone' : 'question-lost', placeOf(block.first), number);
  for (const item of [block.first, ...block.body]) context.ignore(item, 'a number with no question under it');
  return null;
}

/** Complains of what each question lacks and of numbers out of order; gives the questions. */
export function reviewQuestions(read: Numbered[], context: Context, answersExpected = true): Question[] {
  for (const [index, { question, numberAt, listOnly }] of read.entries()) {
    const { number, question: words, assesses, answer } = question;
    const previous = read[index - 1]?.question.number ?? number - 1;
    if (number !== previous + 1) context.report('number-order', numberAt, `from ${previous} to ${number}`);
    if (listOnly) continue;
    if (!assesses) context.report('purpose-missing', words, words.text);
    if (!answer && answersExpected) context.report('answer-missing', words, words.text);
  }
  return read.map(({ question }) => question);
}
