/** The site’s figures: what pages weigh, with the handbook as it is and ten times as large, and what Lighthouse says. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
import type { Handbook } from '../../src/handbook/handbook.ts';
import { generatedFolders, toPages } from '../../src/mdx/pages.ts';
import { siteConfig } from '../../src/site/astro/config.ts';
import { loadHandbook } from '../../src/site/content/load-handbook.ts';
import { writePages } from '../../src/site/content/write-pages.ts';
import { contentFolder, pagesFolder, projectFolder } from '../../src/site/paths.ts';
import { printLighthouse } from './lighthouse.ts';
import { multiply } from './multiply.ts';
import { type KindBytes, pageBytes } from './page-bytes.ts';

const larger = 10;

/** Builds the pages of both sizes and prints two tables. The generated pages end as they began. */
export async function run(): Promise<void> {
  const { handbook } = await loadHandbook(contentFolder);
  if (!handbook) throw new Error('The settings cannot be read.');
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-bench-'));
  try {
    const tenfold = await pageBytes(await buildPages(multiply(handbook, larger), join(folder, 'tenfold')));
    const dist = await buildPages(handbook, join(folder, 'dist'));
    printBytes(await pageBytes(dist), tenfold);
    await printLighthouse(dist);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds a handbook’s pages as `npm run build` does, without reading texts and without a search index. */
async function buildPages(handbook: Handbook, out: string): Promise<string> {
  const data = `${out}.json`;
  await writeFile(data, JSON.stringify({ handbook, raw: {} }));
  await writePages(pagesFolder, toPages(handbook), generatedFolders);
  const config = siteConfig({ content: contentFolder, pages: pagesFolder, data }, out);
  const integrations = config.integrations?.filter((one) => !one || !('name' in one) || one.name !== 'vitrine') ?? [];
  await build({ root: projectFolder, configFile: false, logLevel: 'error', ...config, integrations });
  return out;
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
