/** The lines of a text of questions, sorted by section. List, menu and details share one: the numbers tell them apart. */
import type { Context } from './context.ts';
import { placeOf } from './context.ts';
import { isAdvice, type Section } from './headings.ts';
import type { Item } from './items.ts';
import { fieldFor, isOneLine } from './labels.ts';
import { readMenuLine } from './menu.ts';
import { isNote } from './note.ts';
import { asks } from './purpose.ts';
import { hasDetail } from './settle.ts';

/** What is known of the text while its lines are sorted. */
interface State {
  section: Section;
  /** Whether a purpose or an answer was seen: then the list and the menu are over. */
  detailed: boolean;
  /** The heading of a part that no interview has, whose lines are left out. */
  apart: string | null;
  /** The last question’s number. */
  number: number;
  /** From here on no question begins. */
  lastQuestion: number;
  /** The level of headings that are questions, and the first line that stands alone inside an answer. */
  level: number;
  subheading: number;
}

/** Sorts the lines; what belongs to no part of an interview is left out with its heading. */
export function toSections(items: Item[], context: Context): Map<Section, Item[]> {
  const sections = new Map<Section, Item[]>();
  const state: State = { section: 'list', detailed: false, apart: null, number: 0, ...surveyed(items) };
  const open = (section: Section) => {
    state.section = section;
    state.apart = null;
    sections.set(section, sections.get(section) ?? []);
  };
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    if (item.line.cell) {
      // A question that its place tells is one wherever it stands.
      if ('number' in item.line.cell && state.section !== 'list') open('list');
      state.apart = null;
      state.detailed ||= fieldFor('question', item.label) !== null;
      state.number = item.numbered?.number ?? state.number;
      const kept = sections.get(state.section) ?? [];
      kept.push(item);
      sections.set(state.section, kept);
      continue;
    }
    if (item.section && !isLabelOf(items, index, state)) {
      context.ignore(item, item.section === 'advertisement' ? 'advertisement' : 'a section’s heading');
      open(item.section === 'behavioural' ? 'list' : item.section);
      continue;
    }
    if (item.section) item.section = null;
    if (state.apart !== null && !returns(items, index, state)) {
      if (isApart(items, index, state)) state.apart = item.line.text;
      context.ignore(item, `stands below “${state.apart}”, which is no part of an interview`);
      continue;
    }
    state.apart = null;
    if (state.section === 'list' && item.group) {
      context.ignore(item, 'the heading of a group of questions');
      if (next) next.startsGroup = true;
      continue;
    }
    if (state.section === 'list' && isNote(item)) {
      context.ignore(item, 'a note on the question');
      continue;
    }
    if (isApart(items, index, state)) {
      state.apart = item.line.text;
      context.ignore(item, 'the heading of a part that no interview has');
      if (!isAdvice(item.line.text)) context.report('section-unknown', placeOf(item), item.line.text);
      continue;
    }
    for (const kept of place(item, next, state, context)) {
      sections.set(state.section, sections.get(state.section) ?? []);
      sections.get(state.section)?.push(kept);
    }
    state.number = item.numberAlone ?? (begins(items, index) ? (item.numbered?.number ?? state.number) : state.number);
  }
  return sections;
}

/** "What interviewers look for" below a question is the label of its purpose. */
function isLabelOf(items: Item[], index: number, { section }: State): boolean {
  const [above, item] = [items[index - 1], items[index]];
  if (!item?.label || section !== 'list' || !above || above.section || above.group) return false;
  return begins(items, index - 1) || asks(above.line.text) || items[index - 2]?.numberAlone != null;
}

/** Whether a line begins a question, as far as it tells itself. */
const begins = (items: Item[], index: number): boolean => {
  const item = items[index];
  if (!item || item.label) return false;
  if (item.numberAlone !== null || item.asked !== null) return true;
  if (item.numbered?.sure) return asks(item.numbered.rest) || hasDetail(items, index);
  if (item.bullet || item.goesOn) return false;
  return asks(item.line.text) || ((item.line.heading > 0 || item.line.bold) && hasDetail(items, index));
};

/** What the whole text tells before its lines are sorted. */
function surveyed(items: Item[]): Pick<State, 'lastQuestion' | 'level' | 'subheading'> {
  const asked = items.find((item, index) => item.line.heading > 0 && begins(items, index));
  const lastQuestion = items.findLastIndex(
    (item, index) =>
      item.numberAlone !== null || item.numbered?.sure || item.asked || item.group || begins(items, index),
  );
  const subheading = items.findIndex((_, index) => index > 1 && standsInAnswer(items, index));
  return { lastQuestion, level: asked?.line.heading ?? 3, subheading: subheading < 0 ? items.length : subheading };
}

