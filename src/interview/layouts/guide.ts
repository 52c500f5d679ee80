/** The guide layout: a title, a summary, a list of questions, a menu of roles, the details, related guides. */
import { toBlocks } from '../blocks.ts';
import { readConcepts } from '../concepts.ts';
import { type Context, placeOf } from '../context.ts';
import { readDrills } from '../drills.ts';
import { furnitureReason } from '../furniture.ts';
import { expectedSections, type Section } from '../headings.ts';
import type { Item } from '../items.ts';
import { matchUp, readUnnumbered } from '../match-list.ts';
import { readMenuLine } from '../menu.ts';
import { toPassages } from '../points.ts';
import { beginsQuestion, type Prelude } from '../prelude.ts';
import { reviewQuestions } from '../questions.ts';
import { leaveOut, readRelated, readSources } from '../related.ts';
import { readSmartQuestions } from '../smart-questions.ts';
import type { Body, LayoutDefinition } from './layout.ts';

export const guide: LayoutDefinition = {
  titles: [
    /^(.{1,100}?)\s+interview\s+questions(?:\s+(?:and|&)\s+(?:expert\s+|sample\s+|model\s+)?answers)?[.:]?$/i,
    /^interview\s+questions\s+(?:and\s+(?:expert\s+)?answers\s+)?for\s+(?:an?\s+|the\s+)?(.{1,100}?)[.:]?$/i,
  ],
  evidence: [
    {
      weight: 2,
      atMost: 2,
      seen: (item) => item.purpose && !item.bullet && !item.label,
      reason: 'purposes begin with a verb',
    },
    {
      weight: 2,
      atMost: 2,
      seen: (item) => item.label?.field === 'answer',
      reason: 'each question has a model answer',
    },
    {
      weight: 2,
      atMost: 2,
      seen: ({ section }) => section === 'list' || section === 'menu',
      reason: 'a heading of the layout; “Related …” says little, prose has it too',
    },
  ],
  // A guide without a list may begin with a question whose number was lost.
  beginsBody: (item, next) =>
    beginsQuestion(item, next) ||
    item.numbered !== null ||
    item.purpose ||
    next?.purpose === true ||
    next?.label?.field === 'answer',
  asks: 'role',
  read: readGuide,
};

/** Sections that briefs alone have are read in a guide as well. */
function readGuide({ summary, items }: Prelude, context: Context): Body {
  const sections = toSections(items, context);
  const of = (section: Section): Item[] => sections.get(section) ?? [];
  const end = items.at(-1);
  for (const { section, heading } of expectedSections('guide'))
    if (!sections.has(section) && end) context.report('section-missing', placeOf(end), heading);
  const { before, blocks } = toBlocks(of('list'));
  const read = matchUp(blocks, guide.asks, context);
  const questions = reviewQuestions(read, context);
  readUnnumbered(before, questions, context);
  return {
    summary,
    lookFor: toPassages(of('lookFor')),
    questions,
    conceptGroups: readConcepts(of('concepts'), context),
    drills: readDrills(of('drills'), context),
    smartQuestions: readSmartQuestions(of('smartQuestions'), context),
    related: readRelated(of('related'), context),
    sources: readSources(of('sources')),
  };
}

/** What is known of the text while its lines are sorted. */
interface State {
  section: Section;
  /** Whether a purpose or an answer was seen: then the list and the menu are over. */
  detailed: boolean;
}

/** Sorts the lines by section. List, menu and details share one: the numbers tell them apart. */
function toSections(items: Item[], context: Context): Map<Section, Item[]> {
  const sections = new Map<Section, Item[]>();
  const state: State = { section: 'list', detailed: false };
  for (const [index, item] of items.entries()) {
    if (item.section) {
      context.ignore(item, item.section === 'advertisement' ? 'advertisement' : 'a section’s heading');
      state.section = item.section === 'behavioural' ? 'list' : item.section;
      sections.set(state.section, sections.get(state.section) ?? []);
      continue;
    }
    for (const kept of place(item, items[index + 1], state, context)) {
      sections.set(state.section, sections.get(state.section) ?? []);
      sections.get(state.section)?.push(kept);
    }
  }
  return sections;
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
  if (state.section === 'advertisement') return drop(item, 'advertisement', context);
  if (state.section !== 'related' && furnitureReason(text)) return drop(item, 'the page’s own furniture', context);
  if (state.section === 'list') state.detailed ||= item.purpose || item.label?.field === 'answer';
  return [item];
}

const isAsked = (item: Item, next: Item | undefined) =>
  item.line.text.endsWith('?') || next?.purpose === true || next?.label != null;

function drop(item: Item, reason: string, context: Context): [] {
  leaveOut([item], reason, context);
  return [];
}
