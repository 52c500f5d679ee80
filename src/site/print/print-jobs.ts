/** Jobs → PDFs in a folder: those whose ingredients changed are set, the others are copied. */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createCompiler } from '../../print/compile.ts';
import type { PrintDocument } from '../../print/document.ts';
import type { Job } from '../../print/jobs.ts';
import { keyOfKit, readKit } from './kit.ts';
import { keyOf, type ManifestEntry, PdfCache } from './pdf-cache.ts';

interface Workshop {
  cacheFolder: string;
  outFolder: string;
  /** Whether a PDF of an earlier run, which no job of this run makes, is still of use. */
  keeps: (entry: ManifestEntry) => boolean;
  /** Given every document, whether it is set or not: what else is made of it. */
  also?: (job: Job, document: PrintDocument) => Promise<void>;
  /** Told of every PDF when it is ready. */
  report: (entry: ManifestEntry, made: { fromCache: boolean; seconds: number }) => void;
}

/** Does the jobs in their order. Fails with a CompileError at the first that cannot be set; those before it are kept. */
export async function printJobs(jobs: readonly Job[], workshop: Workshop): Promise<ManifestEntry[]> {
  const cache = await PdfCache.open(workshop.cacheFolder);
  await mkdir(workshop.outFolder, { recursive: true });
  const kit = readKit();
  const tools = keyOfKit(kit);
  const printed: ManifestEntry[] = [];
  // The engine starts when something has to be set, and not before.
  let compile: ReturnType<typeof createCompiler> | undefined;
  const set = (document: PrintDocument) => {
    compile ??= createCompiler(kit);
    return compile(document);
  };
  try {
    for (const job of jobs) {
      const start = performance.now();
      const document = job.document();
      const key = keyOf(tools, JSON.stringify(document));
      const cached = await cache.find(job.file, key);
      const entry = cached ?? (await setAndStore(cache, job, key, set(document)));
      await copyFile(cache.pathOf(entry), join(workshop.outFolder, job.file));
      await workshop.also?.(job, document);
      workshop.report(entry, { fromCache: cached !== null, seconds: (performance.now() - start) / 1000 });
      printed.push(entry);
    }
  } finally {
    const files = new Set(jobs.map(({ file }) => file));
    await cache.close((entry) => files.has(entry.file) || workshop.keeps(entry));
  }
  return printed;
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
