/** What only the whole text tells of a line: how its questions are counted, who speaks, what heads a group of questions. */
import { isAdvice, isGroup, readHeading, readShortHeading, type Section } from './headings.ts';
import { type Item, passageOf } from './items.ts';
import { fieldFor } from './labels.ts';
import { settleLabelsAbove } from './labels-above.ts';
import type { Ordered, Scheme } from './marks.ts';
import { asks } from './purpose.ts';

/** Settles in place what is open in the items of one text. */
export function settle(items: Item[]): void {
  settleOutline(items);
  settleShortHeadings(items);
  settlePurposes(items);
  settleSpeakers(items);
  settleLabels(items);
  settleNumbers(items);
  settleLabelsAbove(items, (index) => {
    const item = items[index] as Item;
    if (item.bullet || item.section) return false;
    return beginsQuestion(item, items, index) || (item.numbered !== null && asks(item.numbered.rest));
  });
  for (const [index, item] of items.entries()) item.group ||= headsGroup(items, index);
}

/** So many headings must be points of the outermost list before a text is taken for an outline. */
const headingsOfOutline = 2;

/** In an outline each line is a point, the headings too: “- Behavioural questions” with its questions set in below. */
function settleOutline(items: Item[]): void {
  const found = items.flatMap((item, index) => {
    const next = items[index + 1];
    const section = item.bullet && next?.bullet ? readHeading(item.bullet.rest) : null;
    return section !== null && next && next.line.indent > item.line.indent ? [{ item, section }] : [];
  });
  const outermost = Math.min(...found.map(({ item }) => item.line.indent));
  const headings = found.filter(({ item }) => item.line.indent === outermost);
  if (headings.length < headingsOfOutline) return;
  for (const { item, section } of headings) {
    item.section = section;
    item.bullet = null;
    item.label = null;
  }
}

/** So many parts of a preparation must be headed before a common word is taken for the heading of another. */
const partsOfBrief = 3;

/** "LOOK FOR", "CASES", "ASK THEM": headings in few words, each of them once. */
function settleShortHeadings(items: Item[]): void {
  const found = new Map<Section, Item[]>();
  const sections = new Set<Section>();
  for (const [index, item] of items.entries()) {
    if (item.section) sections.add(item.section);
    else if (isHeadingOfFewWords(item, items[index + 1])) {
      const section = readShortHeading(item.line.text);
      if (section) found.set(section, [...(found.get(section) ?? []), item]);
    }
  }
  const parts = new Set([...sections, ...found.keys()].filter((section) => section !== 'list' && section !== 'menu'));
  if (found.size === 0 || parts.size < partsOfBrief) return;
  for (const [section, [item, ...others]] of found) {
    if (!item || others.length > 0 || sections.has(section)) continue;
    item.section = section;
    item.label = null;
  }
}

const isHeadingOfFewWords = ({ line, bullet, numbered, blankBefore }: Item, next: Item | undefined): boolean =>
  !line.cell &&
  !bullet &&
  !numbered &&
  next !== undefined &&
  (line.heading > 0 || (blankBefore && (line.bold || line.text.endsWith(':') || !/\p{Ll}/u.test(line.text))));

/** "What they look for" right below what is asked is the label of its purpose, and no heading. */
function settlePurposes(items: Item[]): void {
  for (const [index, item] of items.entries()) {
    const above = items[index - 1];
    if (item.section && item.label?.field === 'assesses' && !item.blankBefore && above && asks(spoken(above)))
      item.section = null;
  }
}

const spoken = (item: Item): string =>
  item.line.text.slice(item.asked?.offset ?? item.numbered?.offset ?? item.bullet?.offset ?? 0);

/** "Interviewer: …" asks in a conversation, and explains below a question that stands for itself. "A." answers "Q.". */
function settleSpeakers(items: Item[]): void {
  const asked = items.filter((item) => item.asked !== null);
  if (asked.length === 0) return;
  const explains =
    asked.filter((item) => !asks(item.asked?.rest ?? '')).length > asked.length / 2 &&
    asked.every(({ line }) => /^\p{L}{5,}/u.test(line.text));
  for (const [index, item] of items.entries()) {
    if (!item.asked) continue;
    const above = items[index - 1];
    if (explains && above && !above.label && asks(spoken(above))) {
      item.label = {
        field: 'assesses',
        label: 'What it tests',
        written: 'interviewer',
        otherwise: null,
        rest: item.asked.rest,
        offset: item.asked.offset,
      };
      item.asked = null;
    }
  }
  if (!asked.some(({ line }) => /^q[.)]/i.test(line.text))) return;
  for (const item of items) {
    const letter = item.ordered.find(({ scheme, number }) => scheme === 'letter' && number === 1);
    if (letter && !item.label && /^a/i.test(item.line.text))
      item.label = {
        field: 'answer',
        label: 'Answer example',
        written: 'a',
        otherwise: null,
        rest: letter.rest,
        offset: letter.offset,
      };
  }
}

/** "Example:" is a question’s answer where nothing else is; "Introduction" is a label where it comes under questions. */
function settleLabels(items: Item[]): void {
  const answered = items.some(({ label }) => label?.field === 'answer');
  const conceptual = items.some(({ section }) => section === 'concepts');
  let introductions = 0;
  for (const { label } of items) if (label?.written === 'introduction') introductions += 1;
  for (const item of items) {
    if (item.label?.otherwise && !answered && !conceptual)
      item.label = { ...item.label, field: item.label.otherwise, otherwise: null };
    if (item.label?.written === 'introduction' && introductions < 2) item.label = null;
  }
}

/** How many lines below a question its purpose or answer is looked for. */
const reach = 6;

