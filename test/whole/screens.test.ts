import { expect, it } from 'vitest';
import { describeInBrowser, visit } from '../browser/session.ts';
import { kinds } from '../site/dist.ts';

const touch = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** What a finger presses: buttons, and links that are all that their row says; links in running text are not. */
function lowRows(): string[] {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details')) details.open = true;
  const words = (part: Element) => part.textContent?.replace(/\s+/g, ' ').trim();
  const isRow = (part: HTMLElement) => {
    const row = part.closest('li, dt, dd, p, th, td, h1, h2, h3, h4');
    return part.tagName !== 'A' || row === null || (words(part)?.length ?? 0) > 0.8 * (words(row)?.length ?? 0);
  };
  return [...document.querySelectorAll<HTMLElement>('a, button, summary, select, input:not([type=checkbox])')]
    .filter((part) => part.checkVisibility() && !part.matches('.skip, svg *') && isRow(part))
    .filter((part) => part.getBoundingClientRect().height < 43.5)
    .map((part) => `${part.tagName} ${words(part)}: ${part.getBoundingClientRect().height}`);
}

describeInBrowser('for a finger', () => {
  it.each(Object.entries(kinds))(
    'buttons, and links that are rows, are at least 44 px high: %s',
    async (_kind, address) => {
      await visit(address, touch, async (page) => {
        expect(await page.evaluate(lowRows)).toEqual([]);
        await page.evaluate(() => document.getElementById('side')?.showPopover());
        expect(await page.evaluate(lowRows)).toEqual([]);
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
