import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { kinds } from '../site/dist.ts';
import { describeInBrowser, visit } from './session.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [390, 820, 1440];

/** What axe-core finds, each with the place of its first element. */
const findings = (page: Page): Promise<string[]> =>
  page.evaluate(async (values) => {
    const { axe: checker } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    };
    const { violations } = await checker.run({ runOnly: { type: 'tag', values } });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(', ')} (${nodes.length})`,
    );
  }, rules);

/** Answers open, so that they are looked at as well. */
async function prepare(page: Page): Promise<void> {
  await page.evaluate(axe);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });
}

describeInBrowser('axe-core finds nothing', () => {
  for (const [kind, address] of Object.entries(kinds))
    it(`on the page kind “${kind}”, day and night, at three widths and in print`, async () => {
      await visit(address, { reducedMotion: 'reduce' }, async (page) => {
        await prepare(page);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            expect(await findings(page), `${address} at ${width}, ${colorScheme}`).toEqual([]);
          }
        }
        await page.emulateMedia({ media: 'print', colorScheme: 'light' });
        expect(await findings(page), `${address} in print`).toEqual([]);
      });
    });
});

describeInBrowser('no page scrolls sideways', () => {
  for (const [kind, address] of Object.entries(kinds))
    it(`“${kind}” at 320 px, which is 1,280 px at 400 %`, async () => {
      await visit(address, { viewport: { width: 320, height: 640 } }, async (page) => {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
        });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      });
    });
});
