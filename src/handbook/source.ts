/** Where a text of the handbook comes from, and its language. What draws pages in a browser needs these schemas and no others. */
import * as z from 'zod';
import { languageTags } from '../interview/languages.ts';

/** The raw lines that a text comes from. */
export const sourceSchema = z.strictObject({
  file: z.string().describe('Path inside the content folder'),
  line: z.int().min(1),
  endLine: z.int().min(1),
});
export type Source = z.infer<typeof sourceSchema>;

/** The language of a text that is not in the handbook’s own, English: it is then marked wherever it stands. */
export const languageSchema = z
  .enum(languageTags)
  .exclude(['en'])
  .optional()
  .describe('BCP 47; left out where it is English');
export type OtherLanguage = z.infer<typeof languageSchema>;
