import * as z from 'zod';
import { conceptPage } from '../concept-page.ts';
import { common, slug } from '../frontmatter.ts';
import { pageKind } from './kind.ts';

const schema = z.strictObject({
  kind: z.literal('concept'),
  roles: z.array(slug),
  families: z.array(slug),
  aliases: z.array(z.string()),
  ...common,
});
export type ConceptData = z.infer<typeof schema>;

export const conceptPages = pageKind('concept', {
  schema,
  pages: (site) => site.handbook.concepts.map((concept) => [concept.slug, conceptPage(concept, site)]),
  index: {
    order: 'A to Z',
    about: 'words and figures that interviewers use without explaining them, with the formula and a worked example.',
    names: ['all concepts', 'glossary', 'terms', 'vocabulary', 'dictionary', 'list of concepts'],
    page: 'by hand',
  },
  card: ['The word, the formula,', 'the sum'],
  ofRole: ({ conceptGroups }) => conceptGroups.flatMap(({ concepts }) => concepts),
});
