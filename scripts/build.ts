/** Everything: pages, search index and PDFs, ready for any static host. */
import { resolve } from 'node:path';
import { buildSite } from './lib/build-site.ts';
import { readArguments, run, UsageError } from './lib/command.ts';
import { contentFolder, distFolder } from './lib/paths.ts';

await run('npm run build -- [--content DIR] [--out DIR]', async () => {
  const { values, positionals } = readArguments({ content: { type: 'string' }, out: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is not an option`);
  return buildSite(
    values.content ? resolve(values.content) : contentFolder,
    values.out ? resolve(values.out) : distFolder,
  );
});
