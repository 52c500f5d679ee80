/** Under the policy that each page has, nothing of it is refused, whatever a reader does. */
import { expect, it } from 'vitest';
import { describeInBrowser, visit } from '../browser/session.ts';
import { kinds, oldAddresses } from '../site/dist.ts';

declare global {
  interface Window {
    refusals: string[];
  }
}

describeInBrowser('the policy of a page', () => {
  it.each(Object.entries(kinds))('refuses nothing while “%s” is read, searched and printed', async (_kind, address) => {
    await visit('/about/', {}, async (page) => {
      await page.addInitScript(() => {
        window.refusals = [];
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
          window.refusals.push(`${violatedDirective} ${blockedURI} (${sourceFile})`);
        });
      });
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
