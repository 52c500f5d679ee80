/** Technical concepts: a group’s heading alone between blank lines, then pairs of lines: term, definition. */
import type { Context } from './context.ts';
import { many, one, readFields, splitAtSemicolons } from './fields.ts';
import type { Concept, ConceptGroup, Passage } from './interview.ts';
import { type Item, joinAll, passageOf } from './items.ts';
import type { Field } from './labels.ts';

const conceptFields: readonly Field[] = ['formula', 'example', 'aliases', 'confusedWith', 'sources'];

/** A line that reads like a name: short, and not a sentence. */
const isName = ({ line: { text }, bullet, label }: Item) =>
  !bullet && !label && text.length <= 90 && text.split(' ').length <= 14 && !/[.;]$/.test(text);

const isLabelled = ({ label }: Item) => label !== null && conceptFields.includes(label.field);

/** Reads the section into groups. Every line ends in a group, with a word on what is odd. */
export function readConcepts(items: Item[], context: Context): ConceptGroup[] {
  const groups: { title: Passage | null; items: Item[] }[] = [];
  const spaced = items.length > 3 && items.every(({ alone }) => alone);
  for (const [index, item] of items.entries()) {
    const isHeading = isName(item) && (spaced ? headsSpacedGroup(items, index) : headsGroup(items, index));
    const open = groups.at(-1);
    if (isHeading) groups.push({ title: passageOf(item.line), items: [] });
    else if (open) open.items.push(item);
    else groups.push({ title: null, items: [item] });
  }
  return groups.map((group) => ({ title: group.title, concepts: readPairs(group.items, context) }));
}

/** Alone between blank lines, with pairs of lines below. */
function headsGroup(items: Item[], index: number): boolean {
  const [item, next, afterNext] = [items[index], items[index + 1], items[index + 2]];
  if (!item?.alone || !next || next.bullet) return false;
  return !next.alone && afterNext !== undefined && !afterNext.blankBefore;
}

/** In a copy with blank lines everywhere: a name whose next line is a name too, and then a sentence. */
function headsSpacedGroup(items: Item[], index: number): boolean {
  const [next, afterNext] = [items[index + 1], items[index + 2]];
  return next !== undefined && isName(next) && afterNext !== undefined && !isName(afterNext);
}

/** Term, definition, labelled lines; and again. */
function readPairs(items: Item[], context: Context): Concept[] {
  const blocks: Item[][] = [];
  for (const [index, item] of items.entries()) {
    const open = blocks.at(-1);
    if (!open || beginsTerm(open, item, items[index + 1])) blocks.push([item]);
    else open.push(item);
  }
  return blocks.map((block) => readConcept(block, context));
}

/** Whether an item is the next term rather than more of the open concept. */
function beginsTerm(open: Item[], item: Item, next: Item | undefined): boolean {
  if (isLabelled(item)) return false;
  if (open.length === 1) {
    // The line after a term is its definition, unless it too is a name and a sentence follows it.
    return (
      isName(item) &&
      next !== undefined &&
      !isName(next) &&
      !isLabelled(next) &&
      !next.blankBefore &&
      !sameWords(open[0], item)
    );
  }
  // After a definition a name begins the next concept; a sentence goes on with the definition.
  return isName(item) || item.blankBefore;
}

const sameWords = (a: Item | undefined, b: Item) => a?.line.text === b.line.text;

function readConcept(block: Item[], context: Context): Concept {
  const [first, ...rest] = block as [Item, ...Item[]];
  const fields = readFields(rest, conceptFields, context);
  const term = passageOf(first.line, first.bullet?.offset ?? 0);
  const definition = joinAll(fields.head.map(({ line }) => passageOf(line)));
  if (!definition) context.report('definition-missing', term, term.text);
  return {
    term,
    definition,
    formula: one(fields, 'formula'),
    example: one(fields, 'example'),
    aliases: many(fields, 'aliases').flatMap(splitAtSemicolons),
    confusedWith: many(fields, 'confusedWith'),
    sources: many(fields, 'sources'),
    line: term.line,
    endLine: (block.at(-1) ?? first).line.number,
  };
}
