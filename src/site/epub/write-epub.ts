/** E-books, written beside the PDFs: of the documents that are set anyway, those of the full edition. */
import { join } from 'node:path';
import { epubOf } from '../../epub/epub.ts';
import type { PrintDocument } from '../../print/document.ts';
import { bookName, type Job } from '../../print/jobs.ts';
import { papers } from '../../print/papers.ts';
import { readKit } from '../print/kit.ts';
import { writeWhole } from '../write-files.ts';
import { createCovers } from './cover.ts';
import { epubName } from './name.ts';

/**
 * A function that takes each document of a run and writes the e-book of those that have one: `<role>.epub`, and
 * `handbook.epub` for the whole. One takes a few hundredths of a second, so none is kept from one run to the next.
 */
export function epubWriter(outFolder: string): (job: Job, document: PrintDocument) => Promise<void> {
  const coverOf = createCovers(readKit());
  return async ({ role, edition, paper }, document) => {
    if (edition !== 'full' || paper !== papers[0]) return;
    await writeWhole(join(outFolder, epubName(role ?? bookName)), epubOf(document, await coverOf(document)));
  };
}
