/** Lines in the clean form (grammar.ts) → Interviews. Every line says what it is; one that cannot stand where it does is reported. */
import type { Context } from '../context.ts';
import { type Fields, readAll } from '../fields.ts';
import type { Concept, ConceptGroup, Drill, Interview, Passage, Question, QuestionKind } from '../interview.ts';
import { itemWithin, joined, passageOf } from '../items.ts';
import { fieldRows, type Label, type Owner, shapeOf } from '../labels.ts';
import { layouts } from '../layouts/index.ts';
import type { Line } from '../lines.ts';
import { readMetrics } from '../metrics/metrics.ts';
import { type Numbered, reviewQuestions } from '../questions.ts';
import { cut, spanOf } from '../span.ts';
import {
  type CleanSection,
  escapeSign,
  groupOf,
  labelOf,
  type Mark,
  markOf,
  numberOf,
  readMarker,
  rowOf,
  sectionOf,
  wordingOf,
} from './grammar.ts';

/** The mark of the form stands in one of the first two lines that are not blank: below the title, or first. */
export function isClean(lines: Line[]): boolean {
  const first = lines.findIndex(({ text }) => text !== '');
  return first >= 0 && [first, first + 1].some((at) => readMarker(lines[at]?.text ?? '') !== null);
}

/** A line of words, or what else it is: its text stands from `offset` on. */
interface Words {
  line: Line;
  offset: number;
  escaped: boolean;
}

/** One entry of a section: its head and the lines below it. */
interface Entry {
  head: Words;
  /** The number before a question. */
  number: number;
  body: Words[];
}

/** A group of concepts, or in other sections all entries. */
interface Group {
  title: Passage | null;
  entries: Entry[];
}

interface SectionLines {
  section: CleanSection;
  groups: Group[];
}

/** The parts of one text. */
interface CleanText {
  title: Line | null;
  layout: Interview['layout'];
  summary: Words[];
  sections: SectionLines[];
}

/** What a text in the clean form says, without its file and role. */
export type CleanInterview = Omit<Interview, 'file' | 'language' | 'role' | 'ignored'>;

/** The lines of each text in the clean form, in their order: a text begins with the title above its mark, or with the mark. */
export function partTexts(lines: Line[]): Line[][] {
  const starts = lines.flatMap(({ text }, index) =>
    readMarker(text) === null ? [] : [lines[index - 1]?.text ? index - 1 : index],
  );
  return starts.map((start, text) => lines.slice(text === 0 ? 0 : start, starts[text + 1]));
}

/** Reads the lines of one text in the clean form. */
export function readClean(lines: Line[], context: Context): CleanInterview {
  const mark = lines.findIndex(({ text }) => readMarker(text) !== null);
  const above = lines[mark - 1];
  const title = above && above.text !== '' ? above : null;
  const text: CleanText = { title, layout: readMarker(lines[mark]?.text ?? '') ?? 'guide', summary: [], sections: [] };
  for (const [index, line] of lines.entries())
    if (index === mark) context.ignore(itemWithin(line), 'the mark of the clean form');
    else if (line.text !== '' && line !== title) place(wordsOf(line), text, context);
  return readText(text, context);
}

function wordsOf(line: Line): Words {
  const escaped = line.text.startsWith(escapeSign);
  return { line, offset: escaped ? escapeSign.length : 0, escaped };
}

function place(words: Words, text: CleanText, context: Context): void {
  const { line, escaped } = words;
  const section = escaped ? null : sectionOf(line.text);
  if (section) {
    text.sections.push({ section, groups: [] });
    context.ignore(itemWithin(line), 'a section’s heading');
    return;
  }
  const open = text.sections.at(-1);
  if (!open) text.summary.push(words);
  else placeIn(open, words, context);
}

function placeIn({ section, groups }: SectionLines, words: Words, context: Context): void {
  const row = rowOf(section);
  const { line, escaped } = words;
  const title = row.grouped && !escaped ? groupOf(line.text) : null;
  if (title !== null) {
    groups.push({ title: title === line.text.length ? null : passageOf(line, title), entries: [] });
    if (title === line.text.length) context.ignore(itemWithin(line), 'the label of a group without a title');
    return;
  }
  const offset = escaped ? null : markOf(line.text, row.entry);
  const open = groups.at(-1)?.entries.at(-1);
  if (offset !== null) {
    if (groups.length === 0) groups.push({ title: null, entries: [] });
    groups.at(-1)?.entries.push({ head: { line, offset, escaped: false }, number: numberOf(line.text), body: [] });
  } else if (open) open.body.push(words);
  else context.unplaced(itemWithin(line));
}

