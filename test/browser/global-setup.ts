/** Builds the site once, serves it, and tells the tests where it is. VITRINE_DIST names a build to use instead. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from '../../scripts/bench/chromium.ts';
import { projectFolder } from '../../src/site/paths.ts';
import { serve } from '../../src/site/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site. */
    dist: string;
    /** Address at which it is served, without a slash at its end. */
    base: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (chromiumPath === null)
    process.stderr.write(
      'Not run: the browser tests (test/browser), for want of a Chromium. Install one (Debian: apt-get install chromium) or name it in CHROME_PATH.\n',
    );
  const dist = process.env.VITRINE_DIST ? resolve(process.env.VITRINE_DIST) : await build(project.name);
  const { base, close } = await serve({ folders: [dist], port: 0 });
  project.provide('dist', dist);
  project.provide('base', base);
  return close;
}

/** The same command that a reader of the README calls, into a folder of its own; only the long tests read what is printed. */
async function build(project: string): Promise<string> {
  const out = join(projectFolder, '.vitrine/dist-for-tests');
  const print = project === 'whole' ? [] : ['--without-print'];
  const child = spawn(process.execPath, ['scripts/run.mjs', 'build', '--out', out, ...print], { cwd: projectFolder });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`The build failed:\n${said}`);
  return out;
}
