/** The whole build, as a list of steps. */
import { spawn } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { siteConfig } from './astro/config.ts';
import { loadHandbook } from './content/load-handbook.ts';
import { dataFile, pagesFolder, printedFolder, projectFolder } from './paths.ts';
import type { Reporter } from './reporter.ts';
import { buildSearch } from './search/build-search.ts';

/** Builds `content` into `out`. Returns false, with every complaint told, where the content has errors. */
export async function buildSite(content: string, out: string, { complain, progress }: Reporter): Promise<boolean> {
  const loaded = await loadHandbook(content);
  if (!complain(loaded.diagnostics) || !loaded.handbook) return false;
  progress('PDFs');
  await rm(printedFolder, { recursive: true, force: true });
  if (!(await printPdfs(content, printedFolder))) return false;
  progress('pages');
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: process.stderr.isTTY ? 'info' : 'warn',
    ...siteConfig({ content, pages: pagesFolder, data: dataFile }, out, loaded),
  });
  await cp(printedFolder, join(out, 'pdf'), { recursive: true });
  progress('search index');
  await buildSearch(loaded.handbook, out);
  return true;
}

/**
 * Typst runs in a process of its own: its native code does not share one with the bundler’s. The PDFs come before
 * the pages, which say how long each is.
 */
function printPdfs(content: string, out: string): Promise<boolean> {
  const options = ['--content', content, '--out', out, '--paper', 'a4', '--paper', 'us-letter'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectFolder, 'scripts/pdf.ts'), ...options], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}
