import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brief, guide } from '../../src/handbook/testing/handbook.ts';
import { copyProject, plainEnvironment } from '../support/project-copy.ts';

const text = 'stock-runner/guide.txt';
let copy: Awaited<ReturnType<typeof copyProject>>;
let server: ChildProcess;
let address: string;

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const found = probe.address();
      probe.close(() => resolve(typeof found === 'object' && found ? found.port : 0));
    });
  });

/** Asks again until the page satisfies, as a reader who reloads would; fails after a minute with what it saw last. */
async function reload(path: string, satisfies: (html: string) => boolean): Promise<string> {
  let seen = '';
  for (let attempt = 0; attempt < 240; attempt += 1) {
    seen = await fetch(`${address}${path}`).then(
      async (response) => `${response.status} ${await response.text()}`,
      String,
    );
    if (satisfies(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`The page ${path} never came right: ${seen.slice(0, 2000)}`);
}

beforeAll(async () => {
  copy = await copyProject({
    [text]: guide('Stock runner', [{ question: 'Where is the bag?', answer: 'On the third shelf.' }]),
    'stock-runner/brief.txt': brief('Stock runner'),
  });
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--host', '127.0.0.1'],
    { cwd: copy.folder, stdio: 'ignore', env: plainEnvironment() },
  );
});

afterAll(async () => {
  server.kill();
  await copy.remove();
});

it('a saved raw text updates its page while the site is served, and a text with an error leaves the last good page', async () => {
  await reload('/questions/where-is-the-bag/', (html) => html.includes('On the third shelf.'));
  const file = join(copy.folder, 'content/interviews', text);
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace('On the third shelf.', 'In the sealed drawer.'));
  await reload('/questions/where-is-the-bag/', (html) => html.includes('In the sealed drawer.'));
  await writeFile(file, '');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await reload('/questions/where-is-the-bag/', () => true)).toContain('In the sealed drawer.');
}, 180_000);
