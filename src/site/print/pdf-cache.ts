/** PDFs that were set before, kept under what they were made from; nothing is set twice. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Paper } from '../../print/document.ts';
import type { Edition } from '../../print/editions.ts';
import { writeWhole } from '../write-files.ts';

export interface ManifestEntry {
  /** Name of the file in dist/pdf. */
  file: string;
  /** Slug of the role; null for the book. */
  role: string | null;
  paper: Paper;
  edition: Edition;
  pages: number;
  bytes: number;
  /** Hash of all that the PDF is made from. */
  key: string;
}

/** The hash of everything that decides on the bytes of a PDF. */
export function keyOf(...ingredients: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const ingredient of ingredients) hash.update(`${ingredient.length}:`).update(ingredient);
  return hash.digest('hex').slice(0, 32);
}

/** The PDFs in this folder, and its manifest, from which the site knows what to offer. */
export class PdfCache {
  readonly #folder: string;
  readonly #entries: Map<string, ManifestEntry>;

  private constructor(folder: string, entries: readonly ManifestEntry[]) {
    this.#folder = folder;
    this.#entries = new Map(entries.map((entry) => [entry.file, entry]));
  }

  /** Opens a folder, which need not exist; a manifest that cannot be read counts as none. */
  static async open(folder: string): Promise<PdfCache> {
    await mkdir(folder, { recursive: true });
    try {
      return new PdfCache(folder, JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
    } catch {
      return new PdfCache(folder, []);
    }
  }

  /** The entry of this file if it was made from the same, and its PDF is still whole. */
  async find(file: string, key: string): Promise<ManifestEntry | null> {
    const entry = this.#entries.get(file);
    if (entry?.key !== key) return null;
    const size = await stat(this.pathOf(entry)).then(
      (found) => found.size,
      () => -1,
    );
    return size === entry.bytes ? entry : null;
  }

  pathOf({ key }: ManifestEntry): string {
    return join(this.#folder, `${key}.pdf`);
  }

  /** Puts a PDF into the folder; the manifest names it once it is told to keep its entry. */
  async store(entry: ManifestEntry, pdf: Uint8Array): Promise<void> {
    await writeWhole(this.pathOf(entry), pdf);
  }

  /**
   * Writes the manifest, with these entries and those of other files that `isWanted` says are of use, and deletes what it
   * does not name.
   */
  async keep(printed: readonly ManifestEntry[], isWanted: (entry: ManifestEntry) => boolean): Promise<void> {
    const files = new Set(printed.map(({ file }) => file));
    const others = [...this.#entries.values()].filter((entry) => !files.has(entry.file) && isWanted(entry));
    const entries = [...printed, ...others].toSorted((a, b) => (a.file < b.file ? -1 : 1));
    await writeWhole(join(this.#folder, 'manifest.json'), `${JSON.stringify(entries, null, 2)}\n`);
    const kept = new Set(entries.map(({ key }) => `${key}.pdf`));
    const stale = (await readdir(this.#folder)).filter((name) => name.endsWith('.pdf') && !kept.has(name));
    await Promise.all(stale.map((name) => rm(join(this.#folder, name), { force: true })));
  }
}
