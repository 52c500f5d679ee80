/** What a first search result costs in a browser on a slow line: bytes, requests and seconds. */
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from './chromium.ts';
import { compressSite, startHost } from './host.ts';
import { measureTyping } from './search-typing.ts';
import { cpuSlowdown, throttle } from './slow-phone.ts';

/** A short query, one misspelt, and a whole question. */
const queries = ['sell-through', 'replenishmnet', 'how do you keep a queue of forty clients calm in the rain'];
/** Runs per query; the median is printed. */
const runs = 3;

interface Case {
  name: string;
  folders: string[];
  page: string;
  /** Puts the query in; the first result appears some time after. */
  ask: (page: import('playwright-core').Page, query: string) => Promise<void>;
  result: string;
}

interface Cost {
  bytes: number;
  requests: number;
  seconds: number;
}

/** The figures as lines of text. `folder` holds the indexes: ours, ten, bare. */
export async function measureLoading(folder: string, dist: string): Promise<string> {
  if (chromiumPath === null) return 'loading: not measured, for want of a Chromium\n';
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
  const inDialog: Pick<Case, 'ask' | 'page' | 'result'> = {
    page: '/about/',
    ask: async (page, query) => {
      await page.keyboard.press('/');
      await page.locator('dialog input').fill(query);
    },
    result: 'dialog [role=option]',
  };
  const inField = {
    page: '/bare/',
    ask: (page: import('playwright-core').Page, query: string) => page.locator('#q').fill(query),
    result: '#results a',
  };
  const site = join(folder, 'compressed');
  await compressSite(dist, join(site, 'dist'));
  for (const name of ['ours', 'ten', 'bare']) await compressSite(join(folder, name), join(site, name));
  const cases: Case[] = [
    { name: 'ours', folders: [join(site, 'ours'), join(site, 'dist')], ...inDialog },
    { name: 'ours, ten times the pages', folders: [join(site, 'ten'), join(site, 'dist')], ...inDialog },
    { name: 'bare Pagefind', folders: [join(site, 'bare')], ...inField },
  ];
  const lines = [`first results, Slow 4G, ${cpuSlowdown} × CPU, from the key that opens the search`];
  try {
    for (const query of queries) {
      lines.push(`  ${query}`);
      for (const one of cases) lines.push(`    ${one.name.padEnd(28)}${describe(await measure(browser, one, query))}`);
    }
  } finally {
    await browser.close();
  }
  const host = await startHost([join(site, 'ours'), join(site, 'dist')]);
  try {
    return `${lines.join('\n')}\n${await measureTyping(host)}`;
  } finally {
    await host.close();
  }
}

const describe = ({ bytes, requests, seconds }: Cost): string =>
  `${(bytes / 1000).toFixed(1).padStart(6)} kB${String(requests).padStart(4)} requests${seconds.toFixed(2).padStart(7)} s`;

async function measure(browser: Browser, one: Case, query: string): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run += 1) costs.push(await measureOnce(browser, one, query));
  return (
    costs.toSorted((first, second) => first.seconds - second.seconds)[Math.floor(runs / 2)] ?? {
      bytes: 0,
      requests: 0,
      seconds: 0,
    }
  );
}

async function measureOnce(
  browser: Browser,
  { folders, page: address, ask, result }: Case,
  query: string,
): Promise<Cost> {
  const { base, take, close } = await startHost(folders);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(base + address, { waitUntil: 'networkidle' });
    await throttle(await context.newCDPSession(page));
    take();
    const seconds = page.evaluate(timeToFirst, result);
    await ask(page, query);
    return { seconds: (await seconds) / 1000, ...take() };
  } finally {
    await context.close();
    await close();
  }
}

/** In the page: milliseconds from the first key or input to the first result, as the reader has it. */
const timeToFirst = (result: string): Promise<number> =>
  new Promise((resolve) => {
    let start = 0;
    const begin = () => {
      start ||= performance.now();
    };
    for (const type of ['keydown', 'input']) addEventListener(type, begin, true);
    const look = () => {
      if (start === 0 || !document.querySelector(result)) return;
      observer.disconnect();
      // The frame that shows it.
      requestAnimationFrame(() => resolve(performance.now() - start));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  });
