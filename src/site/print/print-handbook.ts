/** A handbook’s PDFs, in a folder. */
import type { Handbook } from '../../handbook/handbook.ts';
import { bookName, type Order, planJobs, printableNames } from '../../print/jobs.ts';
import { epubWriter } from '../epub/write-epub.ts';
import { editionDates } from './edition-date.ts';
import { printJobs } from './print-jobs.ts';

export interface PrintOrder extends Omit<Order, 'names' | 'editionDate'> {
  /** The content folder, for the days of its texts. */
  content: string;
  cacheFolder: string;
  outFolder: string;
  /** Where the e-books go that are made of the same documents; null for none. */
  epubFolder: string | null;
}

/**
 * Prints these names (slugs of roles, or the book), all that there are by default, and tells of each file when it is
 * ready. Fails with a CompileError where one cannot be set.
 */
export async function printHandbook(
  handbook: Handbook,
  { content, cacheFolder, outFolder, epubFolder, site, ...order }: PrintOrder,
  progress: (text: string) => void,
  names: readonly string[] = printableNames(handbook),
): Promise<void> {
  const texts = handbook.roles.flatMap((role) => role.texts);
  const editionDate = await editionDates(content, texts);
  const printable = new Set(printableNames(handbook));
  await printJobs(planJobs(handbook, { ...order, names, site, editionDate }), {
    cacheFolder,
    outFolder,
    ...(epubFolder === null ? {} : { also: epubWriter(epubFolder) }),
    keeps: ({ role }) => printable.has(role ?? bookName),
    report: ({ file, pages }, { fromCache, seconds }) =>
      progress(`${file}: ${pages} pages, ${fromCache ? 'unchanged' : `${seconds.toFixed(2)} s`}`),
  });
}
