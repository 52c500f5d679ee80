/**
 * The labels that can begin a line, as data: one row for each field of a question, a concept or a drill. The row says how
 * the text after the label is read; the Interview’s schema and the JSON of `parse` follow from it.
 */

/** What a label can belong to. */
export type Owner = 'question' | 'concept' | 'drill';

/** How the lines after a label are read. */
export type Shape =
  /** One text; further lines are further paragraphs. */
  | 'text'
  /** One line; what stands below it goes on with the text that stood above the label. */
  | 'line'
  /** One line each time; the label may come again. */
  | 'lines'
  /** A list: bullets, or a line each, or parts between semicolons. */
  | 'list'
  /** A list whose label may come again. */
  | 'names'
  /** The label comes again for each text. */
  | 'repeated'
  /** As `repeated`, and each may have a reply. */
  | 'probes'
  /** The reply to the probe above it: no field of its own. */
  | 'reply';

interface FieldRow {
  of: readonly Owner[];
  shape: Shape;
  /** Wordings, without the colon; the first is the one that messages show. */
  wordings: readonly [string, ...string[]];
  description: string;
  /** Why these wordings, and who writes them. */
  reason: string;
}

export const fieldRows = {
  short: {
    of: ['question'],
    shape: 'line',
    wordings: ['Short'],
    description: 'The question’s name in lists and in its address, three to eight words',
    reason: 'our own texts',
  },
  plain: {
    of: ['question', 'concept'],
    shape: 'lines',
    wordings: ['Plain', 'In plain words'],
    description: 'How somebody would ask for it who does not know its words',
    reason: 'our own texts; repeatable',
  },
  assesses: {
    of: ['question'],
    shape: 'text',
    wordings: [
      'What it tests',
      'What this tests',
      'What it assesses',
      'What this question tests',
      'What this question assesses',
      'What it checks',
      'What they are testing',
      'Why they ask',
      'Assesses',
      'Tests',
      'Purpose',
    ],
    description: 'What the interviewer listens for',
    reason: 'briefs name the purpose with a label; guides begin the line with its verb (see purposeVerbs)',
  },
  inBrief: {
    of: ['question'],
    shape: 'text',
    wordings: ['In brief', 'In short'],
    description: 'Position and method in one or two sentences, true for any candidate',
    reason: 'our own texts',
  },
  answer: {
    of: ['question'],
    shape: 'text',
    wordings: [
      'Answer example',
      'Sample answer',
      'Example answer',
      'Model answer',
      'Example of an answer',
      'Suggested answer',
      'Expert answer',
      'Answer sample',
      'Example response',
      'Sample response',
      'Answer',
    ],
    description: 'The model answer',
    reason: 'copies of the guide name the model answer differently',
  },
  keyPoints: {
    of: ['question'],
    shape: 'list',
    wordings: ['Key points', 'Key point', 'Points to hit'],
    description: 'Ideas that a good answer hits',
    reason: 'our own texts',
  },
  avoid: {
    of: ['question'],
    shape: 'text',
    wordings: ['Avoid', 'What to avoid'],
    description: 'The mistake that sinks this answer',
    reason: 'our own texts',
  },
  followUps: {
    of: ['question'],
    shape: 'probes',
    wordings: ['Follow-up', 'Follow-ups', 'Followup', 'Follow-up question', 'Follow-up questions'],
    description: 'Probes that come next, each with what a good reply says',
    reason: 'our own texts; repeatable',
  },
  reply: {
    of: ['question'],
    shape: 'reply',
    wordings: ['Reply', 'A good reply'],
    description: 'What a good reply to the follow-up above it says',
    reason: 'our own texts',
  },
  yourCase: {
    of: ['question'],
    shape: 'text',
    wordings: ['Your case', 'Your own case'],
    description: 'What of their own readers bring instead of the example, and what one says who has not done it yet',
    reason: 'our own texts',
  },
  theme: {
    of: ['question'],
    shape: 'text',
    wordings: ['Theme'],
    description: 'Name of one of the themes of themes.yml',
    reason: 'our own texts; one of content/themes.yml',
  },
  formula: {
    of: ['concept'],
    shape: 'text',
    wordings: ['Formula'],
    description: 'How it is computed, as an equation in words',
    reason: 'our own texts',
  },
  ranges: {
    of: ['concept'],
    shape: 'lines',
    wordings: ['Range', 'Ranges'],
    description: 'Plausible bounds of a term of the formula: "units received: 40 to 600"',
    reason: 'our own texts; repeatable',
  },
  example: {
    of: ['concept'],
    shape: 'text',
    wordings: ['Example', 'Worked example'],
    description: 'A worked example with its arithmetic',
    reason: 'our own texts',
  },
  aliases: {
    of: ['concept'],
    shape: 'names',
    wordings: ['Also', 'Also called', 'Also known as', 'Other names'],
    description: 'Other names for the same thing',
    reason: 'our own texts; other names, parted by semicolons',
  },
  notToBeConfusedWith: {
    of: ['concept'],
    shape: 'repeated',
    wordings: ['Not to be confused with'],
    description: 'Another term, a colon, the difference',
    reason: 'our own texts; the other term, a colon, the difference',
  },
  sources: {
    of: ['concept'],
    shape: 'repeated',
    wordings: ['Source', 'Sources'],
    description: 'Where a fact in the definition comes from',
    reason: 'our own texts',
  },
  title: {
    of: ['drill'],
    shape: 'text',
    wordings: ['Title'],
    description: 'The drill’s name',
    reason: 'our own texts; names a drill',
  },
  workedAnswer: {
    of: ['drill'],
    shape: 'text',
    wordings: ['Worked answer', 'Worked solution', 'Worked answers'],
    description: 'The case solved, with its arithmetic',
    reason: 'our own texts',
  },
} as const satisfies Record<string, FieldRow>;

