import { expect, it } from 'vitest';
import { describeInBrowser, visit } from '../browser/session.ts';
import { kinds } from '../site/dist.ts';

const { role = '', concept = '' } = kinds;
const touch = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describeInBrowser('for a finger', () => {
  it.each(Object.entries({ home: '/', role, roles: '/roles/', questions: '/questions/', drills: '/drills/', concept }))(
    'links that are rows are at least 44 px high: %s',
    async (_kind, address) => {
      await visit(address, touch, async (page) => {
        const low = await page.evaluate(() => {
          for (const details of document.querySelectorAll<HTMLDetailsElement>('details')) details.open = true;
          document.getElementById('side')?.showPopover();
          const rows = '.list > li > a, .side a, .families a, .contents a, .turn a, .foot a, summary, .tools > *';
          return [...document.querySelectorAll<HTMLElement>(rows)]
            .filter((row) => row.checkVisibility() && row.getBoundingClientRect().height < 43.5)
            .map((row) => `${row.textContent?.trim()}: ${row.getBoundingClientRect().height}`);
        });
        expect(low).toEqual([]);
      });
    },
  );
});

describeInBrowser('text at 200 %', () => {
  it.each(Object.entries(kinds))('leaves everything on the screen of a phone: %s', async (_kind, address) => {
    // The style is the reader’s browser’s own, which no policy of a page forbids.
    await visit(address, { viewport: { width: 390, height: 844 }, bypassCSP: true }, async (page) => {
      await page.addStyleTag({ content: 'html { font-size: 212.5% !important }' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.head *, h1, h2')]
          .filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1)
          .map((part) => part.outerHTML.slice(0, 80)),
      );
      expect(wide).toEqual([]);
    });
  });
});

describeInBrowser('the narrowest screens', () => {
  it('break no count into its figures', async () => {
    await visit('/questions/', { viewport: { width: 320, height: 640 } }, async (page) => {
      const heights = await page
        .locator('summary small')
        .evaluateAll((counts) => counts.map((count) => count.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(5);
      expect(Math.max(...heights)).toBeLessThan(32);
    });
  });
});
