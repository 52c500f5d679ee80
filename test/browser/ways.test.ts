import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { kinds } from '../site/dist.ts';
import { describeInBrowser, visit } from './session.ts';

const { role = '', question = '', concept = '' } = kinds;
const phone = { viewport: { width: 390, height: 844 } };

/** Scrolls as a reader does, in steps that the page can follow. */
async function scrollBy(page: Page, pixels: number): Promise<void> {
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, pixels);
  await page.waitForTimeout(150);
}

const headIsSeen = (page: Page) => page.locator('.head').evaluate((head) => head.getBoundingClientRect().bottom > 0);

describeInBrowser('the running head', () => {
  it('goes while a reader reads on, comes back when she turns back, and with the focus', async () => {
    await visit(role, phone, async (page) => {
      expect(await headIsSeen(page)).toBe(true);
      await scrollBy(page, 2000);
      await expect.poll(() => headIsSeen(page)).toBe(false);
      await scrollBy(page, -300);
      await expect.poll(() => headIsSeen(page)).toBe(true);
      await scrollBy(page, 600);
      await expect.poll(() => headIsSeen(page)).toBe(false);
      await page.getByRole('link', { name: 'Search' }).focus();
      await expect.poll(() => headIsSeen(page)).toBe(true);
    });
  });

  it('covers no heading that a link leads to', async () => {
    await visit(`${role}#drills`, phone, async (page) => {
      await scrollBy(page, 1500);
      await page.evaluate(() => location.assign('#concepts'));
      await page.waitForTimeout(200);
      const [head, heading] = [
        await page.locator('.head').boundingBox(),
        await page.locator('#concepts h2').boundingBox(),
      ];
      expect(heading?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
      expect(heading?.y ?? 0).toBeLessThan(200);
    });
  });
});

describeInBrowser('the menu', () => {
  it('says which part of the page is being read', async () => {
    await visit(role, {}, async (page) => {
      await page.evaluate(() => document.getElementById('behavioural')?.scrollIntoView());
      const current = page.locator('.parts [aria-current]');
      await expect.poll(() => current.allInnerTexts()).toEqual(['Behavioural questions']);
    });
  });

  it('leads to a part of the page and goes out of the way, on a phone', async () => {
    await visit(role, phone, async (page) => {
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.locator('.parts').getByRole('link', { name: 'Drills' }).click();
      await page.locator('#side').waitFor({ state: 'hidden' });
      expect(await page.locator('#drills h2').isVisible()).toBe(true);
      expect(page.url()).toContain('#drills');
    });
  });

  it('has its way out and the reader’s role each on a line of its own, for a finger', async () => {
    await visit(question, { ...phone, hasTouch: true, isMobile: true }, async (page) => {
      await page.getByRole('button', { name: 'Menu' }).click();
      const close = await page.getByRole('button', { name: 'Close' }).boundingBox();
      const mine = await page.locator('.side').getByRole('combobox', { name: 'My role' }).boundingBox();
      expect(mine?.y ?? 0).toBeGreaterThanOrEqual((close?.y ?? 0) + (close?.height ?? 0));
      expect(close?.height).toBeGreaterThanOrEqual(44);
    });
  });

  it.each(['/', '/map/', '/404.html', concept])('is there on %s too', async (address) => {
    await visit(address, phone, async (page) => {
      await page.getByRole('button', { name: 'Menu' }).click();
      expect(await page.locator('.ways').getByRole('link', { name: 'Questions' }).isVisible()).toBe(true);
    });
  });

  it('stands after the text for the keyboard: few stops before it, also on a wide page', async () => {
    await visit(question, {}, async (page) => {
      for (let stops = 1; stops <= 8; stops += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.closest('main') !== null)) return;
      }
      expect.fail('eight stops, and still before the text');
    });
  });
});

describeInBrowser('a long page', () => {
  it('leads back to its top from its foot', async () => {
    await visit(role, phone, async (page) => {
      await page.getByRole('link', { name: 'Back to the top' }).click();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    });
  });

  it('gives the link to each part, which keeps its name', async () => {
    await visit(role, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const heading = page.getByRole('heading', { name: 'Concepts to master', exact: true });
      await heading.getByRole('link').click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/#concepts$/);
      expect(await heading.locator('[data-said]').count()).toBe(1);
    });
  });
});

describeInBrowser('an address without a page', () => {
  it('proposes the pages that were probably meant, and a search for its words', async () => {
    await visit('/roles/stock-runer/', {}, async (page) => {
      await page.locator('[data-nearest] a', { hasText: /^Stock runner$/ }).waitFor();
      expect(await page.getByRole('link', { name: 'Search for “stock runer”' }).getAttribute('href')).toContain(
        '?q=stock%20runer',
      );
    });
  });

  it('leads to the search and the roles without a script', async () => {
    await visit('/roles/stock-runer/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-nearest]').isVisible()).toBe(false);
      expect(await page.getByRole('link', { name: 'Search the handbook' }).isVisible()).toBe(true);
    });
  });
});

describeInBrowser('the edition', () => {
  it('says its day on the home page, and what changed', async () => {
    await visit('/', {}, async (page) => {
      expect(await page.getByText(/^Edition of \d{1,2} \w+ 20\d\d/).isVisible()).toBe(true);
      await page.getByRole('link', { name: 'What changed' }).click();
      await page
        .getByRole('heading', { name: /edition/ })
        .first()
        .waitFor();
    });
  });
});