/** A few words alone between blank lines that begin no question: where answers have such lines, they are theirs. */
function standsInAnswer(items: Item[], index: number): boolean {
  const item = items[index] as Item;
  const { text } = item.line;
  if (
    !item.alone ||
    item.label ||
    item.section ||
    item.group ||
    item.bullet ||
    item.purpose ||
    item.numberAlone !== null ||
    item.numbered
  )
    return false;
  return (
    text.length <= 60 &&
    !/[.?!:;,]$/.test(text) &&
    items[index - 1]?.numberAlone == null &&
    !begins(items, index) &&
    !hasDetail(items, index)
  );
}

/** Whether, below the heading of another part, the questions go on. */
function returns(items: Item[], index: number, { number }: State): boolean {
  const item = items[index] as Item;
  if (item.group) return true;
  if (item.numberAlone !== null || item.asked !== null) return true;
  if (item.numbered?.sure)
    return hasDetail(items, index) || (item.numbered.number === number + 1 && asks(item.numbered.rest));
  return !item.bullet && begins(items, index) && (hasDetail(items, index) || item.line.heading > 0);
}

/** Words that head a part of an answer. */
const ofAnswer =
  /^(?:[star]\s?[:–—-]\s?)?(?:situation|task|action|result|context|challenge|approach|outcome|example|lesson|reflection|step \d|tâche|résultat|contexte|aufgabe|handlung|ergebnis|situazione|compito|azione|risultato)s?\b/i;

/** Whether a line heads a part that no interview has: by its words, or alone after the last question’s answer. */
function isApart(items: Item[], index: number, { section, detailed, lastQuestion, level, subheading }: State): boolean {
  const item = items[index] as Item;
  const { text, heading, bold, indent } = item.line;
  if (section === 'related' || section === 'sources' || section === 'menu' || section === 'advertisement') return false;
  if (
    item.label ||
    item.bullet ||
    item.group ||
    item.purpose ||
    item.numberAlone !== null ||
    item.asked ||
    item.goesOn ||
    item.broken
  )
    return false;
  if (
    text.length > 80 ||
    ofAnswer.test(text) ||
    (asks(text) && !isAdvice(text)) ||
    items[index - 1]?.numberAlone != null
  )
    return false;
  if (hasDetail(items, index)) return false;
  if (item.numbered && !heading) return false;
  if (/[,;]$/.test(text) || (section !== 'list' && heading === 0)) return false;
  if (isAdvice(text)) return heading > 0 || bold || item.alone || item.blankBefore || index > lastQuestion;
  if (section !== 'list' || /[.!:]$/.test(text)) return false;
  const below = items[index + 1];
  if (!below) return false;
  if (heading > 0) return detailed && heading <= level;
  return (
    detailed &&
    item.alone &&
    indent === 0 &&
    text.length <= 60 &&
    index > lastQuestion &&
    index <= subheading &&
    /^\p{Lu}/u.test(text)
  );
}

const questionsGoOn = new Set<Section>(['menu', 'related']);

/** Puts a line under the section that `state` then names; nothing where the line is left out. */
function place(item: Item, next: Item | undefined, state: State, context: Context): Item[] {
  const { text } = item.line;
  const menu = readMenuLine(item, next, state, context);
  if (menu) {
    state.section = menu.length > 0 ? 'list' : state.section;
    return menu;
  }
  // A number after the menu, or after the related guides, goes back to the questions.
  if (questionsGoOn.has(state.section) && (item.numberAlone !== null || (item.numbered && isAsked(item, next))))
    state.section = 'list';
  if (state.section === 'menu') state.section = 'list';
  if (state.section === 'list' && state.detailed && !item.bullet && context.findRole(text) !== null)
    state.section = 'related';
  if (state.section === 'advertisement') {
    context.ignore(item, 'advertisement');
    return [];
  }
  if (state.section === 'list')
    state.detailed ||= item.purpose || (fieldFor('question', item.label) !== null && !isNamed(item));
  return [item];
}

/** "Short: …" names a question and tells nothing of it. */
const isNamed = ({ label }: Item) => label !== null && isOneLine(label.field);

const isAsked = (item: Item, next: Item | undefined) =>
  item.line.text.endsWith('?') || next?.purpose === true || next?.label != null;
