/** A block of lines → its labelled fields. What stands before the first label is the block’s head. */
import { type Context, placeOf } from './context.ts';
import type { Passage, Probe, Read, ReadShape } from './interview.ts';
import { type Item, joined, markOf, paragraphs, partOf, passageOf } from './items.ts';
import { type Field, type FieldOf, fieldFor, fieldsOf, isOneLine, type Owner, type Shape, shapeOf } from './labels.ts';
import { beginsAnswer, isList, isPastList, type OpenPart, probeOrReply } from './part-end.ts';
import { cut, type Part, type Span, spanOf, split } from './span.ts';

export interface Fields {
  /** Items that stand under no label. */
  head: Item[];
  texts: Map<Field, Passage[]>;
  /** The labels that were seen, as they are written. */
  written: Set<string>;
  /** Replies by the probe that each answers. */
  replies: Map<Passage, Passage>;
}

/** The fields of a block whose labels may be lost. */
export interface BlockFields extends Fields {
  /** What follows a labelled part and is plainly none of it: the answer of a question that has no other. */
  loose: Item[];
}

type Body = OpenPart;

/**
 * Reads the fields of one block. Labels that do not belong to `owner` are kept as text and reported;
 * a label alone on its line is listed as ignored, for its text follows. `mayAnswer` says that the block has no answer
 * yet: then the paragraph below a part that is over is one.
 */
export function readFields(items: Item[], owner: Owner, context: Context, mayAnswer = false): BlockFields {
  const fields: BlockFields = { head: [], loose: [], texts: new Map(), written: new Set(), replies: new Map() };
  const bodies: Body[] = [];
  let answering = false;
  for (const item of items) {
    const { label } = item;
    const field = fieldFor(owner, label);
    if (label && field) {
      bodies.push({ item, label: { ...label, field }, rest: [] });
      if (label.rest === '') context.ignore(item, 'the label of the lines that follow');
      answering = false;
      continue;
    }
    if (label && !item.bullet) context.report('label-misplaced', placeOf(item), label.label);
    const open = openFor(item, bodies);
    if (owner === 'question' && open && !answering) {
      answering = mayAnswer && fields.loose.length === 0 && beginsAnswer(open, item);
      if (!answering && isList(open) && isPastList(open, item)) {
        context.unplaced(item);
        continue;
      }
    }
    const further = open && !answering ? probeOrReply(open, item) : null;
    if (further) bodies.push({ item, label: further, rest: [] });
    else if (answering) fields.loose.push(item);
    else (open?.rest ?? fields.head).push(item);
  }
  for (const body of bodies) store(fields, body, context);
  return fields;
}

/** What a line without a label belongs to: the label above it, or, below a field of one line, what stood above that; null for the head. */
function openFor(item: Item, bodies: Body[]): Body | null {
  const isFull = ({ label, rest }: Body) =>
    isOneLine(label.field) && !item.wrapped && (label.rest !== '' || rest.length > 0);
  return bodies.findLast((body) => !isFull(body)) ?? null;
}

function store(fields: Fields, body: Body, context: Context): void {
  const { field, label } = body.label;
  const found = readers[shapeOf(field)](body);
  if (found.length === 0) context.report('label-empty', placeOf(body.item), label);
  if (field === 'reply') {
    storeReply(fields, found, body, context);
    return;
  }
  const known = fields.texts.get(field);
  if (!known) {
    fields.texts.set(field, found);
    fields.written.add(body.label.written);
    return;
  }
  const once = comesOnce[shapeOf(field)];
  // "Red flags" beside "Common mistakes" are two labels for one field, and no mistake.
  const again = fields.written.has(body.label.written);
  fields.written.add(body.label.written);
  if (once && again && !speakers.test(body.label.written)) context.report('label-twice', placeOf(body.item), label);
  const [before] = known;
  const [more] = found;
  // A label that stood above its question comes last, and was written first.
  const inOrder =
    before && more && more.line < before.line ? joined(more, before) : before && more && joined(before, more);
  if (once === 'joined' && inOrder) fields.texts.set(field, [inOrder]);
  else fields.texts.set(field, known.concat(found));
}

/** In a conversation one who speaks twice goes on. */
const speakers = /^(?:candidat[eo]?|candidata|candidate|bewerber(?:in)?|kandidat(?:in)?|[ar])\s?[:：]?\s*$/;

/** What happens to a label that comes again: its text is joined to the first, or follows it; null where it may. */
const comesOnce: Record<Shape, 'joined' | 'follows' | null> = {
  text: 'joined',
  line: 'joined',
  list: 'follows',
  lines: null,
  names: null,
  repeated: null,
  probes: null,
  reply: null,
};

/** A reply belongs to the last probe above it; without one it is a probe’s text that lost its label. */
function storeReply({ texts, replies }: Fields, found: Passage[], body: Body, context: Context): void {
  const probes = texts.get('followUps') ?? [];
  const probe = probes.at(-1);
  if (!probe) {
    context.report('label-misplaced', placeOf(body.item), body.label.label);
    texts.set('followUps', probes.concat(found));
    return;
  }
  for (const reply of found) {
    const before = replies.get(probe);
    replies.set(probe, before ? joined(before, reply) : reply);
  }
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
    const inLine = shapeOf(body.label.field) === 'names' || (index === 0 && first);
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
  line: asText,
  lines: asText,
  list: asList,
  names: asList,
  repeated: asRepeated,
  probes: asRepeated,
  reply: asText,
};

/** The first text of a field, or null. */
export const one = ({ texts }: Fields, field: Field): Passage | null => texts.get(field)?.[0] ?? null;

const many = ({ texts }: Fields, field: Field): Passage[] => texts.get(field) ?? [];
const probes = (fields: Fields, field: Field): Probe[] =>
  many(fields, field).map((question) => ({ question, reply: fields.replies.get(question) ?? null }));

const values: { [S in keyof Read]: (fields: Fields, field: Field) => Read[S] } = {
  text: one,
  line: one,
  lines: many,
  list: many,
  names: many,
  repeated: many,
  probes,
};

/** All fields of a question, a concept or a drill, each as its shape says: one text or null, or a list. */
export function readAll<O extends Owner>(fields: Fields, owner: O): { [F in FieldOf<O>]: Read[ReadShape<F>] } {
  return Object.fromEntries(
    fieldsOf(owner).map((field) => [field, values[shapeOf(field) as keyof Read](fields, field)]),
  ) as { [F in FieldOf<O>]: Read[ReadShape<F>] };
}
