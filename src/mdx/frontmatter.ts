/** The front matter of generated pages: what a page is, for the site’s own parts around the text. */
import * as z from 'zod';
import { languageSchema, sourceSchema } from '../handbook/handbook.ts';
import type { Block } from './nodes.ts';

const slug = z.string().min(1);
const slugs = z.array(slug);

const crumbSchema = z.strictObject({
  text: z.string().describe('A few words above the title'),
  href: z.string().optional().describe('Where they lead, from the root of the site'),
});

const contentsSchema = z.strictObject({
  id: z.string().describe('Id of the section'),
  text: z.string().describe('Its short name'),
  count: z.int().describe('How many entries it holds'),
});

const common = {
  eyebrow: z.array(crumbSchema).describe('What stands above the title'),
  language: languageSchema,
  sources: z.array(sourceSchema).describe('The raw lines that the page comes from'),
};

const rolePageSchema = z.strictObject({
  kind: z.literal('role'),
  role: slug,
  family: slug,
  complete: z.boolean().describe('Whether its texts are written'),
  otherTitles: z.array(z.string()),
  contents: z.array(contentsSchema).describe('The sections that the page has'),
  ...common,
});

const questionPageSchema = z.strictObject({
  kind: z.literal('question'),
  theme: slug,
  roles: slugs,
  families: slugs,
  ...common,
});

const conceptPageSchema = z.strictObject({
  kind: z.literal('concept'),
  roles: slugs,
  families: slugs,
  aliases: z.array(z.string()),
  ...common,
});

const drillPageSchema = z.strictObject({ kind: z.literal('drill'), role: slug, family: slug, ...common });

/** A page about the handbook itself. */
const referencePageSchema = z.strictObject({ kind: z.literal('reference'), ...common });

/** Strict: a page with a field that nobody reads fails the build. */
export const pageSchema = z.discriminatedUnion('kind', [
  rolePageSchema,
  questionPageSchema,
  conceptPageSchema,
  drillPageSchema,
  referencePageSchema,
]);
export type PageData = z.infer<typeof pageSchema>;

/** The front matter and the text of one page. */
export interface Page {
  frontmatter: Frontmatter;
  body: Block[];
}

/** A page before or after, as Starlight’s own front matter has it. */
interface Neighbour {
  link: string;
  label: string;
}

export interface Frontmatter {
  title: string;
  description: string;
  /** Where the page stands in one list alone. */
  prev?: Neighbour;
  next?: Neighbour;
  page: PageData;
}
