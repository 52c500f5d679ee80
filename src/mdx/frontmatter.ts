/** The front matter of generated pages: what a page is, for the site’s own parts around the text. */
import { z } from 'zod';
import { sourceSchema } from '../handbook/handbook.ts';

const slug = z.string().min(1);

const crumbSchema = z.strictObject({
  text: z.string().describe('A few words above the title'),
  href: z.string().optional().describe('Where they lead, from the root of the site'),
});

const common = {
  eyebrow: z.array(crumbSchema).describe('What stands above the title'),
  sources: z.array(sourceSchema).describe('The raw lines that the page comes from'),
};

/** Strict: a page with a field that nobody reads fails the build. */
export const pageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('role'), role: slug, family: slug, complete: z.boolean().describe('Whether its texts are written'), otherTitles: z.array(z.string()), ...common }),
  z.strictObject({ kind: z.literal('question'), theme: slug, roles: z.array(slug), families: z.array(slug), ...common }),
  z.strictObject({ kind: z.literal('concept'), roles: z.array(slug), families: z.array(slug), aliases: z.array(z.string()), ...common }),
  z.strictObject({ kind: z.literal('drill'), role: slug, family: slug, ...common }),
  z.strictObject({ kind: z.literal('reference'), ...common }),
]);
export type PageData = z.infer<typeof pageSchema>;

export interface Frontmatter {
  title: string;
  description: string;
  page: PageData;
}
