/** What stands before the first section or question: the title line and the summary. */

import { type Context, placeOf } from './context.ts';
import { furnitureReason } from './furniture.ts';
import type { Passage } from './interview.ts';
import { type Item, paragraphs, partOf, passageOf } from './items.ts';
import type { Label } from './labels.ts';
import type { Line } from './lines.ts';
import { isNote } from './note.ts';
import { asks } from './purpose.ts';
import { cut, spanOf } from './span.ts';
import { roleAmong } from './titles.ts';

export interface Prelude {
  title: Passage | null;
  /** The name that the title gives, as written. */
  name: string | null;
  summary: Passage | null;
  /** All that follows. */
  items: Item[];
}

/** A title may stand below a line or two of a page’s own, not further down. */
export const titleWithin = 5;

/**
 * Splits off title and summary. `beginsBody` says where the layout’s body begins. Lines before the title are left
 * out, with a reason. `closing` is a title that stands at the end, `leadIn` what a sentence above the text says of it.
 */
export function readPrelude(
  items: Item[],
  closing: Item | null,
  beginsBody: (item: Item, next: Item | undefined) => boolean,
  context: Context,
  leadIn: FoundTitle | null = null,
): Prelude {
  const above = findTitle(items, context);
  const title = above ?? (closing && titleBelow(closing, context)) ?? leadIn;
  if (closing && (above || !title)) context.unplaced(closing);
  for (const item of items.slice(0, title?.at ?? 0)) context.unplaced(item);
  if (!title && items[0]) context.report('title-missing', placeOf(items[0]));
  const afterTitle = items.slice(title ? title.at + title.lines : 0);
  const start = afterTitle.findIndex((item, index) => endsSummary(item) || beginsBody(item, afterTitle[index + 1]));
  const end = start < 0 ? afterTitle.length : start;
  const head = afterTitle.slice(0, end);
  // A few words beside sentences are a site’s name or a button, and so are all where no line is a title.
  const plain = title?.isTitle !== true || head.some(isSentence);
  const summary = head
    .filter((item) => !isFurniture(item, context))
    .filter((item) => !plain || isSentence(item) || !leftOut(item, context));
  return {
    title: title?.passage ?? null,
    name: title?.name ?? null,
    summary: paragraphs(summary),
    items: afterTitle.slice(end),
  };
}

const isSentence = ({ line: { text }, goesOn, broken }: Item): boolean =>
  goesOn || broken || (text.length > 80 && !/\s[·|•]\s/.test(text)) || /[.!…:]["'’”»)]?$/.test(text);

/** Without a title, a few words at the top are a site’s name and no summary. */
function leftOut(item: Item, context: Context): true {
  context.unplaced(item);
  return true;
}

/** A note on the first question, or a button that stands right above a sentence, which elsewhere may be a term above its definition. */
function isFurniture(item: Item, context: Context): boolean {
  const furniture = item.goesOn || item.broken ? null : furnitureReason(item.line.text);
  const reason = isNote(item) ? 'a note on the question' : furniture;
  if (reason !== null) context.ignore(item, reason);
  return reason !== null;
}

/** The title of a text that stands below it: all items are the body’s. */
function titleBelow(item: Item, context: Context): FoundTitle | null {
  const found = titleAt([item], context, false);
  if (found) context.report('title-last', placeOf(item), item.line.text);
  return found && { ...found, isTitle: true, at: 0, lines: 0 };
}

export interface FoundTitle {
  passage: Passage;
  /** Whether the line is worded as a title, and does not only name a role. */
  isTitle: boolean;
  name: string;
  at: number;
  lines: number;
}

/** A title line, a title broken over two lines, or in the first line a role’s bare name; else a line that names a role. */
function findTitle(items: Item[], context: Context): FoundTitle | null {
  // A role’s name above “Interview prep” is the first half of a title.
  const both = context.findRole(items[0]?.line.text ?? '') === null ? [] : items.slice(0, 2);
  const broken = both.length === 2 ? titleAt(both, context, false) : null;
  if (broken && context.findRole(broken.name) !== null) return { ...broken, isTitle: true, at: 0, lines: 2 };
  for (const lines of [1, 2])
    for (let at = 0; at + lines <= Math.min(items.length, titleWithin); at += 1) {
      const found = titleAt(items.slice(at, at + lines), context, at === 0);
      if (found) return { ...found, isTitle: true, at, lines };
    }
  return titleBelowHead(items, context) ?? titleAmong(items, context);
}

/** So far down, above the first question, a title stands below a mail’s heads or a page’s own lines. */
const deepest = 25;

const aboveQuestions = (items: Item[]): Item[] => {
  const end = items.findIndex(
    ({ numbered, numberAlone, label, section, asked }) =>
      numbered?.sure || numberAlone !== null || label !== null || section !== null || asked !== null,
  );
  return items.slice(0, Math.min(deepest, end < 0 ? items.length : end));
};

/** A title further down, where it names a role that is known. */
function titleBelowHead(items: Item[], context: Context): FoundTitle | null {
  for (const [at, item] of aboveQuestions(items).entries()) {
    const found = titleAt([item], context, false);
    if (found && context.findRole(found.name) !== null) return { ...found, isTitle: true, at, lines: 1 };
  }
  return null;
}

/** "Stock runner interview at a jewellery house - the questions I got": no title, but it says the role. */
function titleAmong(items: Item[], context: Context): FoundTitle | null {
  for (const [at, { line }] of aboveQuestions(items).entries()) {
    const found = roleAmong(line.text, (name) => context.findRole(name) !== null);
    if (!found || (asks(line.text) && !/interview questions/i.test(line.text))) continue;
    return { passage: passageOf(line), name: found.name, isTitle: false, at, lines: 1 };
  }
  return null;
}

/** The role that a sentence above the text names, which itself is none of the text’s: an assistant’s first words. */
export function leadInOf(lines: Line[], context: Context): FoundTitle | null {
  for (const line of lines.slice(0, deepest)) {
    const found = roleAmong(line.text, (name) => context.findRole(name) !== null);
    if (found && !asks(line.text))
      return {
        passage: passageOf(line, found.at, found.at + found.name.length),
        name: found.name,
        isTitle: false,
        at: 0,
        lines: 0,
      };
  }
  return null;
}

function titleAt(items: Item[], context: Context, first: boolean): { passage: Passage; name: string } | null {
  if (items.some(({ numberAlone, section, label }) => numberAlone !== null || section || label)) return null;
  const passage = cut(spanOf(items.map((item) => partOf(item))), 0);
  if (!passage) return null;
  const name = context.readTitle(passage.text)?.name ?? (first && context.findRole(passage.text) ? passage.text : null);
  return name === null ? null : { passage, name };
}

/** Labels that a text cut at its top may begin with. */
const beginning = new Set<Label>(['assesses', 'answer', 'keyPoints']);

/** Whether an item ends the summary in any layout. */
const endsSummary = (item: Item): boolean =>
  item.section !== null ||
  item.group ||
  item.asked !== null ||
  item.numberAlone !== null ||
  (item.label !== null && beginning.has(item.label.field));

/** Whether a question begins here: a mark before it, or its labelled purpose below. */
export const beginsQuestion = (item: Item, next: Item | undefined): boolean =>
  item.bullet !== null || item.numbered?.sure === true || (next?.label?.field === 'assesses' && !next.section);
