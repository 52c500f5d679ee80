/**
 * What a page of each kind costs a phone on a slow line: bytes of its text and of the typefaces that its first screen waits
 * for, all bytes and requests, when its largest part is painted, and how long it blocks. Reads the built site.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { foldersOf } from '../../src/site/paths.ts';
import { chromiumPath, launch } from './chromium.ts';
import { compressSite, type Host, startHost } from './host.ts';
import { pageOfEachKind } from './page-of-each-kind.ts';
import { cpuSlowdown, throttle } from './slow-phone.ts';

const pagesIn = async (dist: string): Promise<[kind: string, address: string][]> => [
  ['home', '/'],
  ...Object.entries(await pageOfEachKind(dist)),
  ['question, shared', '/questions/walk-me-through-your-cv/'],
  ['index', '/questions/'],
  ['career map', '/map/'],
  ['search', '/search/'],
];
/** Runs per page; the one with the median paint is printed. */
const runs = 3;
const phone = { width: 412, height: 823 };

export interface Cost {
  /** Bytes after compression, with headers: the page itself, and with the faces that it asks for before all else. */
  text: number;
  firstScreen: number;
  all: number;
  requests: number;
  /** Seconds. */
  paint: number;
  /** Milliseconds of tasks beyond the first fifty of each. */
  blocking: number;
}

export async function run(): Promise<void> {
  if (chromiumPath === null) return void process.stdout.write('not measured, for want of a Chromium (CHROME_PATH)\n');
  const dist = foldersOf().out;
  if (!existsSync(dist)) return void process.stdout.write('not measured: npm run build makes the site first\n');
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-pages-'));
  const browser = await launch();
  try {
    await compressSite(dist, folder);
    const host = await startHost([folder]);
    writeHeads();
    for (const [kind, address] of await pagesIn(dist)) {
      if (!existsSync(join(dist, address, 'index.html'))) continue;
      writeCost(kind, await measure(browser, host, address));
    }
    await host.close();
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

export const writeHeads = (): void =>
  write(`Slow 4G, ${cpuSlowdown} × CPU`, ['text', 'first screen', 'all', 'requests', 'LCP s', 'blocking ms']);
export const writeCost = (name: string, { text, firstScreen, all, requests, paint, blocking }: Cost): void =>
  write(name, [text, firstScreen, all, requests, paint.toFixed(2), Math.round(blocking)]);

const write = (name: string, cells: readonly (string | number)[]): void =>
  void process.stdout.write(`${name.padEnd(20)}${cells.map((cell) => String(cell).padStart(14)).join('')}\n`);

export async function measure(browser: Browser, host: Host, address: string): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run += 1) costs.push(await measureOnce(browser, host, address));
  const sorted = costs.toSorted((first, second) => first.paint - second.paint);
  return sorted[Math.floor(runs / 2)] as Cost;
}

async function measureOnce(browser: Browser, host: Host, address: string): Promise<Cost> {
  const context = await browser.newContext({ viewport: phone, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    const sizes: { url: string; bytes: Promise<number> }[] = [];
    page.on('response', (response) => {
      const bytes = response.request().sizes();
      sizes.push({
        url: response.url(),
        bytes: bytes.then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
      });
    });
    await throttle(await context.newCDPSession(page));
    host.take();
    await page.goto(host.base + address, { waitUntil: 'networkidle' });
    const { bytes: all, requests } = host.take();
    const preloaded = await page
      .locator('link[rel=preload]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    const sum = async (wanted: readonly string[]) =>
      (await Promise.all(sizes.filter(({ url }) => wanted.includes(url)).map(({ bytes }) => bytes))).reduce(
        (total, size) => total + size,
        0,
      );
    const text = await sum([page.url()]);
    const [paint = 0, blocking = 0] = await page.evaluate(() => [
      (globalThis as unknown as Seen).paint / 1000,
      (globalThis as unknown as Seen).blocking,
    ]);
    return { text, firstScreen: text + (await sum(preloaded)), all, requests, paint, blocking };
  } finally {
    await context.close();
  }
}

interface Seen {
  paint: number;
  blocking: number;
}

/** In the page, before anything else of it: notes the largest paint and the long tasks. */
function observe(): void {
  const seen = globalThis as unknown as Seen;
  seen.paint = 0;
  seen.blocking = 0;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.paint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocking += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
}
