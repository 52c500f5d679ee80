/** Writes the service worker of a built site, and the list of what it may keep. */
import { join } from 'node:path';
import { build } from 'vite';
import type { Handbook } from '../../handbook/handbook.ts';
import { listPath } from '../../offline/list.ts';
import { namedFiles } from '../headers.ts';
import { projectFolder } from '../paths.ts';
import type { WorkFolder } from '../work-folder.ts';
import { writeWhole } from '../write-files.ts';
import { makeOfflineList } from './offline-list.ts';

/** The worker’s address, from the site’s root: it rules over what lies beside it and below. */
export const workerPath = 'sw.js';

/** The last step but the swap: what comes after it is not in the list. Fails where a script cannot be bundled. */
export async function writeOffline(handbook: Handbook, site: string): Promise<void> {
  const list = await makeOfflineList(site, handbook);
  await writeWhole(join(site, listPath(list.edition)), JSON.stringify(list));
  await writeWhole(join(site, workerPath), await bundle('worker', { EDITION: list.edition, NAMED: namedFiles.source }));
}

/** The script that takes away what an earlier worker left. */
export const removerScript = (): Promise<string> => bundle('remover', {});

/** Writes that script alone, where the worker would be, into a folder of the work folder; returns the folder. */
export async function writeRemover(work: WorkFolder): Promise<string> {
  const folder = join(work.root, 'without-offline');
  await writeWhole(join(folder, workerPath), await removerScript());
  return folder;
}

/** One script of src/offline with all that it imports. */
async function bundle(name: 'worker' | 'remover', constants: Record<string, string>): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      ...Object.fromEntries(Object.entries(constants).map(([key, value]) => [key, JSON.stringify(value)])),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      write: false,
      lib: { entry: join(projectFolder, 'src/offline', `${name}.ts`), formats: ['iife'], name: 'vitrine' },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`The script ${name} was not bundled.`);
  return chunk.code;
}
