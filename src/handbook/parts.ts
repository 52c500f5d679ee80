/**
 * The one table of the parts of a question, a definition and a drill. Pages, role pages, paper, search documents and
 * checks fold over it: none of them names a part by itself, so that a part added here is on all of them.
 */
import { wordsOfField } from '../interview/labels.ts';
import { wordKey } from '../interview/marks.ts';
import type { Asking, Concept, Definition, Drill, Entry, Parts } from './handbook.ts';
import type { DefinitionPart, DrillPart, QuestionPart } from './part-names.ts';

/** How a part is drawn. Each output has one way for each form. */
export type Form =
  /** Why the question is asked. */
  | 'purpose'
  /** Paragraphs. */
  | 'text'
  /** A model answer, spoken. */
  | 'answer'
  /** Paragraphs that compute, one equation a line. */
  | 'worked'
  /** Ideas to tick. */
  | 'points'
  /** Questions, each with a reply that stays closed until asked for. */
  | 'probes'
  | 'formula'
  /** “Other term: the difference.” */
  | 'difference'
  | 'source';

/** Where the thing’s own page shows a part. */
export type Place =
  /** Above all else. */
  | 'lead'
  /** Open, in the run of the text. */
  | 'open'
  /** Beside the text where there is room. */
  | 'margin'
  /** Closed until asked for. */
  | 'closed'
  /** Under a heading of its own, behind the rest. */
  | 'below';

export interface Shown {
  form: Form;
  place: Place;
  /** On the page of the role, which lists all its questions: open, closed with the answer, or not at all. */
  onRolePage: 'open' | 'closed' | null;
  onPaper: boolean;
  /** Drawn once for the whole page where all roles say the same. */
  shared?: true;
}

export interface Part {
  /** What the part is called, in one wording on every output. */
  heading: string;
  /** How it is shown; null for what names or sorts the thing and stands in no text. */
  shown: Shown | null;
  /** What it weighs in the ranking of the search; 1 is ordinary, 0 is not searched as text. */
  weight: number;
  /** How many the handbook’s own texts owe; null where they may do without. */
  owed: { atLeast: number; atMost: number } | null;
  /** Whether it is a reference and not a text: its words are no mention of anything, and are not explained. */
  cites?: true;
  /** Whether equations in it are evaluated. */
  computes?: true;
}

const once = { atLeast: 1, atMost: 1 };
const [gist, ordinary, aside, nothing] = [2.5, 1, 0.6, 0];

/** In the order in which they are drawn. */
const questionParts: Record<QuestionPart, Part> = {
  short: { heading: 'Short', shown: null, weight: nothing, owed: once },
  plain: { heading: 'Plain', shown: null, weight: nothing, owed: { atLeast: 1, atMost: 3 } },
  assesses: {
    heading: 'What it tests',
    shown: { form: 'purpose', place: 'lead', onRolePage: 'open', onPaper: true },
    weight: gist,
    owed: once,
  },
  inBrief: {
    heading: 'In brief',
    shown: { form: 'text', place: 'open', onRolePage: 'closed', onPaper: true },
    weight: ordinary,
    owed: once,
  },
  keyPoints: {
    heading: 'Key points',
    shown: { form: 'points', place: 'closed', onRolePage: 'closed', onPaper: true },
    weight: ordinary,
    owed: { atLeast: 3, atMost: 5 },
  },
  answer: {
    heading: 'Model answer',
    shown: { form: 'answer', place: 'closed', onRolePage: 'closed', onPaper: true },
    weight: ordinary,
    owed: { atLeast: 1, atMost: 9 },
    computes: true,
  },
  avoid: {
    heading: 'Avoid',
    shown: { form: 'text', place: 'margin', onRolePage: 'closed', onPaper: true },
    weight: aside,
    owed: once,
  },
  yourCase: {
    heading: 'Your case',
    shown: { form: 'text', place: 'below', onRolePage: null, onPaper: true },
    weight: nothing,
    owed: once,
  },
  followUps: {
    heading: 'They may ask',
    shown: { form: 'probes', place: 'below', onRolePage: 'closed', onPaper: true },
    weight: aside,
    owed: { atLeast: 1, atMost: 2 },
  },
  theme: { heading: 'Theme', shown: null, weight: nothing, owed: once },
};

