/** The brief layout: a title, a paragraph on the seat, then headed sections. */
import { readConcepts } from './concepts.ts';
import { type Context, placeOf } from './context.ts';
import { readDrills } from './drills.ts';
import type { Body } from './guide.ts';
import { expectedSections, furnitureReason, type Section } from './headings.ts';
import type { Question } from './interview.ts';
import type { Item } from './items.ts';
import { toPassages } from './points.ts';
import type { Prelude } from './prelude.ts';
import { readQuestion, reviewQuestions, toBlocks } from './questions.ts';
import { leaveOut, readRelated, readSources } from './related.ts';
import { readSmartQuestions } from './smart-questions.ts';

/** Reads all that follows the title. */
export function readBrief({ summary, items }: Prelude, context: Context): Body {
  const sections = toSections(items, context);
  const of = (section: Section): Item[] => sections.get(section) ?? [];
  reportMissing(sections, items, context);
  leaveOut(of('advertisement'), 'advertisement', context);
  for (const section of ['list', 'menu'] as const) for (const item of of(section)) context.unplaced(item);
  return {
    summary,
    lookFor: toPassages(of('lookFor')),
    questions: readBehavioural(of('behavioural'), context),
    conceptGroups: readConcepts(of('concepts'), context),
    drills: readDrills(of('drills'), context),
    smartQuestions: readSmartQuestions(of('smartQuestions'), context),
    related: readRelated(of('related'), context),
    sources: readSources(of('sources')),
  };
}

/** Sorts the lines by the heading above them. A section that comes twice is one section. */
function toSections(items: Item[], context: Context): Map<Section, Item[]> {
  const sections = new Map<Section, Item[]>();
  let open: Section | null = null;
  let unknown: string | null = null;
  for (const [index, item] of items.entries()) {
    if (item.section) {
      context.ignore(item, item.section === 'advertisement' ? 'advertisement' : 'a section’s heading');
      open = item.section;
      unknown = null;
      sections.set(open, sections.get(open) ?? []);
    } else if (open && isUnknownHeading(items, index, open)) {
      unknown = item.line.text;
      context.report('section-unknown', placeOf(item), unknown);
      context.ignore(item, 'the heading of a section that the layout does not have');
    } else if (unknown !== null) context.ignore(item, `stands in the unknown section “${unknown}”`);
    else if (open === null) context.unplaced(item);
    else if (open !== 'advertisement' && furnitureReason(item.line.text))
      leaveOut([item], 'the page’s own furniture', context);
    else sections.get(open)?.push(item);
  }
  return sections;
}

/** A few words alone between blank lines at the margin, not a sentence, followed by something that is no pair of lines. */
function isUnknownHeading(items: Item[], index: number, section: Section): boolean {
  const [item, next] = [items[index], items[index + 1]];
  if (!item?.alone || item.bullet || item.numbered || item.numberAlone !== null || item.label || item.line.indent > 0)
    return false;
  const { text } = item.line;
  if (
    text.length > 60 ||
    /[.?!,;:]$/.test(text) ||
    section === 'advertisement' ||
    section === 'related' ||
    section === 'sources'
  )
    return false;
  if (section === 'concepts') return next?.bullet != null || next?.numbered != null;
  return (
    next !== undefined &&
    (next.bullet !== null || next.numbered !== null || !next.section) &&
    !next.label &&
    !next.purpose
  );
}

function readBehavioural(items: Item[], context: Context): Question[] {
  const { before, blocks } = toBlocks(items);
  for (const item of before) context.unplaced(item);
  const questions = blocks.flatMap((block, index) => {
    const question = readQuestion(block, index + 1, null, context);
    if (question && block.number === null) context.report('number-missing', question.question, question.question.text);
    return question ?? [];
  });
  reviewBehavioural(questions, context);
  return questions;
}

/** A brief as copied has purposes and no answers: their absence is no complaint where no question has one. */
function reviewBehavioural(questions: Question[], context: Context): void {
  const anyAnswer = questions.some(({ answer }) => answer !== null);
  reviewQuestions(
    questions,
    anyAnswer
      ? context
      : { ...context, report: (rule, ...rest) => rule !== 'answer-missing' && context.report(rule, ...rest) },
  );
}

function reportMissing(sections: Map<Section, Item[]>, items: Item[], context: Context): void {
  const end = items.at(-1);
  for (const { section, heading } of expectedSections('brief'))
    if (!sections.has(section)) context.report('section-missing', end ? placeOf(end) : { line: 1, column: 1 }, heading);
}
