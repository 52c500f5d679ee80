/** Technical concepts: a group’s heading alone between blank lines, then pairs of lines: term, definition; or both in one line. */
import type { Context } from './context.ts';
import { readAll, readFields } from './fields.ts';
import type { Concept, ConceptGroup, Passage } from './interview.ts';
import { type Item, markOf, paragraphs, partOf, passageOf } from './items.ts';
import { fieldFor } from './labels.ts';
import { cut, type Part, spanOf, split } from './span.ts';

/** A line that reads like a name: short, and not a sentence. */
const isName = ({ line: { text }, label, wrapped, broken }: Item) =>
  !fieldFor('concept', label) &&
  !wrapped &&
  !broken &&
  text.length <= 90 &&
  /[\p{L}\p{N}]/u.test(text) &&
  text.split(' ').length <= 14 &&
  !/[.;,]$/.test(text);

const isLabelled = ({ label }: Item) => fieldFor('concept', label) !== null;

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

/** How a group’s heading is told from a term: by what it looks like, by blank lines where they part something, else by what follows. */
function headingTest(items: Item[]): HeadingTest {
  const inner = items.slice(1);
  const parted = inner.some(({ blankBefore }) => blankBefore) && inner.some(({ blankBefore }) => !blankBefore);
  const byPlace = parted ? headsParted : headsEven;
  const levels = items.filter(({ line }) => line.heading > 0).map(({ line }) => line.heading);
  const group = Math.min(...levels);
  // With headings of two levels, the terms are the inner ones.
  const groupsOnly = levels.some((level) => level > group);
  return (item, next, afterNext) => {
    if (!isName(item) || readShortPair(item, next)) return false;
    if (item.bullet) return headsList(item, next, afterNext);
    if (item.line.heading > 0) return !groupsOnly || item.line.heading === group;
    return byPlace(item, next, afterNext);
  };
}

/** A point of a list that has points of its own, or a row of terms below it. */
const headsList: HeadingTest = (item, next) =>
  next !== undefined &&
  item.line.indent <= next.line.indent &&
  ((next.bullet !== null && next.line.indent > item.line.indent) || termRow(next) !== null);

/** Alone between blank lines, or first after one, with pairs of lines below. */
function headsParted(item: Item, next: Item | undefined, afterNext: Item | undefined): boolean {
  if (!item.blankBefore || !next) return false;
  // Above lines that hold a term and its definition each, or a row of terms.
  if (item.alone && (readShortPair(next, afterNext) || termRow(next))) return true;
  if (headsRow(item, next)) return true;
  if (!afterNext) return false;
  if (item.alone) return !next.alone && !afterNext.blankBefore;
  return !next.blankBefore && !afterNext.blankBefore && headsEven(item, next, afterNext);
}

/** A name right above a row of terms, which is no row itself. */
const headsRow = (item: Item, next: Item): boolean => isName(item) && termRow(item) === null && termRow(next) !== null;

/** With blank lines everywhere or nowhere: a name whose next line is a name too, and then comes a sentence. */
const headsEven: HeadingTest = (item, next, afterNext) =>
  next !== undefined &&
  (headsRow(item, next) ||
    readShortPair(next, afterNext) !== null ||
    (isName(next) && afterNext !== undefined && !isName(afterNext) && !isLabelled(afterNext)));

/** A heading without its marks and its colon. */
function titleOf(item: Item): Passage {
  const mark = markOf(item);
  const { text } = item.line;
  return passageOf(item.line, mark?.offset ?? 0, text.length - (text.endsWith(':') ? 1 : 0));
}

/** Term, definition, labelled lines; and again. */
function readPairs(items: Item[], context: Context): Concept[] {
  const blocks: Block[] = [];
  const inline = items.every(
    (item, index) => isLabelled(item) || (index > 0 && item.goesOn) || readPair(item, items[index + 1]) !== null,
  );
  for (const [index, item] of items.entries()) {
    const open = blocks.at(-1);
    const row = item.line.text.includes('|') ? tableRow(item) : null;
    if (row === 'rule' || (row === null && termRow(item))) {
      if (row === 'rule') context.ignore(item, 'a mark of the page');
      else
        blocks.push(
          ...(termRow(item) ?? []).map((term) => ({
            first: item,
            term,
            pair: null,
            rest: [],
            defined: true,
            awaiting: false,
          })),
        );
      continue;
    }
    const next = items[index + 1];
    const pair = row ?? (inline || item.bullet ? readPair(item, next) : open?.waits ? null : readShortPair(item, next));
    if (!open || (pair && !open.awaiting) || beginsTerm(open, item, next))
      blocks.push({
        first: item,
        term: null,
        pair,
        rest: [],
        defined: pair !== null,
        awaiting: false,
        waits: pair === null,
      });
    else {
      open.rest.push(item);
      open.defined ||= !isLabelled(item) && !open.awaiting;
      open.waits = false;
      open.awaiting = item.label?.rest === '';
    }
  }
  return blocks.map((block) => readConcept(block, context));
}

interface Block {
  first: Item;
  /** A term that shares its line with others. */
  term: Passage | null;
  /** Term and definition, where they share a line. */
  pair: Pair | null;
  rest: Item[];
  /** Whether a definition was seen. */
  defined: boolean;
  /** Whether the line above is a label whose text must follow. */
  awaiting: boolean;
  /** Whether the line above is a term whose definition must follow. */
  waits?: boolean;
}

