/** A content folder’s handbook → generated pages, and the data that the site’s own pages read. */
import { generatedFolders } from '../../handbook/page-kinds.ts';
import { toPages } from '../../mdx/pages.ts';
import { basePath } from '../address.ts';
import { editionDates } from '../print/edition-date.ts';
import { type Written, writeFiles, writeWhole } from '../write-files.ts';
import type { Loaded } from './load-handbook.ts';

export interface Places {
  /** Where the kinds of pages go, each into a folder of its own. */
  pages: string;
  /** File for the site’s data; none is written where it is null. */
  data: string | null;
}

/**
 * Writes the pages of what was loaded. With an error anywhere nothing is written, and null is returned: the pages of
 * the last good run stay, and the complaints say what to mend.
 */
export async function normalise(
  { folder, handbook, diagnostics, texts }: Loaded,
  { pages, data }: Places,
): Promise<Written | null> {
  if (!handbook || diagnostics.some(({ fatal }) => fatal)) return null;
  const counts = await writeFiles(pages, toPages(handbook, basePath), generatedFolders);
  const files = handbook.roles.flatMap((role) => role.texts);
  const raw = Object.fromEntries(files.map((file) => [file, texts.get(file) ?? '']));
  if (data !== null) {
    const edition = (await editionDates(folder, files))(files);
    await writeWhole(data, JSON.stringify({ handbook, edition, raw }));
  }
  return counts;
}
