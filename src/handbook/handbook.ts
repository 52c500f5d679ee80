/**
 * The Handbook is what the pages, the PDFs and the browser's data are made from: roles, questions,
 * concepts and drills, merged from all Interviews, with the links between them. It is plain data.
 */
import * as z from 'zod';
import { metricSchema, placeSchema, questionKindSchema } from '../interview/interview.ts';
import {
  type DefinitionPart,
  type DrillPart,
  definitionPartNames,
  drillPartNames,
  type QuestionPart,
  questionPartNames,
} from './part-names.ts';
import { languageSchema, sourceSchema } from './source.ts';

const slug = z.string().min(1).describe('The last part of the page’s address');

/** A slug that editors choose, in content/*.yml: it is, or may become, a part of an address. A folder’s own page is its index. */
export const chosenSlug = z
  .string()
  .regex(/^(?!index$)[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, and not “index”');

/** A text with the raw lines it comes from; paragraphs are parted by a line feed. */
const proseSchema = z.strictObject({
  text: z.string(),
  language: languageSchema,
  source: sourceSchema,
  paragraphs: z.array(placeSchema).describe('Where each paragraph begins in the raw file'),
});
export type Prose = z.infer<typeof proseSchema>;

/** One text of a part; a probe may have a reply. */
const entrySchema = proseSchema.extend({ reply: proseSchema.nullable().describe('What a good reply says') });
export type Entry = z.infer<typeof entrySchema>;

/** The parts of a thing, each a list of its texts; empty where there is none. */
export type Parts<Name extends string> = Record<Name, Entry[]>;
const partsSchema = <Name extends string>(names: readonly Name[]): z.ZodType<Parts<Name>> =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, z.array(entrySchema)]))) as unknown as z.ZodType<
    Parts<Name>
  >;

export const levelSchema = z.enum(['entry', 'specialist', 'manager', 'director', 'executive']);
export type Level = z.infer<typeof levelSchema>;

/** A question as one role is asked it. */
const askingSchema = z.strictObject({
  role: slug,
  kind: questionKindSchema,
  number: z.int(),
  parts: partsSchema<QuestionPart>(questionPartNames).describe(
    'What its texts say; of a question that two texts of the role answer, both, in the order of the files',
  ),
  sources: z.array(sourceSchema),
});
export type Asking = z.infer<typeof askingSchema>;

export const questionSchema = z.strictObject({
  slug,
  question: z.string().describe('The words that the interviewer says'),
  short: z.string().describe('Its name in lists: its “Short:”, or its words'),
  language: languageSchema,
  plain: z.array(z.string()).describe('How candidates would ask for it'),
  theme: slug,
  advice: z.string().nullable().describe('How to answer it, whatever the role: from advice.yml'),
  askings: z.array(askingSchema).min(1).describe('In the order of roles.yml'),
  concepts: z.array(slug).describe('Concepts that its texts mention'),
  related: z.array(slug).describe('Nearest questions of other roles, best first'),
});
export type Question = z.infer<typeof questionSchema>;

/** A concept as one role defines it. */
const definitionSchema = z.strictObject({
  role: slug,
  group: z.string().nullable(),
  parts: partsSchema<DefinitionPart>(definitionPartNames),
  source: sourceSchema,
});
export type Definition = z.infer<typeof definitionSchema>;

export const conceptSchema = z.strictObject({
  slug,
  term: z.string(),
  language: languageSchema,
  aliases: z.array(z.string()).describe('Other names, from all its definitions'),
  plain: z.array(z.string()).describe('What people call it who do not know the term'),
  definitions: z.array(definitionSchema).min(1),
  questions: z.array(slug).describe('Questions whose texts mention it'),
  drills: z.array(slug).describe('Drills whose texts mention it'),
  related: z.array(slug).describe('Concepts that its definitions name'),
});
export type Concept = z.infer<typeof conceptSchema>;

export const drillSchema = z.strictObject({
  slug,
  title: z.string(),
  language: languageSchema,
  role: slug,
  trains: slug.describe('The theme whose words its texts use most'),
  parts: partsSchema<DrillPart>(drillPartNames),
  metrics: z.array(metricSchema),
  concepts: z.array(slug),
  source: sourceSchema,
});
export type Drill = z.infer<typeof drillSchema>;

