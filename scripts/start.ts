/** Builds the whole handbook and serves it. */
import { buildSite } from '../src/site/build-site.ts';
import { foldersOf } from '../src/site/paths.ts';
import { serve } from '../src/site/serve.ts';
import { readArguments, reporter, run } from './cli/command.ts';

const port = 4321;

await run('npm start', async () => {
  readArguments({});
  const folders = foldersOf();
  if (!(await buildSite(folders, reporter))) return false;
  try {
    await serve(folders.out, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    process.stderr.write(`Port ${port} is taken: end what uses it, or serve dist/ with any static server.\n`);
    return false;
  }
  process.stdout.write(`The handbook is at http://localhost:${port}\n`);
  return true;
});
