/** What a reader marks, ticks and writes on a page is there after a reload, and shows where a list leads to the page. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { kinds } from '../site/dist.ts';
import { describeInBrowser, fillDevice, refuseDatabase, visit } from './session.ts';

const question = kinds.question ?? '';
const drill = kinds.drill ?? '';
const shared = kinds['shared question'] ?? '';

const mark = (page: Page, name: string) => page.locator('.marks').getByRole('button', { name, exact: true });
const isOn = async (page: Page, name: string) => (await mark(page, name).getAttribute('aria-pressed')) === 'true';
const go = (page: Page, address: string) => page.goto(new URL(address, page.url()).href);

/** Waits until the notebook holds rows of a table; a database that nobody has made yet is not made by looking. */
const stored = (page: Page, table: string, rows: number) =>
  expect
    .poll(
      () =>
        page.evaluate(async (name) => {
          if (!(await indexedDB.databases()).some((one) => one.name === 'notebook')) return 0;
          const database = await new Promise<IDBDatabase>((resolve) => {
            const opening = indexedDB.open('notebook');
            opening.onsuccess = () => resolve(opening.result);
          });
          const count = await new Promise<number>((resolve) => {
            const counting = database.transaction(name).objectStore(name).count();
            counting.onsuccess = () => resolve(counting.result);
          });
          database.close();
          return count;
        }, table),
      { timeout: 20_000 },
    )
    .toBeGreaterThanOrEqual(rows);

describeInBrowser('marks', () => {
  it('are set by key, are there after a reload, and of done and to repeat one holds', async () => {
    await visit(question, {}, async (page) => {
      await mark(page, 'Done').press('Enter');
      await mark(page, 'Kept').press('Space');
      expect([await isOn(page, 'Done'), await isOn(page, 'Kept')]).toEqual([true, true]);
      await stored(page, 'marks', 3);
      await page.reload();
      expect([await isOn(page, 'Done'), await isOn(page, 'Kept')]).toEqual([true, true]);
      await mark(page, 'To repeat').click();
      expect([await isOn(page, 'Done'), await isOn(page, 'To repeat')]).toEqual([false, true]);
    });
  });

  it('show on the role’s page, in the index and at home', async () => {
    await visit(question, {}, async (page) => {
      const role = await page.locator('.eyebrow a').first().getAttribute('href');
      await mark(page, 'Done').click();
      await go(page, role ?? '');
      expect(await page.locator('.numbered .sign').allTextContents()).toEqual(['Done']);
      expect(await page.locator('[data-tally]').innerText()).toMatch(/^1 of \d+ done$/);
      await go(page, '/questions/');
      expect(await page.locator('.theme summary small').filter({ hasText: '1 of' }).count()).toBe(1);
      await go(page, '/');
      expect(await page.locator('[data-kept-line]').innerText()).toContain('1 done');
    });
  });

  it('belong to one role where many are asked the same words', async () => {
    await visit(`${shared}#luxury-buyer`, {}, async (page) => {
      const entry = page.locator('#luxury-buyer');
      await entry.getByRole('button', { name: 'Done' }).click();
      expect(await page.locator('.marks [aria-pressed=true]').count()).toBe(1);
      await go(page, '/roles/stock-runner/');
      expect(await page.locator('.sign').count()).toBe(0);
      await go(page, '/roles/luxury-buyer/');
      expect(await page.locator('.sign').count()).toBe(1);
    });
  });

  it('are seen by another tab at once', async () => {
    await visit(question, {}, async (page) => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      await mark(page, 'Done').click();
      await other.locator('.marks [aria-pressed=true]').waitFor();
    });
  });

  it('move nothing on the page of a reader who has some', async () => {
    await visit('/roles/stock-runner/', {}, async (page) => {
      const links = await page
        .locator('.numbered h3 > a')
        .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname.slice(1, -1)));
      await page.evaluate(
        (ids) =>
          localStorage.setItem(
            'kept',
            JSON.stringify(Object.fromEntries(ids.map((id) => [`${id}#stock-runner`, 'dk']))),
          ),
        links,
      );
      await page.setViewportSize({ width: 390, height: 844 });
      // A typeface that comes late moves lines too, with marks or without.
      await page.route('**/*.woff2', (route) => route.abort());
      await page.reload();
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      expect(await page.locator('.sign').count()).toBeGreaterThan(5);
      expect(moved).toBeLessThan(0.02);
    });
  });
});

describeInBrowser('ticks and workings', () => {
  it('of key points are there after a reload', async () => {
    await visit(question, {}, async (page) => {
      await page.locator('summary', { hasText: 'Key points' }).click();
      await page.locator('.ticks input').nth(1).check();
      await stored(page, 'ticks', 1);
      await page.reload();
      await page.waitForFunction(() => document.querySelector('.ticks input:checked'));
      expect(
        await page
          .locator('.ticks input')
          .evaluateAll((boxes: HTMLInputElement[]) => boxes.map(({ checked }) => checked).slice(0, 2)),
      ).toEqual([false, true]);
    });
  });

  it('written at a drill are there after a reload', async () => {
    await visit(drill, {}, async (page) => {
      await page.locator('#working').fill('1,000 − 12% = 880');
      await stored(page, 'workings', 1);
      await page.reload();
      await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#working')?.value !== '');
      expect(await page.locator('#working').inputValue()).toBe('1,000 − 12% = 880');
    });
  });
});

describeInBrowser('without a script', () => {
  it('nothing of marks is shown', async () => {
    await visit(question, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.marks').isVisible()).toBe(false);
    });
  });
});

describeInBrowser('a browser that keeps nothing', () => {
  it('marks all the same, and says that it is gone when the page is left', async () => {
    await visit(question, {}, async (page) => {
      await refuseDatabase(page);
      await page.reload();
      await mark(page, 'Done').click();
      await page.getByRole('status').filter({ hasText: 'keeps nothing' }).waitFor();
      expect(await isOn(page, 'Done')).toBe(true);
    });
  });

  it('says so on the page too where the device has no room left', async () => {
    await visit(question, {}, async (page) => {
      await fillDevice(page);
      await mark(page, 'Done').click();
      await page.getByRole('status').filter({ hasText: 'no room left' }).waitFor();
      expect(await isOn(page, 'Done')).toBe(true);
    });
  });
});
