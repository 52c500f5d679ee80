/** The labels that can begin a line, as data: which field follows, and the wordings met in copies. */

export type Field =
  | 'assesses'
  | 'answer'
  | 'keyPoints'
  | 'avoid'
  | 'followUps'
  | 'theme'
  | 'formula'
  | 'example'
  | 'aliases'
  | 'confusedWith'
  | 'sources'
  | 'title'
  | 'workedAnswer';

interface LabelRow {
  field: Field;
  /** Wordings, without the colon; the first is the one that messages show. */
  wordings: string[];
  reason: string;
}

export const labelRows: LabelRow[] = [
  {
    field: 'assesses',
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
    reason: 'briefs name the purpose with a label; guides begin the line with its verb (see purposeVerbs)',
  },
  {
    field: 'answer',
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
    reason: 'copies of the guide name the model answer differently',
  },
  { field: 'keyPoints', wordings: ['Key points', 'Key point', 'Points to hit'], reason: 'our own texts' },
  { field: 'avoid', wordings: ['Avoid', 'What to avoid'], reason: 'our own texts' },
  {
    field: 'followUps',
    wordings: ['Follow-up', 'Follow-ups', 'Followup', 'Follow-up question', 'Follow-up questions'],
    reason: 'our own texts; repeatable',
  },
  { field: 'theme', wordings: ['Theme'], reason: 'our own texts; one of content/themes.yml' },
  { field: 'formula', wordings: ['Formula'], reason: 'our own texts' },
  { field: 'example', wordings: ['Example', 'Worked example'], reason: 'our own texts' },
  {
    field: 'aliases',
    wordings: ['Also', 'Also called', 'Also known as', 'Other names'],
    reason: 'our own texts; other names, parted by semicolons',
  },
  {
    field: 'confusedWith',
    wordings: ['Not to be confused with'],
    reason: 'our own texts; the other term, a colon, the difference',
  },
  { field: 'sources', wordings: ['Source', 'Sources'], reason: 'our own texts' },
  { field: 'title', wordings: ['Title'], reason: 'our own texts; names a drill' },
  { field: 'workedAnswer', wordings: ['Worked answer', 'Worked solution', 'Worked answers'], reason: 'our own texts' },
];

export interface Labelled {
  field: Field;
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
  labelRows.flatMap(({ field, wordings }) =>
    wordings.map((wording) => [labelKey(wording), { field, label: wordings[0] ?? wording }] as const),
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
  if (other) return at(line, from + other[0].length, { field: 'confusedWith', label: 'Not to be confused with' });
  const colon = text.search(/[:：]/);
  const whole = colon < 0 && text.length <= longest;
  if (whole && byKey.has(labelKey(text))) return at(line, line.length, byKey.get(labelKey(text)));
  if (colon >= 0 && colon <= longest) {
    const row = byKey.get(labelKey(text.slice(0, colon)));
    if (row) return at(line, from + (afterLabel.exec(text)?.[0].length ?? colon + 1), row);
  }
  const dashed = dash.exec(text.slice(0, longest + 4));
  return dashed ? at(line, from + dashed[0].length, byKey.get(labelKey(dashed[1] ?? ''))) : null;
}

const at = (line: string, offset: number, row: Pick<Labelled, 'field' | 'label'> | undefined): Labelled | null =>
  row ? { ...row, rest: line.slice(offset), offset } : null;
