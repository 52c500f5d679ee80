/**
 * The Handbook is what the pages, the PDFs and the browser's data are made from: roles, questions,
 * concepts and drills, merged from all Interviews, with the links between them. It is plain data.
 */
import { z } from 'zod';
import { metricSchema, placeSchema } from '../interview/interview.ts';

const slug = z.string().min(1).describe('The last part of the page’s address');

/** The raw lines that a text comes from. */
export const sourceSchema = z.strictObject({
  file: z.string().describe('Path inside the content folder'),
  line: z.int().min(1),
  endLine: z.int().min(1),
});
export type Source = z.infer<typeof sourceSchema>;

/** A text with the raw lines it comes from; paragraphs are parted by a line feed. */
export const proseSchema = z.strictObject({
  text: z.string(),
  source: sourceSchema,
  paragraphs: z.array(placeSchema).describe('Where each paragraph begins in the raw file'),
});
export type Prose = z.infer<typeof proseSchema>;

export const levelSchema = z.enum(['entry', 'specialist', 'manager', 'director', 'executive']);
export type Level = z.infer<typeof levelSchema>;

/** A question as one role is asked it. */
export const askingSchema = z.strictObject({
  role: slug,
  kind: z.enum(['role', 'behavioural']).describe('Asked in a guide, or among a brief’s behavioural questions'),
  number: z.int(),
  assesses: proseSchema.nullable(),
  answers: z.array(proseSchema).describe('One per text of the role that answers it, in the order of the files'),
  keyPoints: z.array(proseSchema),
  avoid: proseSchema.nullable(),
  followUps: z.array(proseSchema),
  sources: z.array(sourceSchema),
});
export type Asking = z.infer<typeof askingSchema>;

export const questionSchema = z.strictObject({
  slug,
  question: z.string(),
  theme: slug,
  askings: z.array(askingSchema).min(1).describe('In the order of roles.yml'),
  concepts: z.array(slug).describe('Concepts that its texts mention'),
  related: z.array(slug).describe('Nearest questions of other roles, best first'),
});
export type Question = z.infer<typeof questionSchema>;

/** A concept as one role defines it. */
export const definitionSchema = z.strictObject({
  role: slug,
  group: z.string().nullable(),
  definition: proseSchema.nullable(),
  formula: proseSchema.nullable(),
  example: proseSchema.nullable(),
  confusedWith: z.array(proseSchema),
  sources: z.array(proseSchema),
  source: sourceSchema,
});
export type Definition = z.infer<typeof definitionSchema>;

export const conceptSchema = z.strictObject({
  slug,
  term: z.string(),
  aliases: z.array(z.string()),
  definitions: z.array(definitionSchema).min(1),
  questions: z.array(slug).describe('Questions whose texts mention it'),
  drills: z.array(slug).describe('Drills whose texts mention it'),
  related: z.array(slug).describe('Concepts that its definitions name'),
});
export type Concept = z.infer<typeof conceptSchema>;

export const drillSchema = z.strictObject({
  slug,
  title: z.string(),
  role: slug,
  prompt: proseSchema,
  metrics: z.array(metricSchema),
  workedAnswer: proseSchema.nullable(),
  concepts: z.array(slug),
  source: sourceSchema,
});
export type Drill = z.infer<typeof drillSchema>;

export const roleSchema = z.strictObject({
  slug,
  name: z.string(),
  family: slug,
  level: levelSchema,
  otherTitles: z.array(z.string()),
  next: z.array(z.strictObject({ role: slug, why: z.string() })),
  summary: z.string().describe('One line, from roles.yml'),
  seat: z.array(proseSchema).describe('The paragraphs on the seat, from the texts'),
  lookFor: z.array(proseSchema),
  questions: z.array(slug).describe('The guide’s questions, in order'),
  behavioural: z.array(slug).describe('The brief’s behavioural questions, in order'),
  conceptGroups: z.array(z.strictObject({ title: z.string().nullable(), concepts: z.array(slug) })),
  drills: z.array(slug),
  smartQuestions: z.array(z.strictObject({ topic: proseSchema, points: z.array(proseSchema) })),
  related: z.array(
    z.strictObject({ role: slug.nullable(), name: z.string(), reason: z.string().nullable(), source: sourceSchema }),
  ),
  sources: z.array(proseSchema),
  texts: z.array(z.string()).describe('The raw texts that it was made from; empty where none is written yet'),
});
export type Role = z.infer<typeof roleSchema>;

export const familySchema = z.strictObject({ slug, name: z.string(), description: z.string() });
export type Family = z.infer<typeof familySchema>;

export const themeSchema = z.strictObject({
  slug,
  name: z.string(),
  description: z.string(),
  words: z.array(z.string()).describe('Words that speak for the theme when a question names none'),
});
export type Theme = z.infer<typeof themeSchema>;

export const abbreviationSchema = z.strictObject({
  short: z.string().describe('As texts write it: "OTB"'),
  long: z.string().describe('Written out'),
  common: z.boolean().default(false).describe('Known to everybody, so never printed at the foot of a page'),
});
export type Abbreviation = z.infer<typeof abbreviationSchema>;

export const handbookSchema = z.strictObject({
  abbreviations: z.array(abbreviationSchema).describe('From abbreviations.yml, sorted'),
  families: z.array(familySchema),
  themes: z.array(themeSchema),
  roles: z.array(roleSchema),
  questions: z.array(questionSchema).describe('Sorted by slug'),
  concepts: z.array(conceptSchema).describe('Sorted by slug'),
  drills: z.array(drillSchema).describe('Sorted by slug'),
});
export type Handbook = z.infer<typeof handbookSchema>;