const definitionParts: Record<DefinitionPart, Part> = {
  aliases: { heading: 'Also called', shown: null, weight: nothing, owed: null },
  plain: { heading: 'Plain', shown: null, weight: nothing, owed: { atLeast: 2, atMost: 4 } },
  definition: {
    heading: 'Definition',
    shown: { form: 'text', place: 'lead', onRolePage: null, onPaper: true },
    weight: gist,
    owed: once,
  },
  formula: {
    heading: 'Formula',
    shown: { form: 'formula', place: 'open', onRolePage: null, onPaper: true, shared: true },
    weight: ordinary,
    owed: null,
  },
  ranges: { heading: 'Plausible ranges', shown: null, weight: nothing, owed: null },
  example: {
    heading: 'Example',
    shown: { form: 'worked', place: 'open', onRolePage: null, onPaper: true },
    weight: ordinary,
    owed: null,
    computes: true,
  },
  notToBeConfusedWith: {
    heading: 'Unlike',
    shown: { form: 'difference', place: 'margin', onRolePage: null, onPaper: true },
    weight: aside,
    owed: null,
  },
  sources: {
    heading: 'Source',
    shown: { form: 'source', place: 'below', onRolePage: null, onPaper: true },
    weight: nothing,
    owed: null,
    cites: true,
  },
};

const drillParts: Record<DrillPart, Part> = {
  title: { heading: 'Title', shown: null, weight: nothing, owed: once },
  prompt: {
    heading: 'The case',
    shown: { form: 'text', place: 'lead', onRolePage: null, onPaper: true },
    weight: ordinary,
    owed: once,
  },
  workedAnswer: {
    heading: 'Worked answer',
    shown: { form: 'worked', place: 'closed', onRolePage: null, onPaper: true },
    weight: ordinary,
    owed: once,
    computes: true,
  },
};

/** A part that a thing has, with its row of the table and its texts. */
export interface PartRow extends Part {
  name: string;
  /** The only words that it may say, as its label has them (interview/labels.ts): a mark and not a text. */
  oneOf: readonly string[] | null;
  entries: Entry[];
}
export type ShownRow = PartRow & { shown: Shown };

const rowsOf = <Name extends string>(table: Record<Name, Part>, parts: Parts<Name>): PartRow[] =>
  (Object.keys(table) as Name[]).map((name) => ({
    ...table[name],
    name,
    oneOf: wordsOfField(name),
    entries: parts[name],
  }));

/** All parts of a question as one role is asked it, also those that it lacks, in the order of the table. */
export const partsOfAsking = ({ parts }: Pick<Asking, 'parts'>): PartRow[] => rowsOf(questionParts, parts);
export const partsOfDefinition = ({ parts }: Pick<Definition, 'parts'>): PartRow[] => rowsOf(definitionParts, parts);
export const partsOfDrill = ({ parts }: Pick<Drill, 'parts'>): PartRow[] => rowsOf(drillParts, parts);

/** Those that have a text and are shown. */
export const shownParts = (rows: PartRow[]): ShownRow[] =>
  rows.filter((row): row is ShownRow => row.shown !== null && row.entries.length > 0);

/** Parts that stand once above all definitions of a concept: those that every role that has them words alike. */
export function sharedParts({ definitions }: Pick<Concept, 'definitions'>): PartRow[] {
  const rows = definitions
    .flatMap(partsOfDefinition)
    .filter(({ shown, entries }) => shown?.shared && entries.length > 0);
  const wordings = new Map<string, Set<string>>();
  for (const { name, entries } of rows)
    wordings.set(name, (wordings.get(name) ?? new Set()).add(wordKey(entries.map(({ text }) => text).join('\n'))));
  return [...new Map(rows.map((row) => [row.name, row])).values()].filter(({ name }) => wordings.get(name)?.size === 1);
}

/** The texts of an entry, its reply included. */
const textsOfEntry = ({ text, reply }: Entry): string[] => (reply ? [text, reply.text] : [text]);

/** Whether a part is prose, whose words tell what its thing is about; references and marks are not. */
export const isProse = ({ cites, oneOf }: Pick<PartRow, 'cites' | 'oneOf'>): boolean => !cites && !oneOf;

/** Every text that a reader sees of these parts, references and marks left out. */
export const textsOfParts = (rows: PartRow[]): string[] =>
  shownParts(rows).flatMap((row) => (isProse(row) ? row.entries.flatMap(textsOfEntry) : []));
