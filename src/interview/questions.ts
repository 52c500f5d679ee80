/** A block of lines → a question with its details. All layouts share it. */
import { type Block, isField } from './blocks.ts';
import { type Context, type Placed, placeOf } from './context.ts';
import { type BlockFields, type Fields, one, readAll, readFields } from './fields.ts';
import type { Passage, Question, QuestionKind } from './interview.ts';
import { type Item, joined, paragraphs, undressed } from './items.ts';
import { fieldFor } from './labels.ts';
import { wordKey } from './marks.ts';
import { asks, isExplanation } from './purpose.ts';
import { cut, spanOf } from './span.ts';

/** A question, and the place of its number for complaints. */
export interface Numbered {
  question: Question;
  numberAt: Placed;
  /** Whether the list alone has it: what it lacks is then said once. */
  listOnly?: boolean;
  /** Whether a group’s heading stands above, so that the numbers may begin anew. */
  restarts?: boolean;
}

/** How the questions of a layout are read. */
export interface Reading {
  /** Its place where no number is written. */
  rank: number;
  kind: QuestionKind;
  /** Whether answers may stand without a label: then what follows the question is its answer. */
  plain: boolean;
  /** The list’s wording for this number, used where the details lack the question. */
  listed?: Passage | null;
}

/** Reads one block. Returns null where it holds no question at all; its lines are then ignored and reported. */
export function readQuestion(
  block: Block,
  { rank, kind, plain, listed = null }: Reading,
  context: Context,
): Numbered | null {
  const length = plain ? plainWordLines(block) : wordLines(block);
  const words = cutWords(block, length);
  const said = words ?? listed;
  if (!said) return abandon(block, rank, context);
  if (!words) context.report('question-missing', placeOf(block.first), String(block.number ?? rank));
  const fields = readFields(block.body, 'question', context, mayAnswer(block, length, plain));
  const rest = fields.head.slice(length);
  const { assesses, answer } = plain ? readPlainRest(rest, fields) : readRest(rest, fields, context);
  const labelled = one(fields, 'assesses');
  const question: Question = {
    number: block.number ?? rank,
    kind,
    question: said,
    ...readAll(fields, 'question'),
    assesses: plain && assesses && labelled ? inOrder(assesses, labelled) : bothPurposes(assesses, labelled, context),
    answer: one(fields, 'answer') ?? bothAnswers(answer, looseAnswer(fields, plain, context)),
    line: block.first.line.number,
    endLine: block.body.reduce((end, { line }) => Math.max(end, line.number), block.first.line.number),
  };
  return { question, numberAt: placeOf(block.first), restarts: block.first.startsGroup };
}

/** Whether a block has no answer above or under a label, so that one may stand below another part. */
function mayAnswer({ body }: Block, length: number, plain: boolean): boolean {
  if (body.some((item) => fieldFor('question', item.label) === 'answer')) return false;
  const [first, ...rest] = body.slice(length, Math.max(length, body.findIndex(isField)));
  return !first || !plain || (isExplanation(first.line.text) && rest.every(({ goesOn }) => goesOn));
}

/** The answer that stands below a labelled part without a label of its own. */
function looseAnswer({ loose }: BlockFields, plain: boolean, context: Context): Passage | null {
  const [first] = loose;
  if (first && !plain) context.report('answer-unlabelled', placeOf(first), first.line.text);
  return paragraphs(loose);
}

const inOrder = (one: Passage, other: Passage): Passage =>
  one.line <= other.line ? joined(one, other) : joined(other, one);

/** An answer right below the question, and what follows a labelled part of it: both are kept. */
const bothAnswers = (first: Passage | null, loose: Passage | null): Passage | null =>
  first && loose ? joined(first, loose) : (first ?? loose);

/** A purpose told by its verb, and another that has a label: both are kept. */
function bothPurposes(first: Passage | null, labelled: Passage | null, context: Context): Passage | null {
  if (!first || !labelled) return first ?? labelled;
  context.report('label-twice', labelled, 'What it tests');
  return joined(first, labelled);
}

/** The question’s words, or null where the block has none. */
export const wordsOf = (block: Block, plain: boolean): Passage | null =>
  cutWords(block, plain ? plainWordLines(block) : wordLines(block));

/** Where answers have no label, a question is one paragraph. */
function plainWordLines(block: Block): number {
  const { opening, body } = block;
  const end = body.findIndex((item, index) => isField(item) || (!item.goesOn && (opening !== null || index > 0)));
  if (end < 0) return body.length;
  if (opening !== null && asksAgain(body[end])) return end + 1;
  return body.some(isField) ? withMoreAsked(block, end) : end;
}

/** Words that speak to the candidate: no line that says why a question is asked does. */
const toCandidate =
  /(?<!\p{L})(?:you|your|vous|votre|vos|tu|ton|ta|tes|Sie|Ihr|Ihre[mnrs]?|Ihnen|du|dein|deine[mnrs]?|lei|ti|tuo|tua|tuoi|tue)(?!\p{L})/u;

