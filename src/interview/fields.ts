/** A block of lines → its labelled fields. What stands before the first label is the block’s head. */
import { type Context, placeOf } from './context.ts';
import type { Passage } from './interview.ts';
import { type Item, joinAll, joined, passageOf } from './items.ts';
import type { Field, Labelled } from './labels.ts';
import { readNumber } from './marks.ts';

/** How the lines after a label are read. */
type Shape =
  /** One text; further lines are further paragraphs. */
  | 'text'
  /** A list: bullets, or a line each, or parts between semicolons. */
  | 'list'
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
  aliases: 'list',
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

/**
 * Reads the fields of one block. Labels outside `allowed` are kept as text and reported;
 * a label alone on its line is listed as ignored, for its text follows.
 */
export function readFields(items: Item[], allowed: readonly Field[], context: Context): Fields {
  const fields: Fields = { head: [], texts: new Map() };
  let open: { label: Labelled; body: Body } | null = null;
  const close = () => {
    if (open) store(fields, open.label, open.body, context);
    open = null;
  };
  for (const item of items) {
    const { label } = item;
    if (label && allowed.includes(label.field)) {
      close();
      open = { label, body: { item, first: firstOf(item, label), rest: [] } };
      if (label.rest === '') context.ignore(item, 'the label of the lines that follow');
      continue;
    }
    if (label && !item.bullet) context.report('label-misplaced', placeOf(item), label.label);
    if (open) open.body.rest.push(item);
    else fields.head.push(item);
  }
  close();
  return fields;
}

interface Body {
  item: Item;
  first: Passage | null;
  rest: Item[];
}

const firstOf = ({ line }: Item, label: Labelled) => (label.rest === '' ? null : passageOf(line, label.offset));

function store({ texts }: Fields, { field, label }: Labelled, body: Body, context: Context): void {
  const found = shapes[field] === 'text' ? asText(body) : shapes[field] === 'list' ? asList(body) : asRepeated(body);
  const known = texts.get(field);
  if (!known) {
    texts.set(field, found);
    return;
  }
  if (shapes[field] !== 'repeated') context.report('label-twice', placeOf(body.item), label);
  const [before] = known;
  const [more] = found;
  if (shapes[field] === 'text' && before && more) texts.set(field, [joined(before, more)]);
  else texts.set(field, known.concat(found));
}

const whole = ({ line }: Item) => passageOf(line);

function asText({ first, rest }: Body): Passage[] {
  const text = joinAll([...(first ? [first] : []), ...rest.map(whole)]);
  return text ? [text] : [];
}

function asRepeated(body: Body): Passage[] {
  return body.rest.some(({ bullet }) => bullet) ? asList(body) : asText(body);
}

/** Bulleted or numbered lines are points; a line without a mark goes on with the point above it. */
function asList({ first, rest }: Body): Passage[] {
  const points = first ? splitAtSemicolons(first) : [];
  let marked = false;
  let parts: Passage[] = [];
  const close = () => {
    const point = joinAll(parts, ' ');
    if (point) points.push(point);
    parts = [];
  };
  for (const item of rest) {
    const mark = item.bullet ?? (item.numbered && readNumber(item.line.text));
    if (mark || !marked) close();
    marked ||= mark !== null;
    parts.push(passageOf(item.line, mark?.offset ?? 0));
  }
  close();
  return points.filter(({ text }) => text !== '');
}

/** "one; two; three" in one line, each with its own column. Without a semicolon it is one point. */
export function splitAtSemicolons(passage: Passage): Passage[] {
  let column = passage.column;
  return passage.text.split(';').flatMap((part) => {
    const lead = part.length - part.trimStart().length;
    const point = { ...passage, text: part.trim(), column: column + lead };
    column += part.length + 1;
    return point.text === '' ? [] : [point];
  });
}

/** The first text of a field, or null. */
export const one = ({ texts }: Fields, field: Field): Passage | null => texts.get(field)?.[0] ?? null;

/** All texts of a field. */
export const many = ({ texts }: Fields, field: Field): Passage[] => texts.get(field) ?? [];
