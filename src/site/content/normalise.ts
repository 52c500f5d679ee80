/** A content folder → generated pages, and the data that the site’s own pages read. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/report.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { generatedFolders, toPages } from '../../mdx/pages.ts';
import { type Loaded, loadHandbook } from './load-handbook.ts';
import { type Written, writePages, writeWhole } from './write-pages.ts';

export interface Normalised {
  handbook: Handbook | null;
  diagnostics: Diagnostic[];
  /** Null where errors kept the pages as they were. */
  pages: Written | null;
}

export interface Folders {
  content: string;
  /** Where the four kinds of pages go. */
  pages: string;
  /** File for the site’s data; none is written where it is null. */
  data: string | null;
}

/**
 * Reads the content and writes the pages. With an error anywhere nothing is written: the pages of the last good
 * run stay, and the complaints say what to mend. `loaded` is the content where the caller has read it already.
 */
export async function normalise({ content, pages, data }: Folders, loaded?: Loaded): Promise<Normalised> {
  const { handbook, diagnostics } = loaded ?? (await loadHandbook(content));
  if (!handbook || diagnostics.some(({ fatal }) => fatal)) return { handbook, diagnostics, pages: null };
  const counts = await writePages(pages, toPages(handbook), generatedFolders);
  if (data !== null) await writeWhole(data, JSON.stringify({ handbook, raw: await readRaw(content, handbook) }));
  return { handbook, diagnostics, pages: counts };
}

/** The raw texts that pages link to, by their path inside the content folder. */
async function readRaw(content: string, { roles }: Handbook): Promise<Record<string, string>> {
  const files = roles.flatMap(({ texts }) => texts);
  const texts = await Promise.all(files.map((file) => readFile(join(content, file), 'utf8')));
  return Object.fromEntries(files.map((file, index) => [file, texts[index] ?? '']));
}