/** So many lines may ask on: more are a list. */
const mostMore = 2;

/** Where a question ends whose next lines ask on: "Tell me of a stair." and below it "What did you do?" */
function withMoreAsked({ opening, body }: Block, length: number): number {
  const said = [opening?.line.text ?? '', ...body.slice(0, length).map(({ line }) => line.text)];
  const isAsked = /\?["'’”»)\]]*$/.test(said.join(' ').trimEnd());
  const next = body.slice(length, length + mostMore);
  const end = next.findIndex(
    (item, index) =>
      isField(item) ||
      item.bullet !== null ||
      item.purpose ||
      !asks(item.line.text) ||
      ((isAsked || index > 0) && !toCandidate.test(item.line.text)),
  );
  return length + (end < 0 ? next.length : end);
}

/** "(How do you …?)": the question in another language, or in other words. */
const asksAgain = (item: Item | undefined): boolean =>
  item !== undefined && !item.label && /^[([][^()[\]]{5,300}\?[)\]]$/.test(item.line.text);

function cutWords(block: Block, length: number): Passage | null {
  const lines = block.body.slice(0, length);
  return cut(spanOf([...(block.opening ? [block.opening] : []), ...lines.map(undressed)]), 0);
}

/** How many lines of the body belong to the question: up to the purpose, which its verb or its place tells. */
function wordLines(block: Block): number {
  const { opening, body } = block;
  const label = body.findIndex(isField);
  const head = label < 0 ? body : body.slice(0, label);
  const verb = head.findIndex(
    ({ purpose, bullet }, index) => purpose && !bullet && (opening || saysItself(head, index)),
  );
  if (verb >= 0) return verb;
  // With a labelled purpose every line of the head belongs to the question; so it does in a bare list.
  if (label < 0 || body.some((item) => item.label?.field === 'assesses')) return head.length;
  const lines = head.findIndex(({ goesOn }, index) => !goesOn && (opening !== null || index > 0));
  return lines < 0 ? head.length : withMoreAsked(block, lines);
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
function readRest(rest: Item[], { texts }: Fields, context: Context): Rest {
  const end = rest.findIndex(({ goesOn }, index) => index > 0 && !goesOn);
  const [first] = rest;
  const next = rest[end];
  if (!first?.purpose || !next || texts.has('answer') || texts.has('assesses'))
    return { assesses: paragraphs(rest), answer: null };
  context.report('answer-unlabelled', placeOf(next), next.line.text);
  return { assesses: paragraphs(rest.slice(0, end)), answer: paragraphs(rest.slice(end)) };
}

/** Beside a labelled answer, what has no label says why the question is asked; without one it is the answer. */
function readPlainRest(rest: Item[], { texts }: Fields): Rest {
  if (texts.has('answer')) return { assesses: paragraphs(rest), answer: null };
  const end = rest.findIndex((item, index) => index > 0 && !item.goesOn);
  const [first] = rest;
  if (!first || texts.has('assesses') || !isExplanation(first.line.text))
    return { assesses: null, answer: paragraphs(rest) };
  const purpose = end < 0 ? rest : rest.slice(0, end);
  return { assesses: paragraphs(purpose), answer: paragraphs(rest.slice(purpose.length)) };
}

function abandon(block: Block, rank: number, context: Context): null {
  const number = String(block.number ?? rank);
  context.report(block.body.length === 0 ? 'number-alone' : 'question-lost', placeOf(block.first), number);
  for (const item of [block.first, ...block.body]) context.ignore(item, 'a number with no question under it');
  return null;
}

/** What every question of a layout owes. */
export interface Owed {
  purpose: boolean;
  /** Whether each has an answer, or each where one has. */
  answer: 'always' | 'where one has';
}

/** Complains of what each question lacks, of numbers out of order and of questions that come twice; gives the questions. */
export function reviewQuestions(read: Numbered[], owed: Owed, context: Context): Question[] {
  const answersExpected = owed.answer === 'always' || read.some(({ question }) => question.answer !== null);
  const seen = new Set<string>();
  let restarted = false;
  for (const [index, { question, numberAt, listOnly, restarts }] of read.entries()) {
    const { number, question: words, assesses, answer } = question;
    const previous = read[index - 1]?.question.number ?? number - 1;
    if (number === 1 && restarts && index > 0) restarted = true;
    else if (number !== previous + 1) context.report('number-order', numberAt, `from ${previous} to ${number}`);
    // Signs alone have no key: such questions are told apart by their signs.
    const key = wordKey(words.text) || words.text;
    if (seen.has(key)) context.report('question-twice', words, words.text);
    seen.add(key);
    if (listOnly) continue;
    if (!assesses && owed.purpose) context.report('purpose-missing', words, words.text);
    if (!answer && answersExpected) context.report('answer-missing', words, words.text);
  }
  // Where each group counts anew, a question’s rank is its number.
  return read.map(({ question }, index) => (restarted ? { ...question, number: index + 1 } : question));
}
