import * as z from 'zod';
import { common, slug } from '../frontmatter.ts';
import { rolePage } from '../role-page.ts';
import { pageKind } from './kind.ts';

const contentsSchema = z.strictObject({
  id: z.string().describe('Id of the section'),
  text: z.string().describe('Its short name'),
  count: z.int().describe('How many entries it holds'),
});

const schema = z.strictObject({
  kind: z.literal('role'),
  role: slug,
  family: slug,
  complete: z.boolean().describe('Whether its texts are written'),
  otherTitles: z.array(z.string()),
  contents: z.array(contentsSchema).describe('The sections that the page has'),
  ...common,
});
export type RoleData = z.infer<typeof schema>;

export const rolePages = pageKind('role', {
  schema,
  pages: (site) => site.handbook.roles.map((role) => [role.slug, rolePage(role, site)]),
  index: { order: null, about: null, names: ['all roles', 'all jobs', 'list of roles'], page: 'by hand' },
  card: ['What the role guards,', 'and who will ask'],
  ofRole: (role) => [role.slug],
});
