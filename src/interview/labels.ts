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
    wordings: ['Also', 'Also called', 'Also known as'],
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
  rest: string;
  offset: number;
}

// Hyphens, capitals and the bold marks of a page copied as Markdown make no difference.
const labelKey = (text: string) =>
  text
    .toLowerCase()
    .replace(/[-‐‑–*_\s]+/g, ' ')
    .trim();

const byKey = new Map(
  labelRows.flatMap(({ field, wordings }) =>
    wordings.map((wording) => [labelKey(wording), { field, label: wordings[0] ?? wording }] as const),
  ),
);
const longest = 40;
// What may stand between a label and its text: the colon, and the end of a bold mark.
const afterLabel = /^[^:：]*[:：](?:\*\*|__)?\s*/;

// "Not to be confused with sell-through rate: …" names the other term before its colon.
const confused = /^not to be confused with\s+(?=[^:]{1,80}:\s*\S)/i;

/** The label at the beginning of a line, or null. The rest of the line is the field’s first text. */
export function readLabel(text: string): Labelled | null {
  const head = text.slice(0, 160);
  const other = confused.exec(head);
  if (other)
    return {
      field: 'confusedWith',
      label: 'Not to be confused with',
      rest: text.slice(other[0].length),
      offset: other[0].length,
    };
  const colon = head.search(/[:：]/);
  if ((colon < 0 ? text.length : colon) > longest) return null;
  const row = byKey.get(labelKey(colon < 0 ? text : text.slice(0, colon)));
  if (!row) return null;
  const offset = colon < 0 ? text.length : (afterLabel.exec(text)?.[0].length ?? colon + 1);
  return { ...row, rest: text.slice(offset), offset };
}

// A guide's purpose has no label: the line begins with its verb, in older copies with "This question".
const purposeVerbs = [
  'assesses',
  'evaluates',
  'tests',
  'checks',
  'probes',
  'looks for',
  'looks at',
  'explores',
  'gauges',
  'examines',
  'measures',
  'reveals',
  'determines',
  'verifies',
  'seeks',
  'shows',
  'demonstrates',
  'identifies',
  'listens for',
  'assess',
  'evaluate',
];
const purpose = new RegExp(
  `^(?:this\\s+(?:question\\s+)?|the\\s+question\\s+|it\\s+)?(?:${purposeVerbs.join('|').replace(/ /g, '\\s+')})\\b`,
  'i',
);

/** Whether a line reads like a guide’s line of purpose. */
export const isPurpose = (text: string): boolean => purpose.test(text.slice(0, 60));
