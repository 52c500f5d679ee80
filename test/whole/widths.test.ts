import { afterAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/bench/chromium.ts';
import { type Firefox, firefoxPath, launchFirefox } from '../browser/firefox.ts';
import { openAll, overflows, widths } from '../browser/overflow.ts';
import { base, describeInBrowser } from '../browser/session.ts';
import { kinds, pageHtml, pages } from '../site/dist.ts';

/** How many pages are looked at side by side. */
const side = 4;
/** How long a walk of all pages may take before it counts as stuck, in milliseconds: it grows with the handbook. */
const wholeSite = 30 * 60_000;

describeInBrowser('every page of the site', () => {
  it('fits screens of five widths, and cuts nothing off', { timeout: wholeSite }, async () => {
    const browser = await launch();
    // A page that is kept for reading without a network is written to the disk: nine hundred of them take their time.
    const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
    const found: string[] = [];
    const queue = [...pages];
    const look = async (): Promise<void> => {
      const page = await context.newPage();
      for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
        await page.goto(base + address);
        await page.evaluate(openAll);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          for (const one of await page.evaluate<string[]>(overflows)) found.push(`${address} at ${width}: ${one}`);
        }
      }
    };
    try {
      await Promise.all(Array.from({ length: side }, look));
    } finally {
      await browser.close();
    }
    expect(found).toEqual([]);
  });
});

/** One page of each kind, and every page with a formula: browsers differ in how they set those. */
const sample = [
  ...new Set([...Object.values(kinds), ...pages.filter((address) => pageHtml(address).includes('class="formula"'))]),
];

describe.skipIf(firefoxPath === null)('in Firefox', () => {
  let firefox: Firefox | undefined;
  afterAll(() => firefox?.close());

  it('each page kind and each formula fits these screens too', async () => {
    firefox = await launchFirefox();
    const found: string[] = [];
    for (const address of sample) {
      await firefox.goto(base + address);
      await firefox.evaluate(`${openAll} ?? null`);
      for (const width of widths) {
        await firefox.resize(width, 900);
        for (const one of await firefox.evaluate<string[]>(overflows)) found.push(`${address} at ${width}: ${one}`);
      }
    }
    expect(found).toEqual([]);
  });
});
