import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { kinds } from '../site/dist.ts';
import { describeInBrowser, visit } from './session.ts';

const role = '/roles/stock-runner/';
const shared = kinds['shared question'] ?? '';
const go = (page: Page, address: string) => page.goto(new URL(address, page.url()).href);
const choose = (page: Page) => page.locator('[data-make-mine]').click();

describeInBrowser('my role', () => {
  it('is chosen on its page, leads there from every page, and is forgotten with one press', async () => {
    await visit(role, {}, async (page) => {
      await choose(page);
      await go(page, '/concepts/');
      const mine = page.locator('.head [data-mine]');
      expect(await mine.getByRole('link').getAttribute('href')).toContain(role);
      await mine.getByRole('button', { name: 'Forget my role' }).click();
      expect(await mine.locator('select').count()).toBe(1);
      await go(page, '/');
      expect(await page.locator('[data-own]').isVisible()).toBe(false);
    });
  });

  it.each([
    ['the head of any page', kinds.question ?? '', '.head'],
    ['the home page', '/', 'main'],
    ['the search page', '/search/', 'main'],
  ])('is chosen from a list in %s', async (_place, address, within) => {
    await visit(address, {}, async (page) => {
      await page.locator(`${within} [data-mine] select`).selectOption('stock-runner');
      await page.locator(`${within} [data-mine] a`, { hasText: 'Stock runner' }).waitFor();
    });
  });

  it('is where the home page begins', async () => {
    await visit(role, {}, async (page) => {
      await choose(page);
      await go(page, '/');
      await page.locator('[data-own] a', { hasText: 'Drills' }).click();
      await page.waitForURL(`**${role}#drills`);
    });
  });

  it('stands first, and open, among the roles of a question, unless the address names another', async () => {
    await visit(role, {}, async (page) => {
      await choose(page);
      await go(page, shared);
      expect(await page.locator('.of-role').first().locator('> summary').innerText()).toContain('Stock runner');
      expect(await page.locator('.of-role[open]').count()).toBe(1);
      await go(page, `${shared}#luxury-buyer`);
      expect(await page.locator('.of-role:has(> #luxury-buyer)').getAttribute('open')).not.toBeNull();
    });
  });

  it('comes first in the search after the best result, with a press to undo it', async () => {
    await visit(role, {}, async (page) => {
      await choose(page);
      await go(page, '/search/?q=stock&kind=question');
      const first = page.getByRole('button', { name: 'Stock runner first' });
      await first.waitFor();
      const whose = () => page.locator('.results a').nth(1).innerText();
      expect(await whose()).toContain('Stock runner');
      await first.click();
      await expect.poll(() => first.getAttribute('aria-pressed')).toBe('false');
    });
  });

  it('works where the browser keeps nothing, until the page is left', async () => {
    await visit('/', {}, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new Error('refused');
          },
        });
      });
      await go(page, role);
      await choose(page);
      await page.locator('.head [data-mine] a').waitFor();
    });
  });
});