/** Whether a question’s details follow an item before the next number. */
export function hasDetail(items: Item[], index: number): boolean {
  for (let at = index + 1; at <= index + reach; at += 1) {
    const item = items[at];
    if (!item || item.section || item.numberAlone !== null || item.asked) return false;
    const field = fieldFor('question', item.label);
    if (item.purpose || field === 'assesses' || field === 'answer') return true;
    if (item.numbered || item.ordered.length > 0 || asks(item.line.text)) return false;
  }
  return false;
}

const of = (item: Item, scheme: Scheme): Ordered | undefined => item.ordered.find((mark) => mark.scheme === scheme);

/** Letters, Roman numbers and numbers within numbers count the questions where most of what they count is asked. */
function settleNumbers(items: Item[]): void {
  const isAsked = (index: number, rest: string) => asks(rest) || hasDetail(items, index);
  let plain = 0;
  for (const [index, item] of items.entries())
    if (
      item.numberAlone !== null ||
      (item.numbered &&
        (item.ordered.length === 0 || item.numbered.sure) &&
        !of(item, 'decimal') &&
        isAsked(index, item.numbered.rest))
    )
      plain += 1;
  let counted: Scheme | null = null;
  const schemes = items.some(({ ordered }) => ordered.length > 0) ? (['decimal', 'roman', 'letter'] as const) : [];
  for (const scheme of schemes) {
    let [all, asked, expected] = [0, 0, 1];
    for (const [index, item] of items.entries()) {
      const mark = of(item, scheme);
      if (!mark || (mark.number !== 1 && mark.number !== expected && all > 0) || (all === 0 && mark.number !== 1))
        continue;
      all += 1;
      expected = mark.number + 1;
      if (isAsked(index, mark.rest)) asked += 1;
    }
    if (asked > plain && asked * 2 >= all && (all > 1 || scheme !== 'letter')) {
      counted = scheme;
      break;
    }
  }
  if (counted) adopt(items, counted);
  else
    for (const [index, item] of items.entries())
      if (item.ordered.length > 0 && !item.numbered && !item.label)
        item.group = headsCounted(items, index, item.ordered[0]?.rest ?? '');
}

/** A letter or a Roman number before a few words, with the first of its questions below. */
const headsCounted = (items: Item[], index: number, rest: string): boolean => {
  const next = items[index + 1];
  return (
    rest.length <= 60 &&
    !/[?.!:;]$/.test(rest) &&
    !asks(rest) &&
    next !== undefined &&
    (next.numberAlone === 1 || next.numbered?.number === 1) &&
    (next.numberAlone !== null || asks(next.numbered?.rest ?? ''))
  );
};

function adopt(items: Item[], scheme: Scheme): void {
  let rank = 0;
  const counted = items.map((item) => of(item, scheme));
  for (const [index, item] of items.entries()) {
    const mark = counted[index];
    if (item.section) rank = 0;
    if (mark) {
      rank += 1;
      item.numbered = { rest: mark.rest, offset: mark.offset, end: mark.end, number: rank, sure: true };
      item.goesOn = false;
      item.wrapped = false;
    } else if (item.numbered?.sure && counted[index + 1] && !asks(item.numbered.rest)) {
      item.numbered = null;
      item.group = true;
    }
  }
}

/** What somebody says is no heading. */
const isQuoted = (text: string) => /^["“„«]/.test(text);

const isShort = (text: string) =>
  text.length <= 70 && !/[.!?]\s/.test(text) && !/[?.!,;:…]["'’”»)]*$/.test(text.replace(/:$/, ''));

/** Whether a line parts the questions: by its words, or as a heading, with a question below it. */
function headsGroup(items: Item[], index: number): boolean {
  const item = items[index] as Item;
  const { line } = item;
  if (line.cell || item.label || item.section || item.purpose || item.numberAlone !== null || item.asked || item.goesOn)
    return false;
  if (item.bullet || line.text.length > 100 || items[index - 1]?.numberAlone != null) return false;
  const words = line.text.slice(item.numbered?.offset ?? 0);
  if (!isShort(words) || isAdvice(words) || hasDetail(items, index)) return false;
  const next = items[index + 1];
  if (!next) return false;
  const begins = beginsQuestion(next, items, index + 1);
  if (isGroup(words) && (begins || next.group || line.heading > 0)) return true;
  if (asks(words) || item.numbered || isQuoted(words)) return false;
  const startsAnew = item.blankBefore && countsFromOne(next);
  return begins && (line.heading > 0 || line.bold || item.alone || startsAnew) && !looksLikeQuestion(item, next);
}

const beginsQuestion = (item: Item, items: Item[], index: number): boolean =>
  item.numberAlone !== null ||
  item.asked !== null ||
  (item.numbered?.sure === true && (asks(item.numbered.rest) || hasDetail(items, index))) ||
  (!item.label && !item.bullet && asks(item.line.text)) ||
  (item.line.heading > 0 && hasDetail(items, index)) ||
  (item.bullet !== null && asks(item.bullet.rest));

/** Whether the questions are counted from one on from here. */
const countsFromOne = ({ numberAlone, numbered, ordered }: Item): boolean =>
  numberAlone === 1 || numbered?.number === 1 || (numbered !== null && ordered.some(({ number }) => number === 1));

/** A line in the dress of the next one may be a question as that is. */
const looksLikeQuestion = (item: Item, next: Item): boolean =>
  item.line.heading === next.line.heading &&
  item.line.bold === next.line.bold &&
  (item.line.heading > 0 || item.line.bold) &&
  !next.numbered;

/** The words of an item without what marks it. */
export const wordsOfItem = (item: Item) =>
  passageOf(item.line, item.asked?.offset ?? item.numbered?.offset ?? item.bullet?.offset);
