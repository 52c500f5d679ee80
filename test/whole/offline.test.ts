/** Reading without a network: what was read, what was kept, and a new edition in between. */
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launch } from '../../scripts/bench/chromium.ts';
import { loadHandbook } from '../../src/site/content/load-handbook.ts';
import { removerScript, writeOffline } from '../../src/site/offline/write-offline.ts';
import { headersIn, type Served, serve } from '../../src/site/serve.ts';
import { dist } from '../site/dist.ts';

const question = '/questions/walk-me-through-your-cv/';
const keptRole = 'stock-runner';
const mark = 'A sentence of the next edition.';

let browser: Browser;
let next: string;

beforeAll(async () => {
  if (chromiumPath === null) return;
  browser = await launch();
  // The next edition: one page says something else.
  next = await mkdtemp(join(tmpdir(), 'vitrine-next-'));
  await cp(dist, next, { recursive: true });
  const file = join(next, question, 'index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replace('</h1>', `</h1><p>${mark}</p>`));
  const { handbook } = await loadHandbook();
  if (handbook) await writeOffline(handbook, next);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  if (next) await rm(next, { recursive: true });
});

/** A host whose edition can be changed and whose network can be cut, as one browser sees it. */
interface Reader {
  page: Page;
  open: (address: string) => Promise<string>;
  /** Serves this folder from now on. */
  host: (folder: string) => Promise<void>;
  cut: () => Promise<void>;
}

async function asReader(read: (reader: Reader) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  let served: Served | null = await serve({ folders: [dist], port: 0, headers: headersIn(dist) });
  const { base } = served;
  const port = Number(new URL(base).port);
  const cut = async () => {
    await served?.close();
    served = null;
  };
  try {
    const page = await context.newPage();
    await read({
      page,
      cut,
      host: async (folder) => {
        await cut();
        served = await serve({ folders: [folder], port, headers: headersIn(folder) });
      },
      open: async (address) => {
        await page.goto(base + address);
        return page.locator('h1:visible').first().innerText();
      },
    });
  } finally {
    await context.close();
    await cut();
  }
}

/** Until it is so; a test that waits longer fails by its own time. */
const until = (page: Page, isSo: () => Promise<boolean>) =>
  expect.poll(() => page.evaluate(isSo), { timeout: 60_000, interval: 100 }).toBe(true);

/** Waits until the worker rules over the page, and has kept it. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await until(page, async () => {
    const names = await caches.keys();
    const shelves = await Promise.all(names.map(async (name) => (await caches.open(name)).match(location.pathname)));
    return shelves.some(Boolean);
  });
}

async function keepRole(page: Page, open: Reader['open'], role = keptRole): Promise<void> {
  await open('/offline/');
  await page.locator(`#${role} button`).click();
  await page.locator(`#${role} .keep-size`, { hasText: 'Kept' }).waitFor({ timeout: 120_000 });
}

const editionsIn = (page: Page) => page.evaluate(async () => (await caches.keys()).length);
const online = (page: Page) =>
  page.evaluate(() =>
    fetch('/favicon.svg', { cache: 'reload' }).then(
      ({ ok }) => ok,
      () => false,
    ),
  );

describe.skipIf(chromiumPath === null)('without a network', () => {
  it(
    'shows again what was read, and says of other pages that they are not kept',
    () =>
      asReader(async ({ page, open, cut }) => {
        const title = await open(question);
        await settled(page);
        await open('/roles/luxury-buyer/');
        await settled(page);
        await cut();
        expect(await online(page)).toBe(false);
        expect(await open(question)).toBe(title);
        expect(await open(question.slice(0, -1))).toBe(title);
        expect(await open('/roles/luxury-buyer/')).toBe('Luxury buyer');
        expect(await open('/roles/buying-manager/')).toBe('Not in this browser');
        await page.getByRole('link', { name: 'Luxury buyer' }).last().waitFor();
      }),
    120_000,
  );

  it(
    'has all of a role that was kept: its questions, the search, its practice and its PDF, of which a part can be asked',
    () =>
      asReader(async ({ page, open, cut }) => {
        await open('/');
        await settled(page);
        await keepRole(page, open);
        await cut();
        expect(await open(`/roles/${keptRole}/`)).toBe('Stock runner');
        const links = await page
          .locator('main a[href^="/questions/"]')
          .evaluateAll((found) => [...new Set(found.map((link) => (link as HTMLAnchorElement).pathname))]);
        expect(links.length).toBeGreaterThan(10);
        for (const link of links.slice(0, 5)) expect(await open(link)).not.toBe('Not in this browser');
        await open('/search/?q=tamper-evident%20seal');
        await page.locator('main a', { hasText: 'Tamper-evident seal' }).first().waitFor();
        const asked = (path: string, headers: Record<string, string> = {}) =>
          page.evaluate(
            async ([address, given]) => {
              const { status, headers } = await fetch(address as string, { headers: given as Record<string, string> });
              return [status, headers.get('content-range')];
            },
            [path, headers],
          );
        expect(await asked(`/data/practice/${keptRole}.json`)).toEqual([200, null]);
        const [status, range] = await asked(`/pdf/${keptRole}.pdf`, { range: 'bytes=0-99' });
        expect([status, range]).toEqual([206, expect.stringMatching(/^bytes 0-99\/\d+$/)]);
      }),
    240_000,
  );

  it(
    'lets a role go again, and everything at one press, after which nothing is kept until the reader wants it',
    () =>
      asReader(async ({ page, open }) => {
        await open('/');
        await settled(page);
        await keepRole(page, open);
        await page.locator(`#${keptRole} button`, { hasText: 'Remove' }).click();
        await page.locator(`#${keptRole} button`, { hasText: 'Keep' }).waitFor();
        await page.getByRole('button', { name: 'Remove all' }).click();
        await page.getByText('Nothing is kept').waitFor();
        expect(await editionsIn(page)).toBe(0);
        await open(question);
        expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
        await open('/offline/');
        await page.getByRole('button', { name: 'Keep what I read' }).click();
        await page.locator('.keep li').first().waitFor();
      }),
    240_000,
  );
});

describe.skipIf(chromiumPath === null)('a new edition', () => {
  const said = (page: Page) => page.locator('main').innerText();

  it(
    'takes the place of the old one whole: what was read is the new, and only one is kept',
    () =>
      asReader(async ({ page, open, host, cut }) => {
        await open(question);
        await settled(page);
        await keepRole(page, open);
        expect(await editionsIn(page)).toBe(1);
        const [old] = await page.evaluate(() => caches.keys());
        await host(next);
        await open('/');
        await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 60_000 }).not.toContain(old);
        expect(await editionsIn(page)).toBe(1);
        await cut();
        await open(question);
        expect(await said(page)).toContain(mark);
        expect(await open(`/roles/${keptRole}/`)).toBe('Stock runner');
        await open('/offline/');
        await page.locator(`#${keptRole} .keep-size`, { hasText: 'Kept' }).waitFor();
      }),
    240_000,
  );

  it(
    'that breaks off leaves the old one as it was, and nothing of both together',
    () =>
      asReader(async ({ page, open, host, cut }) => {
        await open(question);
        await settled(page);
        await host(next);
        // The pages have come of the new edition, but not all that its list means.
        const home = join(next, 'index.html');
        await rename(home, `${home}.away`);
        await open(question);
        expect(await said(page)).toContain(mark);
        await until(page, async () => (await navigator.serviceWorker.getRegistration())?.installing === null);
        await rename(`${home}.away`, home);
        await cut();
        await open(question);
        expect(await said(page)).not.toContain(mark);
      }),
    120_000,
  );
});

describe.skipIf(chromiumPath === null)('a browser without room', () => {
  it(
    'says so, keeps what fits, and reading goes on',
    () =>
      asReader(async ({ page, open }) => {
        await open('/');
        await settled(page);
        await open('/offline/');
        const session = await page.context().newCDPSession(page);
        await session.send('Storage.overrideQuotaForOrigin', {
          origin: new URL(page.url()).origin,
          quotaSize: 1_500_000,
        });
        await page.locator(`#${keptRole} button`).click();
        await page.getByText('This browser has no more room').waitFor({ timeout: 60_000 });
        expect(await open(question)).toContain('Walk me');
      }),
    120_000,
  );
});

describe.skipIf(chromiumPath === null)('npm start without offline', () => {
  it(
    'takes away what an earlier site on the same port left',
    () =>
      asReader(async ({ page, open, host }) => {
        await open(question);
        await settled(page);
        const without = await mkdtemp(join(tmpdir(), 'vitrine-without-'));
        await cp(dist, without, { recursive: true });
        await writeFile(join(without, 'sw.js'), await removerScript());
        await host(without);
        await open('/');
        await until(page, async () => (await caches.keys()).length === 0);
        await rm(without, { recursive: true });
      }),
    120_000,
  );
});
