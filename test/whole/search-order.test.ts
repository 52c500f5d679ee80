import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readQueries } from '../../scripts/bench/search-relevance.ts';
import { describeInBrowser, visit } from '../browser/session.ts';

const option = '[role="option"]';

/** Until what is shown answers what stands in the field. */
const settled = (page: Page) => page.locator('[aria-busy="false"]').first().waitFor();

const answersOf = (page: Page) => page.locator(`${option} .found-title`).allInnerTexts();

/** Asks all queries in turn on one page of the search. */
const askAll = (order: readonly string[]) =>
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

/** Every second one, then the others: another order, the same on every machine. */
const interleaved = <T>(all: readonly T[]): T[] =>
  [0, 1].flatMap((rest) => all.filter((_, place) => place % 2 === rest));

describeInBrowser('the answers to a query', () => {
  it('do not depend on what was asked before, in any of three orders of a hundred', { timeout: 300_000 }, async () => {
    const own = ['plan', 'zebra', 'lisbon', 'stock turn', 'apointment', 'what to wear', 'planner'];
    const queries = [...own, ...(await readQueries('tuned')).map(({ query }) => query)].slice(0, 100);
    const first = await askAll(queries);
    for (const order of [queries.toReversed(), interleaved(queries)]) {
      const answers = await askAll(order);
      for (const query of queries) expect(answers.get(query), query).toEqual(first.get(query));
    }
  });

  it('do not depend on where it is asked: in an address, on the page or over another', async () => {
    const onPage = await askAll(['plan']);
    await visit('/search/?q=plan', {}, async (page) => {
      await page.locator(option).first().waitFor();
      await settled(page);
      expect(await answersOf(page)).toEqual(onPage.get('plan'));
    });
    await visit('/about/', {}, async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog input').fill('plan');
      await page.locator(`dialog ${option}`).first().waitFor();
      await settled(page);
      expect(await answersOf(page)).toEqual(onPage.get('plan'));
    });
  });
});
