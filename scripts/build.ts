/** Everything: pages, search index and PDFs, ready for any static host. `--without-print` leaves out what is printed. */
import { buildSite } from '../src/site/build-site.ts';
import { readArguments, readFolders, reporter, run, UsageError } from './cli/command.ts';

await run('npm run build -- [--content DIR] [--out DIR] [--without-print]', async () => {
  const { values, positionals } = readArguments({
    content: { type: 'string' },
    out: { type: 'string' },
    'without-print': { type: 'boolean', default: false },
  });
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is not an option`);
  return buildSite(readFolders(values.content, values.out), reporter, { print: !values['without-print'] });
});
