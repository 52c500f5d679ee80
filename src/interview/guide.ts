/** The guide layout: a title, a summary, a list of questions, a menu of roles, the details, related guides. */
import { type Context, placeOf } from './context.ts';
import { furnitureReason, type Section } from './headings.ts';
import type { Interview, Passage, Question } from './interview.ts';
import { type Item, joinAll, passageOf } from './items.ts';
import { wordKey } from './marks.ts';
import type { Prelude } from './prelude.ts';
import { type Block, hasDetails, readQuestion, reviewQuestions, toBlocks } from './questions.ts';
import { leaveOut, readRelated, readSources } from './related.ts';

export type Body = Omit<Interview, 'file' | 'layout' | 'title' | 'role' | 'ignored'>;

/** Role names run together without separators: many places where a capital follows a small letter or a bracket. */
const glued = /[\p{Ll})]\p{Lu}/gu;
const gluedAtLeast = 5;
const listReason = 'the list of questions; the details follow below';
const lastNumber = /(\d{1,3})$/;

const isMenu = (text: string) =>
  text.length < 4000 && (text.match(glued)?.length ?? 0) >= gluedAtLeast && !/[.?!]\s/.test(text);

/** Reads all that follows the title. */
export function readGuide({ summary, items }: Prelude, context: Context): Body {
  const parts = toParts(items, context);
  const { before, blocks } = toBlocks(parts.questions);
  const listed = blocks.filter((block) => !hasDetails(block));
  const detailed = blocks.filter(hasDetails);
  const questions = matchUp(listed, detailed, context);
  reviewQuestions(questions, context);
  readUnnumbered(before, questions, context);
  return {
    summary,
    lookFor: [],
    questions,
    conceptGroups: [],
    drills: [],
    smartQuestions: [],
    related: readRelated(parts.related, context),
    sources: readSources(parts.sources),
  };
}

interface Parts {
  questions: Item[];
  related: Item[];
  sources: Item[];
}

/** Sorts the lines by section; a number after the related guides goes back to the questions. */
function toParts(items: Item[], context: Context): Parts {
  const parts: Parts = { questions: [], related: [], sources: [] };
  let section: Section = 'list';
  for (const item of items) {
    if (item.section) {
      context.ignore(item, item.section === 'advertisement' ? 'advertisement' : 'a section’s heading');
      section = item.section;
      continue;
    }
    if (isMenu(item.line.text)) {
      readMenu(item, parts.questions, context);
      section = 'list';
      continue;
    }
    if (item.numberAlone !== null || (section === 'menu' && item.numbered)) section = 'list';
    if (section === 'advertisement') leaveOut([item], 'advertisement', context);
    else if (section === 'menu') leaveOut([item], 'the page’s menu of roles', context);
    else if (section === 'related') parts.related.push(item);
    else if (section === 'sources') parts.sources.push(item);
    else if (furnitureReason(item.line.text)) leaveOut([item], 'the page’s own furniture', context);
    else parts.questions.push(item);
  }
  return parts;
}

/** The menu ends in the first question’s number: that part goes on as a line of its own. */
function readMenu(item: Item, questions: Item[], context: Context): void {
  const number = lastNumber.exec(item.line.text);
  const menu = number ? item.line.text.slice(0, number.index) : item.line.text;
  context.ignore(item, 'the page’s menu of roles', menu);
  if (number) questions.push({ ...item, numberAlone: Number(number[1]), numbered: null, label: null, purpose: false });
}

/** Details and list tell of the same questions; the details’ words stand, the list fills their gaps. */
function matchUp(listed: Block[], detailed: Block[], context: Context): Question[] {
  const list = listed.map((block) => ({ block, words: wordsOf(block), used: false }));
  const byKey = new Map(list.flatMap((entry) => (entry.words ? [[wordKey(entry.words.text), entry] as const] : [])));
  const byNumber = new Map(
    list.flatMap((entry) => (entry.block.number === null ? [] : [[entry.block.number, entry] as const])),
  );
  const questions = detailed.flatMap((block, index) => {
    const byRank = byNumber.get(block.number ?? index + 1);
    const question = readQuestion(block, index + 1, byRank?.words ?? null, context);
    if (!question) return [];
    const entry = byKey.get(wordKey(question.question.text)) ?? (byRank?.used ? undefined : byRank);
    if (entry) entry.used = true;
    if (block.number === null) context.report('number-missing', question.question, question.question.text);
    if (entry?.words && wordKey(entry.words.text) !== wordKey(question.question.text))
      context.report('list-differs', entry.words, `“${entry.words.text}” and “${question.question.text}”`);
    return [question];
  });
  const left = list.flatMap(({ block, used }) => (used ? setAside(block, context) : fromList(block, context)));
  return left.length === 0 ? questions : [...questions, ...left].toSorted((a, b) => a.number - b.number);
}

/** Lines before the first number: a list without numbers repeats the details; anything else has no place. */
function readUnnumbered(items: Item[], questions: Question[], context: Context): void {
  const known = new Set(questions.map(({ question }) => wordKey(question.text)));
  for (const item of items) {
    if (known.has(wordKey(item.line.text))) context.ignore(item, listReason);
    else context.unplaced(item);
  }
}

const wordsOf = ({ opening, body }: Block): Passage | null =>
  joinAll([...(opening ? [opening] : []), ...body.map(({ line }) => passageOf(line))], ' ');

function setAside(block: Block, context: Context): [] {
  for (const item of new Set([block.first, ...block.body])) context.ignore(item, listReason);
  return [];
}

/** A question of the list that has no details is kept: better a question without an answer than none. */
function fromList(block: Block, context: Context): Question[] {
  const question = readQuestion(block, block.number ?? 1, null, context);
  if (!question) return [];
  context.report('list-only', placeOf(block.first), question.question.text);
  return [question];
}
