/** A browser for the tests of one file, and pages of the built site in it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { chromiumPath, launch } from '../../scripts/bench/chromium.ts';

export const base = inject('base');

let browser: Browser | null = null;

/** Like `describe`; where the machine has no Chromium its tests are skipped, and the run says so at its start. */
export function describeInBrowser(name: string, tests: () => void): void {
  describe.skipIf(chromiumPath === null)(name, () => {
    beforeAll(async () => {
      browser ??= await launch();
    });
    afterAll(async () => {
      await browser?.close();
      browser = null;
    });
    tests();
  });
}

/**
 * Opens an address of the site in a context of its own, without motion, since a moving page has no places to measure;
 * hands its page over, closes it, and returns what was read.
 */
export async function visit<T>(
  address: string,
  options: BrowserContextOptions,
  read: (page: Page) => Promise<T>,
): Promise<T> {
  if (!browser) throw new Error('The browser has not been started.');
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  try {
    const page = await context.newPage();
    await page.goto(new URL(address, base).href);
    return await read(page);
  } finally {
    await context.close();
  }
}

/** Whether the browser lets no script of the page ask for anything, not even of the site itself. */
export const refusesToAsk = (page: Page): Promise<boolean> =>
  page.evaluate(
    (address) =>
      fetch(address).then(
        () => false,
        () => true,
      ),
    base,
  );

/** Leaves the site no room. Call it before anything is written: once Chromium has looked, it counts on that for half a minute. */
export async function fillDevice(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
}

/** Makes the browser refuse a database, as some private windows do. */
export async function refuseDatabase(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => ({
        open: () => {
          throw new DOMException('', 'InvalidStateError');
        },
      }),
    });
  });
}
