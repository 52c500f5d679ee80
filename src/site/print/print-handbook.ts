/** A handbook’s PDFs, in a folder. */
import type { Handbook } from '../../handbook/handbook.ts';
import { bookName, type Job, type Order, planJobs, printableNames } from '../../print/jobs.ts';
import { epubWriter } from '../epub/write-epub.ts';
import { editionDates } from './edition-date.ts';
import { type ManifestEntry, PdfCache } from './pdf-cache.ts';
import { createPrinter, type Printed } from './print-jobs.ts';

export interface PrintOrder extends Omit<Order, 'names' | 'editionDate'> {
  /** The content folder, for the days of its texts. */
  content: string;
  cacheFolder: string;
  outFolder: string;
  /** Where the e-books go that are made of the same documents; null for none. */
  epubFolder: string | null;
}

/** The jobs of an order: of these names (slugs of roles, or the book), or of all that there are. */
export async function jobsOf(
  handbook: Handbook,
  { content, ...order }: PrintOrder,
  names: readonly string[] = printableNames(handbook),
): Promise<Job[]> {
  const editionDate = await editionDates(
    content,
    handbook.roles.flatMap((role) => role.texts),
  );
  return planJobs(handbook, { ...order, names, editionDate });
}

/** Makes a function that does one job of an order after the other. */
export const printerOf = ({ cacheFolder, outFolder, epubFolder }: PrintOrder): ReturnType<typeof createPrinter> =>
  createPrinter({ cacheFolder, outFolder, ...(epubFolder === null ? {} : { also: epubWriter(epubFolder) }) });

/**
 * Lets `task` print, which tells of each PDF when it is ready; then the cache names these and no others that are of no
 * use any more, also where the task fails.
 */
export async function keepingPrinted(
  handbook: Handbook,
  { cacheFolder }: PrintOrder,
  progress: (text: string) => void,
  task: (ready: (printed: Printed) => void) => Promise<void>,
): Promise<void> {
  const entries: ManifestEntry[] = [];
  try {
    await task(({ entry, fromCache, seconds }) => {
      entries.push(entry);
      progress(`${entry.file}: ${entry.pages} pages, ${fromCache ? 'unchanged' : `${seconds.toFixed(2)} s`}`);
    });
  } finally {
    const printable = new Set(printableNames(handbook));
    const cache = await PdfCache.open(cacheFolder);
    await cache.keep(entries, ({ role }) => printable.has(role ?? bookName));
  }
}

/**
 * Prints these names, all that there are by default, and tells of each file when it is ready. Fails with a CompileError
 * where one cannot be set.
 */
export async function printHandbook(
  handbook: Handbook,
  order: PrintOrder,
  progress: (text: string) => void,
  names?: readonly string[],
): Promise<void> {
  const jobs = await jobsOf(handbook, order, names);
  await keepingPrinted(handbook, order, progress, async (ready) => {
    const print = await printerOf(order);
    for (const job of jobs) ready(await print(job));
  });
}
