/** What the normaliser wrote for the site’s own pages: the handbook, and the raw texts. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cardFormats } from '../cards/formats.ts';
import { createAddresses } from '../handbook/addresses.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Paper } from '../print/document.ts';
import { editionNames, editions } from '../print/editions.ts';
import { bookName } from '../print/jobs.ts';
import { papers } from '../print/papers.ts';
import { epubName } from './epub/name.ts';
import { workFolderAt } from './work-folder.ts';

export interface SiteData {
  handbook: Handbook;
  /** The day on which its texts were last changed, `YYYY-MM-DD`; the PDFs carry the same. */
  edition: string;
  /** Raw texts by their path inside the content folder. */
  raw: Record<string, string>;
}

/** Addresses of this site’s pages and files. */
export const to = createAddresses(import.meta.env.BASE_URL.replace(/\/?$/, '/'));

/** A file for paper or screen, as the PDF step lists it. */
interface PdfFile {
  /** Name inside /pdf/. */
  file: string;
  /** Null for the whole handbook. */
  role: string | null;
  paper: Paper;
  edition: string;
  pages: number;
  bytes: number;
}

/** The configuration says in which folder this site is made. */
const { data, decks, epubs, printCache, printed } = workFolderAt(import.meta.env.WORK_FOLDER);
const pdfList = join(printCache, 'manifest.json');

/** Keeps what a file said until the file is written again, so that a saved text shows at the next request. */
function reader<T>(file: string, read: (text: string) => T): () => T {
  let kept: { time: number; value: T } | null = null;
  return () => {
    const time = statSync(file).mtimeMs;
    if (kept?.time !== time) kept = { time, value: read(readFileSync(file, 'utf8')) };
    return kept.value;
  };
}

/** The handbook and the raw texts, as the last run of the normaliser left them. */
export const siteData = reader(data, (text) => JSON.parse(text) as SiteData);

const pdfFiles = reader(pdfList, (text) => JSON.parse(text) as PdfFile[]);

/** An edition of a role’s guide, or of the book, with its files: one for each paper. */
export interface Offer {
  genre: string;
  files: PdfFile[];
}

/** The PDFs of a role, or of the whole handbook (null), that this build brings along, edition by edition. */
export function pdfsOf(role: string | null): Offer[] {
  if (!existsSync(pdfList)) return [];
  const files = pdfFiles().filter(
    (entry) =>
      entry.role === role && statSync(join(printed, entry.file), { throwIfNoEntry: false })?.size === entry.bytes,
  );
  return editionNames
    .map((edition) => ({
      genre: editions[edition].genre[role === null ? 'book' : 'guide'],
      files: papers.flatMap((paper) => files.filter((file) => file.edition === edition && file.paper === paper)),
    }))
    .filter((offer) => offer.files.length > 0);
}

/** The e-book of a role, or of the whole handbook (null), with its size in bytes; null where this build brings none. */
export function epubOf(role: string | null): { file: string; bytes: number } | null {
  const file = epubName(role ?? bookName);
  const found = statSync(join(epubs, file), { throwIfNoEntry: false });
  return found ? { file, bytes: found.size } : null;
}

/** A file of a role’s cards. */
export interface CardFile {
  /** What it is for. */
  genre: string;
  /** Name inside /cards/. */
  file: string;
  bytes: number;
}

/** The cards of a role as files, as far as this build brings them along. */
export const cardFilesOf = (role: string): CardFile[] =>
  cardFormats.flatMap(({ genre, ending }) => {
    const file = `${role}.${ending}`;
    const found = statSync(join(decks, file), { throwIfNoEntry: false });
    return found ? [{ genre, file, bytes: found.size }] : [];
  });
