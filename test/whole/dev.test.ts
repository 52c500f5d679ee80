import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../../scripts/bench/chromium.ts';
import { brief, guide } from '../../src/handbook/testing/handbook.ts';
import { describeInBrowser } from '../browser/session.ts';
import { copyProject, plainEnvironment } from '../support/project-copy.ts';

const text = 'stock-runner/guide.txt';
const controller = 'stock-controller/guide.txt';
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
    [controller]: guide('Stock controller', [{ question: 'How do you begin?', answer: 'By the last scan.' }]),
  });
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ['scripts/run.mjs', 'dev', '--port', String(port), '--host', '127.0.0.1'], {
    cwd: copy.folder,
    stdio: 'ignore',
    env: plainEnvironment(),
  });
});

afterAll(async () => {
  server.kill();
  await copy.remove();
});

const file = () => join(copy.folder, 'content/interviews', text);

it('a saved raw text updates its page while the site is served', async () => {
  await reload('/questions/where-is-the-bag/', (html) => html.includes('On the third shelf.'));
  const before = await readFile(file(), 'utf8');
  await writeFile(file(), before.replace('On the third shelf.', 'In the sealed drawer.'));
  await reload('/questions/where-is-the-bag/', (html) => html.includes('In the sealed drawer.'));
}, 180_000);

it('a text with an error keeps its last good pages and stops no other', async () => {
  const good = await readFile(file(), 'utf8');
  await writeFile(file(), '');
  const other = join(copy.folder, 'content/interviews', controller);
  await writeFile(other, (await readFile(other, 'utf8')).replace('By the last scan.', 'By the oldest scan.'));
  await reload('/questions/how-do-you-begin/', (html) => html.includes('By the oldest scan.'));
  expect(await reload('/questions/where-is-the-bag/', () => true)).toContain('In the sealed drawer.');
  await writeFile(file(), good);
}, 180_000);

it('keeps no page in the browser, and lets go what an earlier site on this port kept', async () => {
  const worker = await reload('/sw.js', (script) => script.startsWith('200'));
  expect(worker).toContain('unregister');
  expect(worker).not.toContain('respondWith');
}, 180_000);

describeInBrowser('in the browser', () => {
  it('an editor sees the complaint over the page that it concerns, mends the text, and sees the page', async () => {
    const browser = await launch();
    const page = await browser.newPage();
    const complaint = page.locator('vitrine-complaints details');
    const good = await readFile(file(), 'utf8');
    try {
      await page.goto(`${address}/questions/where-is-the-bag/`);
      await writeFile(file(), good.replace('In the sealed drawer.', 'It holds 2 + 2 = 5 bags.'));
      await complaint.getByText('2 + 2').first().waitFor({ timeout: 60_000 });
      const line = good.split('\n').findIndex((one) => one.includes('In the sealed drawer.')) + 1;
      expect(await complaint.getByRole('link', { name: /guide/ }).first().textContent()).toContain(`${text}:${line}`);
      const opened = page.waitForRequest(/__open-in-editor\?file=.*guide\.txt/);
      await complaint.locator('.error .place').click();
      await opened;
      await page.goto(`${address}/questions/how-do-you-begin/`);
      await page.waitForTimeout(1000);
      expect(await complaint.count()).toBe(0);
      await page.goto(`${address}/check/`);
      await page.locator('[data-complaints] .error').getByText('2 + 2').first().waitFor();
      await page.goto(`${address}/questions/where-is-the-bag/`);
      await complaint.locator('.error').first().waitFor();
      await writeFile(file(), good.replace('In the sealed drawer.', 'In the lower drawer.'));
      await complaint.locator('.error').first().waitFor({ state: 'detached', timeout: 60_000 });
      await page.getByText('In the lower drawer.').first().waitFor({ state: 'attached', timeout: 60_000 });
    } finally {
      await browser.close();
    }
  }, 240_000);
});
