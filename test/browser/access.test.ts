import { expect, it } from 'vitest';
import { kinds } from '../site/dist.ts';
import { checkAccess, type Look } from './axe.ts';
import { describeInBrowser, visit } from './session.ts';

/** The two that differ most; all of them are looked at in test/whole. */
const looks: Look[] = [{ width: 390, colorScheme: 'dark' }, { width: 1440, colorScheme: 'light' }, 'print'];

describeInBrowser('axe-core finds nothing', () => {
  for (const [kind, address] of Object.entries(kinds))
    it(`on the page kind “${kind}”, on a phone at night, on a desk by day, and in print`, () =>
      checkAccess(address, looks));
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
