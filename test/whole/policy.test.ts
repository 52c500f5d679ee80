/** Under the policy that each page has, nothing of it is refused, whatever a reader does. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, visit } from '../browser/session.ts';
import { kinds, oldAddresses } from '../site/dist.ts';

declare global {
  interface Window {
    refusals: string[];
  }
}

/** Notes from now on what a policy refuses. */
const noteRefusals = (page: Page) =>
  page.addInitScript(() => {
    window.refusals = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      window.refusals.push(`${violatedDirective} ${blockedURI} (${sourceFile})`);
    });
  });

const text =
  'Watchmaker interview questions and expert answers\nKeeps time.\n1. Where is the spring?\nTests order.\nAnswer example: In the drawer.\n2. Who signs?\nTests rules.\nAnswer example: Two names.\n';

/** The pages that are applications, each with what one does there first. */
const applications: [address: string, use: (page: Page) => Promise<void>][] = [
  [
    '/practice/?role=stock-controller',
    async (page) => {
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page.locator('.card').waitFor();
      await page.keyboard.press('Space');
      await page.locator('.ratings').waitFor();
      await page.keyboard.press('3');
    },
  ],
  ['/notebook/', async (page) => page.waitForLoadState('networkidle')],
  [
    '/prep/',
    async (page) => {
      await page
        .getByRole('textbox')
        .first()
        .fill('Stock controller. You count stock every day and explain variances.'.repeat(8));
      await page.waitForLoadState('networkidle');
    },
  ],
  [
    '/desk/',
    async (page) => {
      await page.getByLabel('Text of the interview').fill(text);
      await page.getByRole('button', { name: /role of my own/ }).click();
      await page.getByRole('link', { name: 'Practise it' }).waitFor();
    },
  ],
];

describeInBrowser('the policy of a page', () => {
  it.each(applications)('refuses nothing while %s is used and printed', async (address, use) => {
    await visit('/about/', {}, async (page) => {
      await noteRefusals(page);
      await page.goto(new URL(address, page.url()).href);
      expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
      await use(page);
      await page.pdf();
      expect(await page.evaluate(() => window.refusals)).toEqual([]);
    });
  });

  it.each(Object.entries(kinds))('refuses nothing while “%s” is read, searched and printed', async (_kind, address) => {
    await visit('/about/', {}, async (page) => {
      await noteRefusals(page);
      await page.goto(new URL(address, page.url()).href);
      expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
      // The text stands in its own face: the style of the page was let in.
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Literata');
      for (const button of await page.locator('[data-show-all], [data-mode-switch]').all()) await button.click();
      const opens = await page.locator('[data-search]').first().getAttribute('href');
      await page.keyboard.press('/');
      const field = page.locator('dialog input, input#q').first();
      if (await field.isVisible().catch(() => false)) {
        await field.fill('sell trough');
        await page.locator('[role="option"], .results li').first().waitFor();
      } else expect(opens).toContain('search');
      await page.pdf();
      expect(await page.evaluate(() => window.refusals)).toEqual([]);
    });
  });

  it('lets an address that a page had lead on', async () => {
    const [from = ''] = oldAddresses;
    await visit(`${from}#answer`, {}, async (page) => {
      await page.waitForURL((url) => url.pathname !== from && url.hash === '#answer');
    });
  });

  it('refuses what a page does not bring: a script put into it, and a word to another host', async () => {
    await visit(kinds.role ?? '/', {}, async (page) => {
      const [ran, sent] = await page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "run"';
        document.body.append(script);
        const asked = await fetch('https://elsewhere.example/').then(
          () => true,
          () => false,
        );
        return [document.title === 'run', asked];
      });
      expect([ran, sent]).toEqual([false, false]);
    });
  });
});
