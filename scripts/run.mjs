#!/usr/bin/env node
// Runs one of the commands beside this file: `node scripts/run.mjs build`. It is plain JavaScript so that a Node which
// cannot read the commands, which are TypeScript, is told in one line what to do.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const needed = JSON.parse(readFileSync(join(here, '../package.json'), 'utf8')).engines.node.replace('>=', '');
const [name = '', ...rest] = process.argv.slice(2);
const file = join(here, `${name}.ts`);

/** Whether the version is at least the one that is needed. */
function suffices(version) {
  const [is, wanted] = [version, needed].map((text) => text.split('.').map(Number));
  const at = is.findIndex((part, index) => part !== (wanted[index] ?? 0));
  return at < 0 || is[at] > (wanted[at] ?? 0);
}

if (!suffices(process.versions.node)) {
  process.stderr.write(
    `This is Node ${process.versions.node}, and the project needs ${needed}: run \`npm run ${name}\`, which takes the one that npm ci brings, or node_modules/.bin/node.\n`,
  );
  process.exitCode = 2;
} else if (!/^[\w-]+$/.test(name) || !existsSync(file)) {
  process.stderr.write(`There is no command “${name}” in scripts/.\n`);
  process.exitCode = 2;
} else {
  process.argv.splice(1, process.argv.length - 1, file, ...rest);
  await import(pathToFileURL(file).href);
}
