/** The brief layout: a title, a paragraph on the seat, then headed sections. */
import { toBlocks } from '../blocks.ts';
import { commonLook } from '../clean/look.ts';
import { type Context, placeOf } from '../context.ts';
import { expectedSections, headingOf, isAdvice, type Section } from '../headings.ts';
import type { Question } from '../interview.ts';
import type { Item } from '../items.ts';
import { isNote } from '../note.ts';
import { toPlainBlocks } from '../plain-blocks.ts';
import { beginsQuestion, type Prelude } from '../prelude.ts';
import { asks } from '../purpose.ts';
import { readQuestion, reviewQuestions } from '../questions.ts';
import { isTableLine } from '../tables.ts';
import { type Asking, type Body, type LayoutDefinition, toBody } from './layout.ts';

/** Headings that say what a text is: “Related …” and “Sources” say little, prose has them too. */
const telling = new Set<Section | null>([
  'lookFor',
  'behavioural',
  'concepts',
  'drills',
  'smartQuestions',
  'advertisement',
]);

export const brief: LayoutDefinition = {
  looksLike: 'sections such as “Behavioural questions to expect”, with “What it tests:” below each question',
  titled: 'prep',
  evidence: [
    { weight: 3, atMost: 3, seen: (item) => item.label?.field === 'assesses', reason: 'purposes have a label' },
    { weight: 3, atMost: 4, seen: ({ section }) => telling.has(section), reason: 'a heading of the layout' },
  ],
  // Purposes with labels are written below any interview questions.
  owns: ({ section }) => telling.has(section),
  unroll: null,
  beginsBody: beginsQuestion,
  asks: 'behavioural',
  // A brief as copied has purposes and no answers: their absence is no complaint where no question has one.
  owed: { purpose: true, answer: 'where one has' },
  read: readBrief,
  look: {
    ...commonLook,
    question: (number, words) => [`  ${number}. ${words}`],
    questions: 'behavioural',
    indent: '    ',
  },
};

function readBrief(prelude: Prelude, context: Context, own: Asking): Body {
  const sections = toSections(prelude.items, context);
  reportMissing(sections, prelude, context);
  for (const item of sections.get('advertisement') ?? []) context.ignore(item, 'advertisement');
  for (const item of sections.get('menu') ?? []) context.ignore(item, 'the page’s menu of roles');
  return toBody(prelude, sections, readBehavioural(sections.get('behavioural') ?? [], own, context), context);
}

/** Sorts the lines by the heading above them. A section that comes twice is one section. */
function toSections(items: Item[], context: Context): Map<Section, Item[]> {
  const sections = new Map<Section, Item[]>();
  let open: Section | null = null;
  let unknown: string | null = null;
  const dense = items.filter(({ blankBefore }) => blankBefore).length * 5 < items.length;
  const enter = (section: Section) => {
    open = section;
    unknown = null;
    sections.set(section, sections.get(section) ?? []);
  };
  for (const [index, item] of items.entries()) {
    if (item.line.cell && open === 'behavioural') {
      sections.get(open)?.push(item);
      continue;
    }
    const opened = opensSection(items, index, open, sections);
    if (opened) {
      context.ignore(item, opened === 'advertisement' ? 'advertisement' : 'a section’s heading');
      enter(opened);
      continue;
    }
    // Without their heading, the questions are known by their purposes.
    if (unknown === null && beginsQuestions(items, index, open)) {
      if (!sections.has('behavioural')) context.report('section-missing', placeOf(item), headingOf('behavioural'));
      enter('behavioural');
    }
    if (open && isUnknownHeading(items, index, open, dense)) {
      unknown = item.line.text;
      if (!isAdvice(unknown)) context.report('section-unknown', placeOf(item), unknown);
      context.ignore(item, 'the heading of a section that the layout does not have');
    } else if (item.line.link && open !== null && linksAway(items, index, open))
      context.ignore(item, 'a link of the page');
    else if (unknown !== null) context.ignore(item, `stands in the unknown section “${unknown}”`);
    else if (open === null) context.unplaced(item);
    else if (open === 'behavioural' && item.group) {
      context.ignore(item, 'the heading of a group of questions');
      const next = items[index + 1];
      if (next) next.startsGroup = true;
    } else if (open === 'behavioural' && isNote(item)) context.ignore(item, 'a note on the question');
    else sections.get(open)?.push(item);
  }
  return sections;
}

