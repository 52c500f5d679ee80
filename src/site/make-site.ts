/** A content folder → its site: all that a build does, as a list of steps. */
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import type { Handbook } from '../handbook/handbook.ts';
import { papers } from '../print/papers.ts';
import { basePath, noPrintedAddress, printedAddress, siteAddress } from './address.ts';
import { buildConfig } from './astro/config.ts';
import { writeCards } from './cards/write-cards.ts';
import { loadHandbook } from './content/load-handbook.ts';
import { normalise } from './content/normalise.ts';
import { fromHere } from './content/read-content.ts';
import { headersFile } from './headers.ts';
import { noticeOf } from './notice/notice.ts';
import { writeOffline } from './offline/write-offline.ts';
import type { Folders } from './paths.ts';
import { givePolicies } from './policies.ts';
import { glyphFaults } from './print/glyph-faults.ts';
import { printInProcesses } from './print/print-process.ts';
import { redirectFiles } from './redirects.ts';
import { replaceFolder } from './replace-folder.ts';
import type { Reporter } from './reporter.ts';
import { buildSearch } from './search/build-search.ts';
import { astroFault, systemFault } from './system-fault.ts';
import { writeWhole } from './write-files.ts';

/**
 * Makes the site of a content folder and puts it in its place, alone in its work folder. Returns false, with every
 * complaint told, where the content has errors or the pages cannot be made: what was built before stays then. Without
 * print, which takes most of a first build, the site is the same but that it offers nothing to download.
 */
export async function makeSite(folders: Folders, reporter: Reporter, print: boolean): Promise<boolean> {
  const { content, work, out } = folders;
  const { complain, note } = reporter;
  const step = timed(reporter.progress);
  const loaded = await step('texts', () => loadHandbook(content));
  const { handbook, diagnostics, texts } = loaded;
  if (handbook) diagnostics.push(...fromHere(content, glyphFaults(handbook, texts)));
  if (!complain(diagnostics) || !handbook) return false;
  await normalise(loaded, work);
  if (printedAddress === null) note(noPrintedAddress);
  for (const folder of [work.printed, work.epubs, work.decks]) await rm(folder, { recursive: true, force: true });
  // The PDFs come before the pages, which say how long each is.
  if (print && !(await printAll(handbook, folders, reporter, step))) return false;
  const shipped = new Set<string>();
  if (!(await step('pages', () => buildPages(folders, reporter, shipped)))) return false;
  await step('search index and files', async () => {
    for (const [folder, name] of [
      [work.printed, 'pdf'],
      [work.epubs, 'epub'],
      [work.decks, 'cards'],
    ] as const)
      if (existsSync(folder)) await cp(folder, join(work.building, name), { recursive: true });
    for (const [path, text] of redirectFiles(handbook, { address: siteAddress, base: basePath }))
      await writeWhole(join(work.building, path), text);
    await givePolicies(work.building);
    await writeWhole(join(work.building, 'NOTICE.txt'), await noticeOf(shipped));
    await writeWhole(join(work.building, '_headers'), headersFile(basePath));
    await buildSearch(handbook, work.building);
  });
  await step('offline', () => writeOffline(handbook, work.building));
  await replaceFolder(work.building, out);
  return true;
}

/** Cards, PDFs and e-books; false where something cannot be printed, which was told then. */
async function printAll(
  handbook: Handbook,
  { content, work }: Folders,
  { complain, fail, progress }: Reporter,
  step: Step,
): Promise<boolean> {
  const site = printedAddress;
  const fault = await step('cards', () => writeCards(handbook, { content, folder: work.decks, site }));
  if (fault !== null) return complain([fault]);
  const order = {
    content,
    data: work.data,
    cacheFolder: work.printCache,
    outFolder: work.printed,
    epubFolder: work.epubs,
  };
  const refusal = await step('PDFs and e-books', () =>
    printInProcesses(handbook, { ...order, papers, editions: 'built', site }, progress),
  );
  if (refusal !== null) fail(refusal);
  return refusal === null;
}

/** What Astro makes; false where it cannot, which was told then. */
async function buildPages(folders: Folders, { fail }: Reporter, shipped: Set<string>): Promise<boolean> {
  try {
    await build({ logLevel: process.stderr.isTTY ? 'info' : 'warn', ...buildConfig(folders, shipped) });
    return true;
  } catch (error) {
    // What the system refused is told as such.
    if (systemFault(error) !== null) throw error;
    fail(`The pages could not be made: ${astroFault(error)}\nWhat was built before is left as it was.`);
    return false;
  }
}

type Step = <T>(name: string, task: () => Promise<T>) => Promise<T>;

/** Tells of each step when it begins, and when it is done how long it took. */
const timed =
  (progress: Reporter['progress']): Step =>
  async (name, task) => {
    progress(`${name} …`);
    const start = performance.now();
    const result = await task();
    progress(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return result;
  };
