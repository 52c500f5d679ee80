/** Raw texts → MDX pages. */
import { resolve } from 'node:path';
import { printDiagnostics, progress, readArguments, run, UsageError } from './lib/command.ts';
import { normalise } from './lib/normalise.ts';
import { contentFolder, dataFile, pagesFolder } from './lib/paths.ts';

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