/** The section that an item’s line opens. "Source:" below a concept is a label, whose text stands in the next line. */
function opensSection(
  items: Item[],
  index: number,
  open: Section | null,
  sections: Map<Section, Item[]>,
): Section | null {
  const item = items[index];
  if (!item?.section) return null;
  // "What interviewers look for" below a question is the label of its purpose.
  if (item.label?.field === 'assesses' && open === 'behavioural' && sections.has(item.section)) return null;
  if (item.section === 'list') return 'behavioural';
  const next = items[index + 1];
  if (item.section === 'sources' && open === 'concepts' && item.label && !item.blankBefore && next && !next.blankBefore)
    return null;
  return item.section;
}

/** A line that is all link, below the last question of a page or a drill’s text, leads away from it. */
const linksAway = (items: Item[], index: number, open: Section): boolean =>
  !shortLines.has(open) && items[index]?.bullet === null && items.slice(index).every(({ line }) => line.link);

const beginsQuestions = (items: Item[], index: number, open: Section | null): boolean => {
  const [item, next] = [items[index], items[index + 1]];
  if (!item || (open !== null && open !== 'lookFor')) return false;
  // A question may go on over a line or two before its purpose.
  if (item.numbered?.sure && next?.goesOn) return purposeBelow(items, index);
  return (item.numbered !== null || item.line.text.endsWith('?')) && next?.label?.field === 'assesses';
};

/** Whether the lines that a question goes on over end in its purpose. */
function purposeBelow(items: Item[], index: number): boolean {
  const below = items.slice(index + 1, index + 4).find(({ goesOn }) => !goesOn);
  return below?.label?.field === 'assesses';
}

/** Sections whose lines are all short: nothing tells a heading from them. */
const shortLines = new Set<Section>(['advertisement', 'related', 'sources']);

/** A few words alone between blank lines at the margin, not a sentence, followed by something that is no pair of lines. */
function isUnknownHeading(items: Item[], index: number, section: Section, dense: boolean): boolean {
  const [item, next] = [items[index], items[index + 1]];
  if (!item || !next || shortLines.has(section) || !isHeadingLike(item)) return false;
  if (!item.alone) return dense && isDenseHeading(items, index, section);
  if (section === 'concepts') return (next.bullet !== null || next.numbered !== null) && next.blankBefore;
  return (next.bullet !== null || next.numbered !== null || !next.section) && !next.label && !next.purpose;
}

/** Without blank lines: a few words between the end of a sentence or a list and something that is no point of it. */
function isDenseHeading(items: Item[], index: number, section: Section): boolean {
  const [above, item, below] = [items[index - 1], items[index], items[index + 1]];
  if (!above || !item || !below || section === 'concepts' || item.goesOn || item.line.text.length > 40 || above.section)
    return false;
  if (!/^\p{Lu}/u.test(item.line.text) || above.numberAlone !== null || below.label || below.purpose || below.section)
    return false;
  const ended = above.bullet !== null || /[.?!]["'’”»)]?$/.test(above.line.text);
  return (
    ended &&
    !asks(item.line.text) &&
    !(section === 'behavioural' && (above.numbered !== null || below.numbered !== null))
  );
}

const isHeadingLike = ({ line, line: { text, indent }, bullet, numbered, numberAlone, label }: Item): boolean =>
  !bullet &&
  !numbered &&
  numberAlone === null &&
  !label &&
  indent === 0 &&
  text.length <= 60 &&
  !/[.?!,;:]$/.test(text) &&
  !isTableLine(line);

function readBehavioural(items: Item[], { asks: kind, owed }: Asking, context: Context): Question[] {
  const told = toBlocks(items);
  // Where nothing tells the questions, bold letters, headings or bullets may.
  const { before, blocks } = told.blocks.length > 0 ? told : toPlainBlocks(items);
  for (const item of before) context.unplaced(item);
  const plain = told.blocks.length === 0;
  const numbered = blocks.some(({ number }) => number !== null);
  const read = blocks.flatMap((block, index) => {
    const one = readQuestion(block, { rank: index + 1, kind, plain }, context);
    if (one && block.number === null && numbered)
      context.report('number-missing', one.question.question, one.question.question.text);
    return one ?? [];
  });
  return reviewQuestions(read, { ...owed, purpose: owed.purpose && !plain }, context);
}

function reportMissing(sections: Map<Section, Item[]>, { items, title }: Prelude, context: Context): void {
  const end = items.at(-1);
  for (const { section, heading } of expectedSections('brief'))
    if (!sections.has(section))
      context.report('section-missing', end ? placeOf(end) : (title ?? { line: 1, column: 1 }), heading);
}
