/** The whole build, as a list of steps. */
import { build } from 'astro';
import { printDiagnostics } from './command.ts';
import { loadHandbook } from './load-handbook.ts';
import { dataFile, pagesFolder, projectFolder } from './paths.ts';
import { siteConfig } from './site-config.ts';

/** Builds `content` into `out`. Returns false, with every complaint printed, where the content has errors. */
export async function buildSite(content: string, out: string): Promise<boolean> {
  const { diagnostics } = await loadHandbook(content);
  if (!printDiagnostics(diagnostics)) return false;
  await build({
    root: projectFolder,
    configFile: false,
    ...siteConfig({ content, pages: pagesFolder, data: dataFile }, out),
  });
  return true;
}
