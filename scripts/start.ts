/** Builds the whole handbook and serves it. */
import { buildSite } from './lib/build-site.ts';
import { readArguments, run } from './lib/command.ts';
import { contentFolder, distFolder } from './lib/paths.ts';
import { serve } from './lib/serve.ts';

const port = 4321;

await run('npm start', async () => {
  readArguments({});
  if (!(await buildSite(contentFolder, distFolder))) return false;
  await serve(distFolder, port);
  process.stdout.write(`The handbook is at http://localhost:${port}\n`);
  return true;
});
