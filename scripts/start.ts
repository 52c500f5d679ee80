/** Builds the whole handbook and serves it. */
import { basePath } from '../src/site/address.ts';
import { buildSite } from '../src/site/build-site.ts';
import { type Folders, foldersOf } from '../src/site/paths.ts';
import { headersIn, portFault, serve } from '../src/site/serve.ts';
import { readArguments, readPort, reporter, run } from './cli/command.ts';

/** Loaded where it is asked for: what writes the service worker takes longer to load than a built site to serve. */
const remover = async ({ work }: Folders) => (await import('../src/site/offline/write-offline.ts')).writeRemover(work);

await run('npm start [-- --without-offline]', async () => {
  const { values } = readArguments({ 'without-offline': { type: 'boolean', default: false } });
  const port = readPort();
  const folders = foldersOf();
  const isFree = async () => {
    const fault = await portFault(port);
    if (fault !== null) reporter.fail(fault);
    return fault === null;
  };
  // Nobody should wait for a build to hear that it cannot be shown.
  if (!(await isFree()) || !(await buildSite(folders, reporter)) || !(await isFree())) return false;
  // A browser that kept pages of this port lets them go, and keeps none.
  const instead = values['without-offline'] ? [await remover(folders)] : [];
  await serve({ folders: [...instead, folders.out], port, path: basePath, headers: headersIn(folders.out) });
  process.stdout.write(`The handbook is at http://localhost:${port}${basePath.slice(0, -1)}\n`);
  return true;
});
