/** Pages about the handbook itself. */
import * as z from 'zod';
import { common } from '../frontmatter.ts';
import { rulesPage } from '../rules-page.ts';
import { pageKind } from './kind.ts';

const schema = z.strictObject({ kind: z.literal('reference'), ...common });
export type ReferenceData = z.infer<typeof schema>;

export const referencePages = pageKind('reference', {
  schema,
  pages: () => [['index', rulesPage()]],
  index: null,
  card: null,
  ofRole: null,
});
