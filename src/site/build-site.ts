/** The whole build, as a list of steps. */
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { papers } from '../print/papers.ts';
import { basePath, noPrintedAddress, printedAddress, siteAddress } from './address.ts';
import { buildConfig } from './astro/config.ts';
import { writeCards } from './cards/write-cards.ts';
import { loadHandbook } from './content/load-handbook.ts';
import { normalise } from './content/normalise.ts';
import { fromHere } from './content/read-content.ts';
import type { Folders } from './paths.ts';
import { glyphFaults } from './print/glyph-faults.ts';
import { printInProcess } from './print/print-process.ts';
import { redirectFiles } from './redirects.ts';
import { replaceFolder } from './replace-folder.ts';
import type { Reporter } from './reporter.ts';
import { sealPages } from './sealed-pages.ts';
import { buildSearch } from './search/build-search.ts';
import { writeWhole } from './write-files.ts';

/**
 * Builds the site of a content folder. Returns false, with every complaint told, where the content has errors: what was
 * built before stays then. The PDFs come before the pages, which say how long each is. Without print, which takes most
 * of a first build, the site is the same but that it offers nothing to download.
 */
export async function buildSite(
  folders: Folders,
  { complain, fail, note, progress }: Reporter,
  { print = true }: { print?: boolean } = {},
): Promise<boolean> {
  const { content, work, out } = folders;
  const loaded = await loadHandbook(content);
  const { handbook, diagnostics, texts } = loaded;
  if (handbook) diagnostics.push(...fromHere(content, glyphFaults(handbook, texts)));
  if (!complain(diagnostics) || !handbook) return false;
  await normalise(loaded, work);
  if (printedAddress === null) note(noPrintedAddress);
  for (const folder of [work.printed, work.epubs, work.decks]) await rm(folder, { recursive: true, force: true });
  if (print) {
    progress('cards');
    const fault = await writeCards(handbook, { content, folder: work.decks, site: printedAddress });
    if (fault !== null) return complain([fault]);
    progress('PDFs and e-books');
    const order = {
      content,
      data: work.data,
      cacheFolder: work.printCache,
      outFolder: work.printed,
      epubFolder: work.epubs,
    };
    const refusal = await printInProcess({ ...order, papers, editions: 'built', site: printedAddress }, progress);
    if (refusal !== null) {
      fail(refusal);
      return false;
    }
  }
  progress('pages');
  await build({ logLevel: process.stderr.isTTY ? 'info' : 'warn', ...buildConfig(folders) });
  for (const [folder, name] of [
    [work.printed, 'pdf'],
    [work.epubs, 'epub'],
    [work.decks, 'cards'],
  ] as const)
    if (existsSync(folder)) await cp(folder, join(work.building, name), { recursive: true });
  for (const [path, text] of redirectFiles(handbook, { address: siteAddress, base: basePath }))
    await writeWhole(join(work.building, path), text);
  await sealPages(work.building);
  progress('search index');
  await buildSearch(handbook, work.building);
  await replaceFolder(work.building, out);
  return true;
}
