/** Everything: pages, search index and PDFs, ready for any static host. */
import { buildSite } from '../src/site/build-site.ts';
import { foldersOf } from '../src/site/paths.ts';
import { readArguments, reporter, run, UsageError } from './cli/command.ts';

await run('npm run build -- [--content DIR] [--out DIR]', async () => {
  const { values, positionals } = readArguments({ content: { type: 'string' }, out: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is not an option`);
  return buildSite(foldersOf(values.content, values.out), reporter);
});
