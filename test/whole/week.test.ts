/** A reader with nine days to go, day by day on a phone: one day is missed, some cards are, and the last days bring all once more. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { base, describeInBrowser, visit } from '../browser/session.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const address = new URL('/practice/?role=stock-controller', base).href;
/** Seven in the evening; the interview is on Sunday the 6th of December. */
const first = new Date(2026, 10, 27, 19);
const interview = '2026-12-06';
/** Which rating each next card gets: mostly good, now and then again. */
const rhythm = ['Good', 'Again', 'Hard', 'Good', 'Good', 'Easy', 'Good'];

const today = (page: Page) => page.locator('.today').innerText();

/** Goes through the session of the day, and gives the words at its end. */
async function practise(page: Page, day: number): Promise<string> {
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  for (let step = 0; step < 120; step += 1) {
    if ((await page.locator('.session-end').count()) > 0) return page.locator('.session-end').innerText();
    const count = await page.locator('.session-count, .session-end .eyebrow').first().innerText();
    const words = await page.locator('.session').innerText();
    if ((await page.locator('.exercise').count()) > 0) {
      await page.getByRole('button', { name: 'Show me' }).click();
      await page.getByRole('button', { name: 'Go on' }).click();
    } else {
      await page.clock.runFor(60_000);
      await page.locator('.press .chief').click();
      const again = count.includes('again');
      const name = again ? 'Good' : (rhythm[(step + day) % rhythm.length] ?? 'Good');
      await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    }
    await expect
      .poll(
        async () =>
          (await page.locator('.session-end').count()) > 0 || (await page.locator('.session').innerText()) !== words,
      )
      .toBe(true);
  }
  throw new Error('the session has no end');
}

describeInBrowser('nine days to an interview', () => {
  it('have each their work and no reproach, and end with everything once more', async () => {
    await visit('/', phone, async (home) => {
      const context = home.context();
      const seen: string[] = [];
      for (let day = 0; day <= 9; day += 1) {
        if (day === 3) continue;
        const page = await context.newPage();
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(error.message));
        await page.clock.install({ time: new Date(first.getTime() + day * 86_400_000) });
        await page.goto(address);
        await page.locator('.practice-head').waitFor();
        if (day === 0) {
          await page.getByLabel('Interview day').fill(interview);
          await page.getByText(/^9 days, 20 minutes each/).waitFor();
        }
        const left = 9 - day;
        const title =
          left === 0
            ? 'The interview is today'
            : left === 1
              ? 'The interview is tomorrow'
              : `${left} days to the interview`;
        await page.getByRole('heading', { name: title }).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        seen.push(await today(page));
        if (left > 0) {
          expect(seen.at(-1), title).toMatch(/about (?:1\d|2[0-2]|\d) minutes?\./);
          const end = await practise(page, day);
          expect(end).toMatch(/cards, \d+ minutes/);
          if (left > 1) expect(end).toMatch(/Tomorrow: \d+/);
          else expect(end).toMatch(/The interview is tomorrow\./);
          expect(end.includes('will come back tomorrow')).toBe(left > 1 && /needed another/.test(end));
          await page.goto(address);
          await page.locator('.practice-head').waitFor();
          // What was missed is planned anew: more may come today, and is then said to be no debt.
          expect(await today(page)).toMatch(/Done for today: \d+ cards|Still to come today: \d/);
        }
        expect(faults).toEqual([]);
        await page.close();
      }
      expect(seen.slice(0, 3).every((words) => /\d+ new/.test(words))).toBe(true);
      expect(seen.slice(-3, -1).every((words) => /once more/.test(words))).toBe(true);
      // Nothing is said of the day that was missed.
      expect(seen.join(' ')).not.toMatch(/miss|late|behind|overdue/i);
      // A mock interview is offered when it is near.
      expect(seen.at(-2)).toContain('A mock interview');
    });
  });
});
