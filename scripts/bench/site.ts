/** The site’s figures: what pages weigh, with the handbook as it is and ten times as large, and what Lighthouse says. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { buildConfig } from '../../src/site/astro/config.ts';
import { type Loaded, loadHandbook } from '../../src/site/content/load-handbook.ts';
import { normalise } from '../../src/site/content/normalise.ts';
import { contentFolder, madeFolder } from '../../src/site/paths.ts';
import { workFolderAt } from '../../src/site/work-folder.ts';
import { printLighthouse } from './lighthouse.ts';
import { multiply } from './multiply.ts';
import { type KindBytes, pageBytes } from './page-bytes.ts';

const larger = 10;

/** Builds the pages of both sizes, in work folders of their own, and prints two tables. */
export async function run(): Promise<void> {
  const loaded = await loadHandbook();
  if (!loaded.handbook) throw new Error('The settings cannot be read.');
  await mkdir(madeFolder, { recursive: true });
  const folder = await mkdtemp(join(madeFolder, 'bench-'));
  try {
    const many = { ...loaded, handbook: multiply(loaded.handbook, larger) };
    const tenfold = await pageBytes(await buildPages(many, join(folder, 'tenfold')));
    const dist = await buildPages(loaded, join(folder, 'once'));
    printBytes(await pageBytes(dist), tenfold);
    await printLighthouse(dist);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds a handbook’s pages as `npm run build` does, without PDFs and without a search index. */
async function buildPages(loaded: Loaded, root: string): Promise<string> {
  const work = workFolderAt(root);
  await normalise(loaded, work);
  await build({ logLevel: 'error', ...buildConfig({ content: contentFolder, work, out: work.dist }) });
  return work.building;
}

function printBytes(now: KindBytes[], tenfold: KindBytes[]): void {
  process.stdout.write(`HTML and CSS of a page, bytes after gzip; right, with ${larger} times the content\n`);
  const rows = now.map(({ kind, count, median, largest }) => {
    const other = tenfold.find((entry) => entry.kind === kind);
    return [kind, count, median, largest, other?.count ?? '', other?.median ?? '', other?.largest ?? ''];
  });
  for (const row of [['page', 'pages', 'median', 'largest', 'pages', 'median', 'largest'], ...rows])
    process.stdout.write(
      `${row.map((cell, index) => String(cell)[index === 0 ? 'padEnd' : 'padStart'](index === 0 ? 18 : 9)).join('')}\n`,
    );
}
