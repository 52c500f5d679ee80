/** Jobs → PDFs in a folder: those whose ingredients changed are set, the others are copied. */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createCompiler } from '../../print/compile.ts';
import type { PrintDocument } from '../../print/document.ts';
import type { Job } from '../../print/jobs.ts';
import { keyOfKit, readKit } from './kit.ts';
import { keyOf, type ManifestEntry, PdfCache } from './pdf-cache.ts';

export interface Workshop {
  cacheFolder: string;
  outFolder: string;
  /** Given every document, whether it is set or not: what else is made of it. */
  also?: (job: Job, document: PrintDocument) => Promise<void>;
}

/** A PDF that is ready. */
export interface Printed {
  entry: ManifestEntry;
  fromCache: boolean;
  seconds: number;
}

/**
 * Makes a function that does one job after the other. It fails with a CompileError where one cannot be set. What it
 * printed is in the cache’s folder; its manifest names it when keepPrinted has been told.
 */
export async function createPrinter({
  cacheFolder,
  outFolder,
  also,
}: Workshop): Promise<(job: Job) => Promise<Printed>> {
  const cache = await PdfCache.open(cacheFolder);
  await mkdir(outFolder, { recursive: true });
  const kit = readKit();
  const tools = keyOfKit(kit);
  // The engine starts when something has to be set, and not before.
  let compile: ReturnType<typeof createCompiler> | undefined;
  const set = (document: PrintDocument) => {
    compile ??= createCompiler(kit);
    return compile(document);
  };
  return async (job) => {
    const start = performance.now();
    const document = job.document();
    const key = keyOf(tools, JSON.stringify(document));
    const cached = await cache.find(job.file, key);
    const entry = cached ?? (await setAndStore(cache, job, key, set(document)));
    await copyFile(cache.pathOf(entry), join(outFolder, job.file));
    await also?.(job, document);
    return { entry, fromCache: cached !== null, seconds: (performance.now() - start) / 1000 };
  };
}

async function setAndStore(
  cache: PdfCache,
  { file, role, paper, edition }: Job,
  key: string,
  { pdf, pages }: { pdf: Uint8Array; pages: number },
): Promise<ManifestEntry> {
  const entry = { file, role, paper, edition, pages, bytes: pdf.length, key };
  await cache.store(entry, pdf);
  return entry;
}
