/** Whether the search finds what candidates mean, and what a first result costs on a slow line. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toDocuments } from '../../src/search/documents.ts';
import { loadHandbook } from '../../src/site/content/load-handbook.ts';
import { foldersOf } from '../../src/site/paths.ts';
import { writeDocuments } from '../../src/site/search/build-search.ts';
import { timesTen, writeBareSite } from './search-bare.ts';
import { measureLeftOut } from './search-left-out.ts';
import { measureLoading } from './search-loading.ts';
import { measureRelevance } from './search-relevance.ts';

export async function run(): Promise<void> {
  const { handbook } = await loadHandbook();
  if (!handbook) throw new Error('The settings cannot be read; npm run check says why.');
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-search-'));
  try {
    const documents = toDocuments(handbook);
    await writeDocuments(documents, join(folder, 'ours'));
    process.stdout.write(await measureRelevance(join(folder, 'ours')));
    process.stdout.write(await measureLeftOut(documents));
    await writeDocuments(timesTen(documents), join(folder, 'ten'));
    const dist = foldersOf().out;
    await writeBareSite(dist, join(folder, 'bare'));
    process.stdout.write(await measureLoading(folder, dist));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
