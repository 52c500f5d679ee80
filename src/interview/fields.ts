/** A block of lines → its labelled fields. What stands before the first label is the block’s head. */
import { type Context, placeOf } from './context.ts';
import type { Passage } from './interview.ts';
import { type Item, joined, markOf, paragraphs, partOf, passageOf } from './items.ts';
import type { Field, Labelled } from './labels.ts';
import { cut, type Part, type Span, spanOf, split } from './span.ts';

/** How the lines after a label are read. */
type Shape =
  /** One text; further lines are further paragraphs. */
  | 'text'
  /** A list: bullets, or a line each, or parts between semicolons. */
  | 'list'
  /** A list whose label may come again. */
  | 'names'
  /** The label comes again for each text. */
  | 'repeated';

const shapes: Record<Field, Shape> = {
  assesses: 'text',
  answer: 'text',
  keyPoints: 'list',
  avoid: 'text',
  followUps: 'repeated',
  theme: 'text',
  formula: 'text',
  example: 'text',
  aliases: 'names',
  confusedWith: 'repeated',
  sources: 'repeated',
  title: 'text',
  workedAnswer: 'text',
};

export interface Fields {
  /** Items before the first label. */
  head: Item[];
  texts: Map<Field, Passage[]>;
}

interface Body {
  item: Item;
  label: Labelled;
  rest: Item[];
}

/**
 * Reads the fields of one block. Labels outside `allowed` are kept as text and reported;
 * a label alone on its line is listed as ignored, for its text follows.
 */
export function readFields(items: Item[], allowed: readonly Field[], context: Context): Fields {
  const fields: Fields = { head: [], texts: new Map() };
  const bodies: Body[] = [];
  for (const item of items) {
    const { label } = item;
    const open = bodies.at(-1);
    if (label && allowed.includes(label.field)) {
      bodies.push({ item, label, rest: [] });
      if (label.rest === '') context.ignore(item, 'the label of the lines that follow');
      continue;
    }
    if (label && !item.bullet) context.report('label-misplaced', placeOf(item), label.label);
    (open?.rest ?? fields.head).push(item);
  }
  for (const body of bodies) store(fields, body, context);
  return fields;
}

function store({ texts }: Fields, body: Body, context: Context): void {
  const { field, label } = body.label;
  const shape = shapes[field];
  const found = readers[shape](body);
  if (found.length === 0) context.report('label-empty', placeOf(body.item), label);
  const known = texts.get(field);
  if (!known) {
    texts.set(field, found);
    return;
  }
  if (shape === 'text' || shape === 'list') context.report('label-twice', placeOf(body.item), label);
  const [before] = known;
  const [more] = found;
  if (shape === 'text' && before && more) texts.set(field, [joined(before, more)]);
  else texts.set(field, known.concat(found));
}

const firstPart = ({ item, label }: Body): Part | null => (label.rest === '' ? null : partOf(item, label));

function asText({ item, label, rest }: Body): Passage[] {
  const text = paragraphs(rest, label.rest === '' ? null : passageOf(item.line, label.offset));
  return text ? [text] : [];
}

function asRepeated(body: Body): Passage[] {
  return body.rest.some(({ bullet }) => bullet) ? asList(body) : asText(body);
}

/** Bulleted or numbered lines are points; a line without a mark goes on with the point above it. */
function asList(body: Body): Passage[] {
  const first = firstPart(body);
  const groups: Part[][] = first ? [[first]] : [];
  let marked = false;
  for (const item of body.rest) {
    const mark = markOf(item);
    const open = groups.at(-1);
    if (open && !mark && (marked || item.wrapped)) open.push(partOf(item));
    else groups.push([partOf(item, mark ?? undefined)]);
    marked ||= mark !== null;
  }
  return groups.flatMap((group, index) => {
    const span = spanOf(group);
    const inLine = shapes[body.label.field] === 'names' || (index === 0 && first);
    return inLine ? splitAtSemicolons(span) : (cut(span, 0) ?? []);
  });
}

/** "one; two; three" in one line, each with its own column. Without a semicolon it is one point. */
function splitAtSemicolons(span: Span): Passage[] {
  const semicolons = [...span.text.matchAll(/;/g)].map(({ index }) => index);
  return split(span, semicolons);
}

const readers: Record<Shape, (body: Body) => Passage[]> = {
  text: asText,
  list: asList,
  names: asList,
  repeated: asRepeated,
};

/** The first text of a field, or null. */
export const one = ({ texts }: Fields, field: Field): Passage | null => texts.get(field)?.[0] ?? null;

/** All texts of a field. */
export const many = ({ texts }: Fields, field: Field): Passage[] => texts.get(field) ?? [];