/** Whether an item is the next term rather than more of the open concept. */
function beginsTerm({ first, term, defined, awaiting }: Block, item: Item, next: Item | undefined): boolean {
  if (isLabelled(item) || awaiting) return false;
  if (term) return true;
  if (item.bullet && first.bullet) return item.bullet.sign === first.bullet.sign;
  if (!isName(item) || isDefinitionLine(item)) return false;
  // After a definition a name begins the next concept; a sentence goes on with the definition.
  if (defined) return !item.goesOn;
  // The line after a term is its definition, unless it too is a name and a sentence follows it.
  return next !== undefined && !isName(next) && !isLabelled(next) && first.line.text !== item.line.text;
}

interface Pair {
  term: Part;
  definition: Part;
}

/** ": definition", as Markdown’s definition lists have it. */
const definitionMark = /^[:：~]\s+(?=\S)/;
const isDefinitionLine = ({ line }: Item) => definitionMark.test(line.text);

const pairPattern = /^(.{2,80}?)(?:\s[-–—]+\s+|\s?—\s?|:\s+)(?=.{20})/;

/** "• Term - definition" or "Term: definition" in one line, where the line is too long for a term alone; or null. */
function readPair(item: Item, next: Item | undefined): Pair | null {
  const short = readShortPair(item, next);
  if (short || item.label || item.goesOn || isName(item) || isDefinitionLine(item)) return short;
  const from = markOf(item)?.offset ?? 0;
  const match = pairPattern.exec(item.line.text.slice(from, from + 160));
  if (!match || /[.!?]\s/.test(match[1] ?? '')) return null;
  return pairOf(item, from, from + (match[1]?.length ?? 0), from + match[0].length);
}

const shortPattern = /^(.{2,60}?)(?:\s[-–—]+\s+|\s?—\s?|\s?[:：]\s+|\s=\s+)(?=["“«„‘(]?\p{Ll}\S*\s+\S)/u;

/**
 * The same in a line that is short enough for a term alone: the definition begins with a small letter, and no sentence
 * follows that would define the line. A bold beginning is a term in any line.
 */
function readShortPair(item: Item, next: Item | undefined): Pair | null {
  if (item.label || item.wrapped || item.goesOn || isDefinitionLine(item)) return null;
  const from = markOf(item)?.offset ?? 0;
  const { line } = item;
  if (line.boldTo > from) {
    const after = /^\s*[:：–—=-]*\s*/.exec(line.text.slice(line.boldTo))?.[0].length ?? 0;
    const end = line.boldTo - (/[\s:：–—-]+$/.exec(line.text.slice(from, line.boldTo))?.[0].length ?? 0);
    return line.boldTo + after < line.text.length ? pairOf(item, from, end, line.boldTo + after) : null;
  }
  if (!isName(item)) return null;
  const match = shortPattern.exec(line.text.slice(from));
  if (!match) return null;
  const defined =
    next !== undefined && !next.goesOn && !next.blankBefore && !next.bullet && !next.label && !isName(next);
  return defined ? null : pairOf(item, from, from + (match[1]?.length ?? 0), from + match[0].length);
}

const pairOf = ({ line }: Item, from: number, end: number, start: number): Pair => ({
  term: { line, offset: from, end },
  definition: { line, offset: start, end: line.text.length },
});

/** Terms in a row between middle dots or bars, without definitions; null where a line is no such row. */
function termRow(item: Item): Passage[] | null {
  const { text } = item.line;
  if (item.label || text.length > 400 || /^\|/.test(text) || !/\s[·•|]\s/.test(text)) return null;
  const span = spanOf([partOf(item, markOf(item) ?? undefined)]);
  const terms = split(
    span,
    [...span.text.matchAll(/(?<=\s)[·•|](?=\s)/g)].map(({ index }) => index),
  );
  return terms.length > 1 && terms.every((term) => term.text.length <= 60 && !/[.!?]$/.test(term.text)) ? terms : null;
}

/** A row of a table of two columns: a pair; "rule" for what parts its head from the rest; null for any other line. */
function tableRow(item: Item): Pair | 'rule' | null {
  const { text } = item.line;
  if (/^\|?(?:\s?:?-{2,}:?\s?\|)+(?:\s?:?-{2,}:?\s?)?$/.test(text) || tableHead.test(text)) return 'rule';
  const match = /^\|\s*([^|]{2,80}?)\s*\|\s*([^|]+?)\s*\|?$/.exec(text);
  if (!match) return null;
  const [whole, term = '', definition = ''] = match;
  const from = whole.indexOf(term);
  const start = whole.indexOf(definition, from + term.length);
  return {
    term: { line: item.line, offset: from, end: from + term.length },
    definition: { line: item.line, offset: start, end: start + definition.length },
  };
}
const tableHead =
  /^\|\s*(?:terms?|concepts?|notion|begriff|termine|concetto)\s*\|\s*(?:definitions?|meanings?|explanation|définition|bedeutung|erklärung|definizione|significato)\s*\|?$/i;

function readConcept({ first, term: listed, pair, rest }: Block, context: Context): Concept {
  const fields = readFields(rest, 'concept', context);
  const term = listed ?? (pair && cut(spanOf([pair.term]), 0)) ?? passageOf(first.line, markOf(first)?.offset);
  const [marked] = fields.head;
  const mark = marked && !pair ? definitionMark.exec(marked.line.text) : null;
  const definition =
    marked && mark
      ? paragraphs(fields.head.slice(1), passageOf(marked.line, mark[0].length))
      : paragraphs(fields.head, pair && cut(spanOf([pair.definition]), 0));
  if (!definition) context.report('definition-missing', term, term.text);
  return {
    term,
    definition,
    ...readAll(fields, 'concept'),
    line: term.line,
    endLine: (rest.at(-1) ?? first).line.number,
  };
}