/** Every label that the parser knows. */
export type Label = keyof typeof fieldRows;

/** The fields that a question, a concept or a drill can have. */
export type FieldOf<O extends Owner> = {
  [F in Label]: (typeof fieldRows)[F]['shape'] extends 'reply'
    ? never
    : O extends (typeof fieldRows)[F]['of'][number]
      ? F
      : never;
}[Label];

/** All fields of anything. */
export type Field = FieldOf<Owner>;

export const shapeOf = (label: Label): Shape => fieldRows[label].shape;
const rows = Object.entries(fieldRows) as [Label, FieldRow][];

const labels: Record<Owner, readonly Label[]> = {
  question: labelsOf('question'),
  concept: labelsOf('concept'),
  drill: labelsOf('drill'),
};

function labelsOf(owner: Owner): Label[] {
  return rows.filter(([, { of }]) => of.includes(owner)).map(([label]) => label);
}

/** Whether a label can stand below a question, a concept or a drill. */
export const belongsTo = (owner: Owner, label: Label): boolean => labels[owner].includes(label);

/** The fields of an owner, in the order of the table. */
export const fieldsOf = <O extends Owner>(owner: O): FieldOf<O>[] =>
  labels[owner].filter((label) => shapeOf(label) !== 'reply') as FieldOf<O>[];

/** Fields of one line: their text stands after the colon, and what stands below belongs to something else. */
const oneLine = new Set<Shape>(['line', 'lines']);
export const isOneLine = (label: Label): boolean => oneLine.has(shapeOf(label));
/** Whether the label can stand without a colon above its text; a single word such as "Range" may be a heading. */
const standsAlone = (label: Label) => !isOneLine(label) && shapeOf(label) !== 'reply';

export interface Labelled {
  field: Label;
  /** The label as it should be written. */
  label: string;
  /** The field’s first text: it stands in the line from `offset` on. */
  rest: string;
  offset: number;
}

// Hyphens, capitals and the heading and bold marks of a page copied as Markdown make no difference.
const labelKey = (text: string) =>
  text
    .toLowerCase()
    .replace(/[-‐‑–*_#\s]+/g, ' ')
    .trim();

const byKey = new Map(
  rows.flatMap(([field, { wordings }]) =>
    wordings.map((wording) => [labelKey(wording), { field, label: wordings[0] }] as const),
  ),
);
const longest = 40;
const head = 160;
// What may stand between a label and its text: the colon, and the end of a bold mark.
const afterLabel = /^[^:：]*[:：](?:\*\*|__|[*_])?\s*/;
// A dash does a colon’s work only after a label of several words: "Avoid - …" may be a sentence.
const dash = /^([^\s–—-]+\s+[^\s–—-][^–—-]*?)\s+[-–—]\s+(?=\S)/;

// "Not to be confused with sell-through rate: …" names the other term before its colon.
const confused = /^not to be confused with\s+(?=[^:]{1,80}:\s*\S)/i;

/** The label that stands at an offset of a line (after its bullet), or null. */
export function readLabel(line: string, from = 0): Labelled | null {
  const text = line.slice(from, from + head);
  const other = confused.exec(text);
  if (other)
    return at(line, from + other[0].length, { field: 'notToBeConfusedWith', label: 'Not to be confused with' });
  const colon = text.search(/[:：]/);
  const whole = colon < 0 && text.length <= longest ? byKey.get(labelKey(text)) : undefined;
  if (whole && standsAlone(whole.field)) return at(line, line.length, whole);
  if (colon >= 0 && colon <= longest) {
    const row = byKey.get(labelKey(text.slice(0, colon)));
    if (row) return at(line, from + (afterLabel.exec(text)?.[0].length ?? colon + 1), row);
  }
  const dashed = dash.exec(text.slice(0, longest + 4));
  return dashed ? at(line, from + dashed[0].length, byKey.get(labelKey(dashed[1] ?? ''))) : null;
}

const at = (line: string, offset: number, row: Pick<Labelled, 'field' | 'label'> | undefined): Labelled | null =>
  row ? { ...row, rest: line.slice(offset), offset } : null;