/** Other titles of a role by language; they come in adverts in all three. */
export const otherTitlesSchema = z.strictObject({
  en: z.array(z.string()).default([]).describe('English'),
  fr: z.array(z.string()).default([]).describe('French'),
  it: z.array(z.string()).default([]).describe('Italian'),
});
export type OtherTitles = z.infer<typeof otherTitlesSchema>;

const month = z.int().min(1).max(12);
/** Something that comes every year. */
export const calendarEntrySchema = z
  .strictObject({
    from: month,
    to: month.optional().describe('Left out where it lasts one month; smaller than `from` over the turn of the year'),
    kind: z.enum(['peak', 'count', 'launch', 'deadline']),
    what: z.string(),
  })
  .transform(({ to, ...entry }) => ({ ...entry, to: to ?? entry.from }));

const roleSchema = z.strictObject({
  slug,
  name: z.string(),
  family: slug,
  level: levelSchema,
  otherTitles: otherTitlesSchema,
  plain: z.array(z.string()).describe('What people ask for who do not know the title'),
  calendar: z.array(calendarEntrySchema).describe('The role’s year'),
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
    z.strictObject({
      role: slug.nullable(),
      name: z.string(),
      reason: z.string().nullable(),
      language: languageSchema,
      source: sourceSchema,
    }),
  ),
  sources: z.array(proseSchema),
  texts: z.array(z.string()).describe('The raw texts that it was made from; empty where none is written yet'),
});
export type Role = z.infer<typeof roleSchema>;

export const familySchema = z.strictObject({ slug: chosenSlug, name: z.string(), description: z.string() });
export type Family = z.infer<typeof familySchema>;

export const themeSchema = z.strictObject({
  slug: chosenSlug,
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

/** A rule or figure that several texts use: it stands once, and a check compares the texts with it. */
export const factSchema = z.strictObject({
  slug,
  rule: z.string().describe('What holds, in one sentence'),
  figures: z.array(z.string()).describe('Its figures and dates, as texts write them'),
  about: z
    .array(z.string())
    .default([])
    .describe('Phrases by which a sentence tells that it speaks of this rule; its figures must then be these'),
  source: z.string(),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}$/, 'must be a month, as YYYY-MM')
    .describe('When it was looked up'),
});
export type Fact = z.infer<typeof factSchema>;

export const renameSchema = z.strictObject({
  kind: z.enum(['question', 'concept', 'drill']),
  from: slug.describe('The slug that the page had'),
  to: slug.describe('The slug of the page that it leads to'),
});
export type Rename = z.infer<typeof renameSchema>;

export const mistakesToSchema = z
  .string()
  .regex(/^(?:mailto:.+@|https?:\/\/)/, 'must begin with mailto: or https://')
  .nullable()
  .describe('Where readers report a mistake: {page} and {title} in it stand for the page; null where they cannot');

/** How to answer a question that many roles are asked: what holds for all of them. */
export const adviceSchema = z.strictObject({
  question: slug.describe('The slug of the question'),
  how: z.string().describe('In a few sentences'),
});
export type Advice = z.infer<typeof adviceSchema>;

/** How readers ask for a page who know none of its words. */
export const asAskedSchema = z.strictObject({
  page: z.string().describe('Its identity: “concepts/sell-through”'),
  ways: z.array(z.string()).describe('Each as somebody would type it'),
});
export type AsAsked = z.infer<typeof asAskedSchema>;

const handbookSchema = z.strictObject({
  mistakesTo: mistakesToSchema,
  abbreviations: z.array(abbreviationSchema).describe('From abbreviations.yml, sorted'),
  facts: z.array(factSchema),
  renames: z.array(renameSchema).describe('Addresses that pages had'),
  asAsked: z.array(asAskedSchema).describe('From as-asked.yml, for the search alone'),
  families: z.array(familySchema),
  themes: z.array(themeSchema),
  roles: z.array(roleSchema),
  questions: z.array(questionSchema).describe('Sorted by slug'),
  concepts: z.array(conceptSchema).describe('Sorted by slug'),
  drills: z.array(drillSchema).describe('Sorted by slug'),
});
export type Handbook = z.infer<typeof handbookSchema>;
