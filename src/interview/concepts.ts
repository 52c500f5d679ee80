/** Technical concepts: a group’s heading alone between blank lines, then pairs of lines: term, definition. */
import type { Context } from './context.ts';
import { readAll, readFields } from './fields.ts';
import type { Concept, ConceptGroup, Passage } from './interview.ts';
import { type Item, paragraphs, passageOf } from './items.ts';
import { belongsTo } from './labels.ts';
import { cut, type Part, spanOf } from './span.ts';

/** A line that reads like a name: short, and not a sentence. */
const isName = ({ line: { text }, label, wrapped, broken }: Item) =>
  !label &&
  !wrapped &&
  !broken &&
  text.length <= 90 &&
  /[\p{L}\p{N}]/u.test(text) &&
  text.split(' ').length <= 14 &&
  !/[.;]$/.test(text);

const isLabelled = ({ label }: Item) => label !== null && belongsTo('concept', label.field);

/** Reads the section into groups. Every line ends in a group, with a word on what is odd. */
export function readConcepts(items: Item[], context: Context): ConceptGroup[] {
  const groups: { title: Passage | null; items: Item[] }[] = [];
  const isHeading = headingTest(items);
  for (const [index, item] of items.entries()) {
    const open = groups.at(-1);
    if (isHeading(item, items[index + 1], items[index + 2])) groups.push({ title: titleOf(item), items: [] });
    else if (open) open.items.push(item);
    else groups.push({ title: null, items: [item] });
  }
  return groups.map((group) => ({ title: group.title, concepts: readPairs(group.items, context) }));
}

type HeadingTest = (item: Item, next: Item | undefined, afterNext: Item | undefined) => boolean;

// A group’s heading in a page copied as Markdown says itself what it is.
const markdownHeading = /^#{1,6}\s+/;

/** How a group’s heading is told from a term: by blank lines where they part something, else by what follows. */
function headingTest(items: Item[]): HeadingTest {
  const inner = items.slice(1);
  const parted = inner.some(({ blankBefore }) => blankBefore) && inner.some(({ blankBefore }) => !blankBefore);
  const byPlace = parted ? headsParted : headsEven;
  return (item, next, afterNext) =>
    isName(item) && !item.bullet && (markdownHeading.test(item.line.text) || byPlace(item, next, afterNext));
}

/** Alone between blank lines, or first after one, with pairs of lines below. */
function headsParted(item: Item, next: Item | undefined, afterNext: Item | undefined): boolean {
  if (!item.blankBefore || !next || !afterNext) return false;
  if (item.alone) return !next.alone && !afterNext.blankBefore;
  return !next.blankBefore && !afterNext.blankBefore && headsEven(item, next, afterNext);
}

/** With blank lines everywhere or nowhere: a name whose next line is a name too, and then comes a sentence. */
const headsEven: HeadingTest = (_item, next, afterNext) =>
  next !== undefined && isName(next) && afterNext !== undefined && !isName(afterNext) && !isLabelled(afterNext);

/** A heading without its marks and its colon. */
function titleOf({ line }: Item): Passage {
  const offset = markdownHeading.exec(line.text)?.[0].length ?? 0;
  return passageOf(line, offset, line.text.length - (line.text.endsWith(':') ? 1 : 0));
}

/** Term, definition, labelled lines; and again. */
function readPairs(items: Item[], context: Context): Concept[] {
  const blocks: Block[] = [];
  const inline = items.every((item) => isLabelled(item) || readPair(item) !== null);
  for (const [index, item] of items.entries()) {
    const open = blocks.at(-1);
    const pair = inline || item.bullet ? readPair(item) : null;
    if (!open || (pair && !open.awaiting) || beginsTerm(open, item, items[index + 1]))
      blocks.push({ first: item, pair, rest: [], defined: pair !== null, awaiting: false });
    else {
      open.rest.push(item);
      open.defined ||= !isLabelled(item) && !open.awaiting;
      open.awaiting = item.label?.rest === '';
    }
  }
  return blocks.map((block) => readConcept(block, context));
}

interface Block {
  first: Item;
  /** Term and definition, where they share a line. */
  pair: Pair | null;
  rest: Item[];
  /** Whether a definition was seen. */
  defined: boolean;
  /** Whether the line above is a label whose text must follow. */
  awaiting: boolean;
}

/** Whether an item is the next term rather than more of the open concept. */
function beginsTerm({ first, defined, awaiting }: Block, item: Item, next: Item | undefined): boolean {
  if (isLabelled(item) || awaiting) return false;
  if (item.bullet && first.bullet) return item.bullet.sign === first.bullet.sign;
  if (!isName(item)) return false;
  // After a definition a name begins the next concept; a sentence goes on with the definition.
  if (defined) return true;
  // The line after a term is its definition, unless it too is a name and a sentence follows it.
  return next !== undefined && !isName(next) && !isLabelled(next) && first.line.text !== item.line.text;
}

interface Pair {
  term: Part;
  definition: Part;
}

const pairPattern = /^(.{2,80}?)(?:\s[-–—]+\s+|:\s+)(?=.{20})/;

/** "• Term - definition" or "Term: definition" in one line, where the line is too long for a term alone; or null. */
function readPair(item: Item): Pair | null {
  if (item.label || item.wrapped || isName(item)) return null;
  const from = item.bullet?.offset ?? 0;
  const match = pairPattern.exec(item.line.text.slice(from, from + 160));
  if (!match || /[.!?]\s/.test(match[1] ?? '')) return null;
  const { line } = item;
  return {
    term: { line, offset: from, end: from + (match[1]?.length ?? 0) },
    definition: { line, offset: from + match[0].length, end: line.text.length },
  };
}

function readConcept({ first, pair, rest }: Block, context: Context): Concept {
  const fields = readFields(rest, 'concept', context);
  const term = (pair && cut(spanOf([pair.term]), 0)) ?? passageOf(first.line, first.bullet?.offset);
  const definition = paragraphs(fields.head, pair && cut(spanOf([pair.definition]), 0));
  if (!definition) context.report('definition-missing', term, term.text);
  return {
    term,
    definition,
    ...readAll(fields, 'concept'),
    line: term.line,
    endLine: (rest.at(-1) ?? first).line.number,
  };
}
