/** Raw texts → MDX pages. */
import { resolve } from 'node:path';
import { normalise } from '../src/site/content/normalise.ts';
import { contentFolder, dataFile, pagesFolder } from '../src/site/paths.ts';
import { printDiagnostics, progress, readArguments, run, UsageError } from './cli/command.ts';

await run('npm run normalise -- [--content DIR] [--out DIR]', async () => {
  const { values, positionals } = readArguments({ content: { type: 'string' }, out: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is not an option`);
  const { diagnostics, pages } = await normalise({
    content: values.content ? resolve(values.content) : contentFolder,
    pages: values.out ? resolve(values.out) : pagesFolder,
    data: values.out ? null : dataFile,
  });
  const good = printDiagnostics(diagnostics);
  if (pages) progress(`${pages.written} pages written, ${pages.unchanged} unchanged, ${pages.removed} removed`);
  return good;
});