function readText({ title, layout, summary, sections }: CleanText, context: Context): CleanInterview {
  const of = (wanted: CleanSection) => sections.filter(({ section }) => section === wanted);
  const entries = (wanted: CleanSection) =>
    of(wanted).flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  const questions = sections.flatMap(({ section, groups }) =>
    section === 'list' || section === 'behavioural'
      ? groups.flatMap((group) =>
          group.entries.map((entry) => readQuestion(entry, section === 'list' ? 'role' : 'behavioural', context)),
        )
      : [],
  );
  return {
    layout,
    title: title ? titleOf(title) : null,
    summary: paragraphsOf(summary),
    lookFor: wholesOf(entries('lookFor')),
    questions: reviewQuestions(questions, layouts[layout].owed, context),
    conceptGroups: of('concepts').flatMap(({ groups }) => groups.map((group) => readGroup(group, context))),
    drills: readDrills(entries('drills'), context),
    smartQuestions: entries('smartQuestions').map((entry) => readAnchor(entry, context)),
    related: entries('related').map(({ head, body }) => {
      const role = passage(head);
      const reason = paragraphsOf(body);
      if (!reason) context.report('related-reason-missing', role, role.text);
      return { role, reason };
    }),
    sources: wholesOf(entries('sources')),
  };
}

const titleOf = (line: Line): Passage => passage(wordsOf(line));

const passage = ({ line, offset }: Words): Passage => passageOf(line, offset);

/** Words as paragraphs, a line each, after a first text if there is one; null where there are none. */
function paragraphsOf(words: Words[], above: Passage | null = null): Passage | null {
  const lines = [...(above ? [above] : []), ...words.map(exactly)];
  const [first] = lines;
  if (!first) return null;
  const text = lines.map((line) => line.text).join('\n');
  const paragraphs = lines.flatMap((line) => line.paragraphs);
  return { ...first, text, endLine: lines.at(-1)?.endLine ?? first.endLine, paragraphs };
}

/** An escaped line as it stands, with the spaces at its beginning. */
function exactly(words: Words): Passage {
  const found = passage(words);
  return words.escaped ? { ...found, text: words.line.text.slice(words.offset) } : found;
}

/** Lines that go on with one another, as one text. */
function runOn(words: Words[]): Passage[] {
  const parts = words.map(({ line, offset }) => ({ line, offset, end: line.text.length }));
  return [cut(spanOf(parts), 0)].filter((text) => text !== null);
}

/** Entries whose further lines go on with their head. */
const wholesOf = (entries: Entry[]): Passage[] => entries.flatMap(({ head, body }) => runOn([head, ...body]));

const lastLine = ({ head, body }: Entry): number => (body.at(-1) ?? head).line.number;

function readQuestion(entry: Entry, kind: QuestionKind, context: Context): Numbered {
  const { head, number } = entry;
  const { above, fields } = readFields(entry.body, 'question', context);
  const question: Question = {
    number,
    kind,
    question: paragraphsOf(above, passage(head)) ?? passage(head),
    ...readAll(fields, 'question'),
    line: head.line.number,
    endLine: lastLine(entry),
  };
  return { question, numberAt: { line: head.line.number, column: head.line.columnAt(0) } };
}

const readGroup = ({ title, entries }: Group, context: Context): ConceptGroup => ({
  title,
  concepts: entries.map((entry) => readConcept(entry, context)),
});

function readConcept(entry: Entry, context: Context): Concept {
  const { above, fields } = readFields(entry.body, 'concept', context);
  const term = passage(entry.head);
  const definition = paragraphsOf(above);
  if (!definition) context.report('definition-missing', term, term.text);
  return { term, definition, ...readAll(fields, 'concept'), line: term.line, endLine: lastLine(entry) };
}

function readDrills(entries: Entry[], context: Context): Drill[] {
  const around = entries.flatMap(({ head, body }) => [head, ...body].map(({ line }) => line.text)).join('\n');
  return entries.map((entry) => readDrill(entry, around, context));
}

function readDrill(entry: Entry, around: string, context: Context): Drill {
  const { above, fields } = readFields(entry.body, 'drill', context);
  const start = passage(entry.head);
  const prompt = paragraphsOf(above, start) ?? start;
  const { metrics, unread } = readMetrics(prompt.text, around);
  for (const { text } of unread) context.report('figures-unread', start, text);
  return { prompt, metrics, ...readAll(fields, 'drill'), line: start.line, endLine: lastLine(entry) };
}

