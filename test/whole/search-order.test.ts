import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, visit } from '../browser/session.ts';

const option = '[role="option"]';

/** Until what is shown answers what stands in the field. */
const settled = (page: Page) => page.locator('[aria-busy="false"]').first().waitFor();

describeInBrowser('the answers to a query', () => {
  it('do not depend on what was asked before, nor on where', async () => {
    const queries = ['plan', 'zebra', 'lisbon', 'stock turn', 'apointment', 'what to wear', 'planner'];
    const answersOf = (page: Page) => page.locator(`${option} .found-title`).allInnerTexts();
    const askAll = (order: string[]) =>
      visit('/search/', {}, async (page) => {
        const answers = new Map<string, string[]>();
        for (const query of order) {
          await page.locator('#q').fill(query);
          await page.keyboard.press('Enter');
          await page.waitForFunction((text) => new URL(location.href).searchParams.get('q') === text, query);
          await settled(page);
          answers.set(query, await answersOf(page));
        }
        return answers;
      });
    const [one, other] = [await askAll(queries), await askAll(queries.toReversed())];
    for (const query of queries) expect(other.get(query), query).toEqual(one.get(query));
    await visit('/search/?q=plan', {}, async (page) => {
      await page.locator(option).first().waitFor();
      await settled(page);
      expect(await answersOf(page)).toEqual(one.get('plan'));
    });
  });
});
