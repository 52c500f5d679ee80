/** The site below a path of its host, as the commonest free hosts have it: `BASE_PATH=/handbook/`. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/site/paths.ts';
import { type Served, serve } from '../../src/site/serve.ts';
import { describeInBrowser, visit } from '../browser/session.ts';
import { plainEnvironment } from '../support/project-copy.ts';

const path = '/handbook/';
const host = 'https://vitrine.example';
const role = 'e-commerce-manager';

let folder: string;
let dist: string;
/** By a plain server of the folder above, which knows of no path; and by our own. */
let plain: Served;
let ours: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-path-'));
  const content = join(folder, 'content');
  await cp(join(projectFolder, 'content'), content, {
    recursive: true,
    filter: (from) =>
      !/interviews\/(?!e-commerce-manager)/.test(from) && !/(?:facts|renames|as-asked|cards)\.\w+$/.test(from),
  });
  dist = join(folder, 'host/handbook');
  await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'build', '--content', content, '--out', dist], {
    cwd: projectFolder,
    env: { ...plainEnvironment(), BASE_PATH: path, SITE_URL: host },
    maxBuffer: 1 << 26,
  });
  plain = await serve({ folders: [join(folder, 'host')], port: 0 });
  ours = await serve({ folders: [dist], port: 0, path });
}, 300_000);

afterAll(async () => {
  await plain.close();
  await ours.close();
  await rm(folder, { recursive: true, force: true });
});

const isThere = (address: string): boolean => {
  const file = join(dist, decodeURIComponent(address.slice(path.length)));
  return existsSync(file.endsWith('/') || file === dist ? join(file, 'index.html') : file);
};

describe('below a path', () => {
  it('every link, script, style, font and picture of every page is there', async () => {
    const files = (await readdir(dist, { recursive: true })).filter((file) => /\.(?:html|css)$/.test(file));
    const wrong = new Set<string>();
    for (const file of files) {
      const text = await readFile(join(dist, file), 'utf8');
      for (const [, address = ''] of text.matchAll(/(?:\b(?:href|src|action)=["']|url\(["']?)(\/[^"')#?]*)/g))
        if (!address.startsWith(path) || !isThere(address)) wrong.add(`${file}: ${address}`);
    }
    expect(files.length).toBeGreaterThan(50);
    expect([...wrong]).toEqual([]);
  });

  it('each page names its address with the path, and so do the sitemap, social cards, paper and redirects', async () => {
    const html = await readFile(join(dist, 'about/index.html'), 'utf8');
    for (const mark of ['rel="canonical" href', 'property="og:url" content'])
      expect(html).toContain(`${mark}="${host}${path}about/"`);
    expect(/property="og:image" content="([^"]+)"/.exec(html)?.[1]).toMatch(`${host}${path}`);
    expect(await readFile(join(dist, 'sitemap-0.xml'), 'utf8')).toContain(`<loc>${host}${path}about/</loc>`);
    const links = (await promisify(execFile)('pdfinfo', ['-url', join(dist, `pdf/${role}.pdf`)])).stdout;
    const here = links.split('\n').filter((line) => line.includes(host));
    expect(here.length).toBeGreaterThan(10);
    expect(here.filter((line) => !line.includes(`${host}${path}`))).toEqual([]);
  });
});

/** Goes to an address of a host and reads. */
const at = <T>(served: () => string, address: string, read: (page: Page) => Promise<T>): Promise<T> =>
  visit(served() + address, {}, read);

const hosts: [name: string, origin: () => string][] = [
  ['a plain static server', () => new URL(plain.base).origin],
  ['npm start', () => new URL(ours.base).origin],
];

describeInBrowser('a reader', () => {
  it.each(hosts)('walks through the site of %s', async (_name, origin) => {
    await at(origin, `${path}roles/${role}`, async (page) => {
      const lost: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) lost.push(response.url());
      });
      await page.waitForURL(`**${path}roles/${role}/`);
      await page.getByRole('button', { name: 'Make this my role' }).click();
      await page.locator('.numbered h3 a').first().click();
      await page.waitForURL(`**${path}questions/*/`);
      await page.keyboard.press('/');
      await page.locator('dialog input').fill('conversion rate');
      await page.locator('dialog [role="option"]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${path}concepts/conversion-rate/**`);
      await page.goto(`${origin()}${path}`);
      const scope = () => navigator.serviceWorker.ready.then((worker) => new URL(worker.scope).pathname);
      expect(await page.evaluate(scope)).toBe(path);
      await page.locator('[data-own] nav a').first().click();
      await page.waitForURL(`**${path}roles/${role}/`);
      await page.goto(`${origin()}${path}desk/`);
      await page
        .locator('textarea')
        .first()
        .fill('Stock runner interview questions\n\n1. Where is the bag?\nAnswer example: There.');
      await page.getByText('Where is the bag?').first().waitFor();
      expect(lost).toEqual([]);
    });
  });

  it('is shown the nearest pages for an address without one', async () => {
    await at(hosts[1]?.[1] ?? (() => ''), `${path}roles/e-comerce-manager/`, async (page) => {
      await page.locator(`main a[href="${path}roles/${role}/"]`).first().waitFor();
    });
  });
});
