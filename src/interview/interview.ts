/**
 * An Interview is what one raw text says, losslessly: every line that is not blank stands in this
 * tree or in `ignored`, with a reason. Every piece of text knows the place it was read from.
 */
import * as z from 'zod';
import { type FieldOf, fieldRows, fieldsOf, type Owner, type Shape } from './labels.ts';
import { languageTags } from './languages.ts';

const lineNumber = z.int().min(1);

/** A place in a raw file. */
export const placeSchema = z.strictObject({ line: lineNumber, column: lineNumber });
export type Place = z.infer<typeof placeSchema>;

/** A text as a reader sees it, with the place in the raw file where it begins and ends. */
const passageSchema = z.strictObject({
  text: z.string().describe('The text without its label or bullet; paragraphs are parted by a line feed'),
  line: lineNumber.describe('Line of the first character, from 1'),
  column: lineNumber.describe('Column of the first character, from 1'),
  endLine: lineNumber.describe('Last line that the text stands on'),
  paragraphs: z.array(placeSchema).describe('Where each paragraph begins, in their order'),
});
export type Passage = z.infer<typeof passageSchema>;

/** A probe that comes next, and what a good reply to it says. */
const probeSchema = z.strictObject({ question: passageSchema, reply: passageSchema.nullable() });
export type Probe = z.infer<typeof probeSchema>;

/** What a field of each shape is read into. */
export interface Read {
  text: Passage | null;
  line: Passage | null;
  lines: Passage[];
  list: Passage[];
  names: Passage[];
  repeated: Passage[];
  probes: Probe[];
}
export type ReadShape<F extends FieldOf<Owner>> = (typeof fieldRows)[F]['shape'];

const shapeSchemas: { [S in Exclude<Shape, 'reply'>]: z.ZodType<Read[S]> } = {
  text: passageSchema.nullable(),
  line: passageSchema.nullable(),
  lines: z.array(passageSchema),
  list: z.array(passageSchema),
  names: z.array(passageSchema),
  repeated: z.array(passageSchema),
  probes: z.array(probeSchema),
};

/** The schemas of all labelled fields of a question, a concept or a drill: the table of labels says them. */
function labelledFields<O extends Owner>(owner: O): { [F in FieldOf<O>]: z.ZodType<Read[ReadShape<F>]> } {
  return Object.fromEntries(
    fieldsOf(owner).map((field) => [
      field,
      shapeSchemas[fieldRows[field].shape].describe(fieldRows[field].description),
    ]),
  ) as { [F in FieldOf<O>]: z.ZodType<Read[ReadShape<F>]> };
}

export const questionKindSchema = z.enum(['role', 'behavioural']);
export type QuestionKind = z.infer<typeof questionKindSchema>;

export const questionSchema = z.strictObject({
  number: z.int().describe('The number written before the question, or its rank where none is'),
  kind: questionKindSchema.describe('Asked of this role, or among the behavioural questions'),
  question: passageSchema.describe('The words that the interviewer says'),
  ...labelledFields('question'),
  line: lineNumber.describe('First line of the question with its number'),
  endLine: lineNumber.describe('Last line that belongs to the question'),
});
export type Question = z.infer<typeof questionSchema>;

export const conceptSchema = z.strictObject({
  term: passageSchema.describe('The name of the concept'),
  definition: passageSchema.nullable().describe('What it means, from the side of this role'),
  ...labelledFields('concept'),
  line: lineNumber,
  endLine: lineNumber,
});
export type Concept = z.infer<typeof conceptSchema>;

const conceptGroupSchema = z.strictObject({
  title: passageSchema.nullable().describe('The heading of the group; null where the text has none'),
  concepts: z.array(conceptSchema),
});
export type ConceptGroup = z.infer<typeof conceptGroupSchema>;

export const metricSchema = z.strictObject({
  name: z.string().describe('The figure’s name as the drill words it'),
  before: z.string().describe('The earlier figure as a reader sees it: "$1,800", "88%"'),
  after: z.string().describe('The later figure'),
  change: z.string().describe('Points for rates ("−10 pp") and scores ("−11 points"), per cent for amounts ("−12.2%")'),
  values: z
    .strictObject({ before: z.number(), after: z.number() })
    .describe('The two figures as numbers: how "1.800" is meant shows in its text alone'),
});
export type Metric = z.infer<typeof metricSchema>;

export const drillSchema = z.strictObject({
  prompt: passageSchema.describe('The case as the interviewer puts it'),
  metrics: z.array(metricSchema).describe('Figures that the prompt gives for two periods, with their change computed'),
  ...labelledFields('drill'),
  line: lineNumber,
  endLine: lineNumber,
});
export type Drill = z.infer<typeof drillSchema>;

const smartQuestionSchema = z.strictObject({
  topic: passageSchema.describe('What the candidate’s own question is about'),
  points: z.array(passageSchema).describe('Points that show homework'),
  line: lineNumber,
  endLine: lineNumber,
});
export type SmartQuestion = z.infer<typeof smartQuestionSchema>;

const relatedRoleSchema = z.strictObject({
  role: passageSchema.describe('The other role’s name as written'),
  reason: passageSchema.nullable().describe('What passes between the two roles'),
});
export type RelatedRole = z.infer<typeof relatedRoleSchema>;

const ignoredSchema = z.strictObject({
  line: lineNumber,
  text: z.string().describe('The line, or the part of it, that no page shows'),
  reason: z.string().describe('Why it is left out'),
});
export type Ignored = z.infer<typeof ignoredSchema>;

export const layoutSchema = z.enum(['guide', 'brief', 'questions']);
export type Layout = z.infer<typeof layoutSchema>;

export const interviewSchema = z.strictObject({
  file: z.string().describe('Path of the raw text as the caller named it'),
  layout: layoutSchema,
  language: z.enum(languageTags).describe('The language that the text is written in (BCP 47)'),
  title: passageSchema.nullable().describe('The title line, which names the role'),
  role: z.string().nullable().describe('Slug of the role that the title names'),
  summary: passageSchema.nullable().describe('What the seat is'),
  lookFor: z.array(passageSchema).describe('What interviewers ask themselves about a candidate'),
  questions: z.array(questionSchema),
  conceptGroups: z.array(conceptGroupSchema),
  drills: z.array(drillSchema),
  smartQuestions: z.array(smartQuestionSchema),
  related: z.array(relatedRoleSchema),
  sources: z.array(passageSchema),
  ignored: z.array(ignoredSchema),
});
export type Interview = z.infer<typeof interviewSchema>;
