/** The front matter of generated pages: what a page is, for the site’s own parts around the text. */
import * as z from 'zod';
import { languageSchema, sourceSchema } from '../handbook/source.ts';
import type { Block } from './nodes.ts';

export const slug = z.string().min(1);

const crumbSchema = z.strictObject({
  text: z.string().describe('A few words above the title'),
  href: z.string().optional().describe('Where they lead, from the root of the site'),
});

const sideSchema = z
  .strictObject({ family: slug, role: slug.nullable().describe('Null where it belongs to the family as a whole') })
  .nullable()
  .describe('Where the side of the page opens, and whose page it is; null where it is nobody’s alone');
export type Side = z.infer<typeof sideSchema>;

/** What the front matter of every kind says. */
export const common = {
  eyebrow: z.array(crumbSchema).describe('What stands above the title'),
  side: sideSchema,
  language: languageSchema,
  sources: z.array(sourceSchema).describe('The raw lines that the page comes from'),
};

/** A page before or after, as Starlight’s own front matter has it. */
interface Neighbour {
  link: string;
  label: string;
}

/** `Data` is what the kind’s schema holds. */
export interface Frontmatter<Data> {
  title: string;
  description: string;
  /** Where the page stands in one list alone. */
  prev?: Neighbour;
  next?: Neighbour;
  page: Data;
}

/** The front matter and the text of one page. */
export interface Page<Data> {
  frontmatter: Frontmatter<Data>;
  body: Block[];
}
