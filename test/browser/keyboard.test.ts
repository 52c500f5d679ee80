import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { kinds } from '../site/dist.ts';
import { describeInBrowser, visit } from './session.ts';

const { role = '', question = '' } = kinds;
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return {
      name: element?.tagName ?? '',
      text: element?.textContent?.trim() ?? '',
      href: element?.getAttribute('href') ?? '',
    };
  });

describeInBrowser('by keyboard alone', () => {
  it('the first stop skips to the text', async () => {
    await visit(question, {}, async (page) => {
      await page.keyboard.press('Tab');
      expect((await focused(page)).href).toBe('#text');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
    });
  });

  it('an answer opens and closes', async () => {
    await visit(question, {}, async (page) => {
      await page.locator('summary', { hasText: 'Model answer' }).first().focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('[data-answer][open]').count()).toBe(1);
      await page.keyboard.press('Space');
      expect(await page.locator('[data-answer][open]').count()).toBe(0);
    });
  });

  it('a key point is ticked', async () => {
    await visit(question, {}, async (page) => {
      await page.locator('summary', { hasText: 'Key points' }).first().press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await page.locator('.ticks :checked').count()).toBe(1);
    });
  });

  it('the menu of a narrow page opens, and Escape closes it and comes back', async () => {
    await visit(role, { viewport: { width: 390, height: 844 } }, async (page) => {
      const menu = page.getByRole('button', { name: 'Menu' });
      await menu.press('Enter');
      expect(await page.locator('#side').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('#side').isVisible()).toBe(false);
      expect((await focused(page)).text).toBe('Menu');
    });
  });

  it('the slash opens the search, ready to type', async () => {
    await visit(question, {}, async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog[open] input:focus').waitFor();
    });
  });

  it('every stop of a page can be seen', async () => {
    await visit(question, {}, async (page) => {
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return {
            where: element.outerHTML.slice(0, 80),
            ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          };
        });
        if (seen === null) return;
        expect(seen.ring, seen.where).toBe(true);
      }
    });
  });
});
