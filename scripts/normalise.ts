/** Raw texts → MDX pages. */
import { resolve } from 'node:path';
import { loadHandbook } from '../src/site/content/load-handbook.ts';
import { normalise } from '../src/site/content/normalise.ts';
import { printDiagnostics, progress, readArguments, readFolders, run, UsageError } from './cli/command.ts';

await run('npm run normalise -- [--content DIR] [--out DIR]', async () => {
  const { values, positionals } = readArguments({ content: { type: 'string' }, out: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is not an option`);
  const { content, work } = readFolders(values.content);
  const loaded = await loadHandbook(content);
  const pages = await normalise(loaded, values.out ? { pages: resolve(values.out), data: null } : work);
  const good = printDiagnostics(loaded.diagnostics);
  if (pages) progress(`${pages.written} pages written, ${pages.unchanged} unchanged, ${pages.removed} removed`);
  return good;
});
