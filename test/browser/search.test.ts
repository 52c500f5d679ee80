import { expect, it } from 'vitest';
import { kinds, pageHtml } from '../site/dist.ts';
import { describeInBrowser, visit } from './session.ts';

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const titleOf = (address: string) =>
  (/<h1[^>]*>([^<]*)</.exec(pageHtml(address))?.[1] ?? '').replace(/&#?\w+;/g, (entity) => entities[entity] ?? entity);

describeInBrowser('search', () => {
  for (const kind of ['role', 'question', 'concept', 'drill'] as const)
    it(`finds a page of the kind “${kind}” by its title, and opens it`, async () => {
      const address = kinds[kind] ?? '';
      await visit('/search/', {}, async (page) => {
        await page.locator('#q').fill(titleOf(address));
        const result = page.locator(`.results a[href="${address}"]`).first();
        await result.waitFor({ timeout: 20_000 });
        await result.click();
        await page.waitForURL(`**${address}`);
        expect(await page.locator('h1').innerText()).toBe(titleOf(address));
      });
    });

  it('reads its words from the address', async () => {
    await visit(`/search/?q=${encodeURIComponent(titleOf(kinds.concept ?? ''))}`, {}, async (page) => {
      await page.locator(`.results a[href="${kinds.concept}"]`).first().waitFor({ timeout: 20_000 });
    });
  });

  it('loads its index only when a word is typed', async () => {
    await visit('/search/', {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.waitForTimeout(300);
      expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
      await page.locator('#q').fill('stock');
      await page.waitForRequest('**/pagefind/pagefind.js');
    });
  });
});
