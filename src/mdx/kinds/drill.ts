import * as z from 'zod';
import { drillPage } from '../drill-page.ts';
import { common, slug } from '../frontmatter.ts';
import { pageKind } from './kind.ts';

const schema = z.strictObject({ kind: z.literal('drill'), role: slug, family: slug, ...common });
export type DrillData = z.infer<typeof schema>;

export const drillPages = pageKind('drill', {
  schema,
  pages: (site) => site.handbook.drills.map((drill) => [drill.slug, drillPage(drill, site)]),
  index: {
    order: 'by skill',
    about: 'short cases with figures. Work them with a pencil; the worked answer is closed until you have tried.',
    names: ['all drills', 'exercises', 'numerical tests', 'case studies', 'maths test', 'practice problems'],
    page: 'by hand',
  },
  card: ['Before, after,', 'and why'],
  ofRole: ({ drills }) => drills,
});