function readAnchor(entry: Entry, context: Context): Interview['smartQuestions'][number] {
  const [above = [], ...marked] = runs([entry.head, ...entry.body], 'point');
  const topic = runOn(above)[0] ?? passage(entry.head);
  const points = marked.flatMap(runOn);
  if (points.length === 0) context.report('points-missing', topic, topic.text);
  return { topic, points, line: entry.head.line.number, endLine: lastLine(entry) };
}

/** Lines parted before each that has a mark; what stands above the first mark comes first. */
function runs(words: Words[], mark: Mark): Words[][] {
  const found: Words[][] = [[]];
  for (const one of words) {
    const offset = one.escaped ? null : markOf(one.line.text, mark);
    if (offset !== null) found.push([{ ...one, offset }]);
    else found.at(-1)?.push(one);
  }
  return found;
}

/** A label with its text: the rest of its line, and the lines below it. */
interface Labelled {
  label: Label;
  first: Words | null;
  line: Line;
  rest: Words[];
}

/** The lines above the first label, and the labelled fields. */
function readFields(body: Words[], owner: Owner, context: Context): { above: Words[]; fields: Fields } {
  const above: Words[] = [];
  const found: Labelled[] = [];
  for (const words of body) {
    const { line, escaped } = words;
    const start = escaped ? null : labelOf(line.text, owner);
    if (start) {
      const first = start.offset === line.text.length ? null : { line, offset: start.offset, escaped: false };
      found.push({ label: start.label, first, line, rest: [] });
      if (!first) context.ignore(itemWithin(line), 'the label of the lines that follow');
    } else (found.at(-1)?.rest ?? above).push(words);
  }
  const fields: Fields = { head: [], texts: new Map(), written: new Set(), replies: new Map() };
  for (const one of found) store(fields, one, context);
  return { above, fields };
}

function store({ texts, replies }: Fields, labelled: Labelled, context: Context): void {
  const { label, line } = labelled;
  const place = { line: line.number, column: line.columnAt(0) };
  const found = listed.has(label) ? pointsOf(labelled) : paragraphsAt(labelled);
  if (found.length === 0) {
    context.report('label-empty', place, wordingOf(label));
    return;
  }
  if (label === 'reply') {
    const probe = texts.get('followUps')?.at(-1);
    const [reply] = found;
    if (!probe || !reply) context.report('label-misplaced', place, wordingOf(label));
    const owner = probe ?? reply;
    if (!owner || !reply) return;
    if (!probe) texts.set('followUps', [reply]);
    else replies.set(probe, replies.has(probe) ? joined(replies.get(probe) as Passage, reply) : reply);
    return;
  }
  const before = texts.get(label);
  if (before && once.has(label)) context.report('label-twice', place, wordingOf(label));
  const [known] = before ?? [];
  const [more] = found;
  if (known && more && once.has(label) && !listed.has(label)) texts.set(label, [joined(known, more)]);
  else texts.set(label, [...(before ?? []), ...found]);
}

const labelsOf = (...shapes: ReturnType<typeof shapeOf>[]) =>
  new Set((Object.keys(fieldRows) as Label[]).filter((label) => shapes.includes(shapeOf(label))));
const listed = labelsOf('list', 'names');
const once = labelsOf('text', 'line', 'list');

const paragraphsAt = ({ first, rest }: Labelled): Passage[] => {
  const text = paragraphsOf(rest, first && passage(first));
  return text ? [text] : [];
};

/** Bullets are points; what stands in the label’s own line is parted at its semicolons. */
function pointsOf({ first, rest }: Labelled): Passage[] {
  const [above = [], ...marked] = runs(rest, 'bullet');
  return [...(first ? partsOf(first) : []), ...above.flatMap((words) => runOn([words])), ...marked.flatMap(runOn)];
}

/** "one; two" as texts with their columns; after a backslash a semicolon is a sign like any other. */
function partsOf({ line, offset }: Words): Passage[] {
  const parts: Passage[] = [];
  for (const { 0: part, index } of line.text.slice(offset).matchAll(/(?:\\[\\;]|[^;])+/g)) {
    const found = passageOf(line, offset + index, offset + index + part.length);
    if (found.text !== '') parts.push({ ...found, text: found.text.replace(/\\([\\;])/g, '$1') });
  }
  return parts;
}
