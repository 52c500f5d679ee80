/** Run after every change of dependencies: adds to the lock what a registry lacks for other platforms. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../src/site/paths.ts';
import { readArguments, run } from './cli/command.ts';
import { completeLock, missingOptionals } from './cli/lock-file.ts';

await run('npm run complete-lock', async () => {
  readArguments({});
  const file = join(projectFolder, 'package-lock.json');
  const lock = JSON.parse(await readFile(file, 'utf8'));
  for (const { name, version } of missingOptionals(lock)) process.stdout.write(`${name}@${version}\n`);
  await writeFile(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  return true;
});
