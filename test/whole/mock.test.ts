/** A reader lets herself be interviewed: no answer before the end, a clock for each question, a report by theme. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOn } from '../browser/axe.ts';
import { base, describeInBrowser, visit } from '../browser/session.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const address = '/practice/?role=stock-controller#mock';

/** Opens the page of mock interviews, with a clock that the test moves. */
const rehearse = (options: Parameters<typeof visit>[1], read: (page: Page) => Promise<void>) =>
  visit('/', options, async (page) => {
    await page.clock.install();
    await page.goto(new URL(address, base).href);
    await page.locator('.practice-head').waitFor();
    await read(page);
  });

const begin = async (page: Page, minutes: number) => {
  await page.getByRole('radio', { name: `${minutes} minutes` }).check();
  await page.getByRole('button', { name: 'Begin the interview' }).click();
  await page.locator('.mock').waitFor();
};
const place = (page: Page) => page.locator('.session-count').innerText();
const left = (page: Page) => page.getByRole('timer').innerText();
const next = (page: Page) => page.locator('.mock .press button').click();

/** Answers each question for so many seconds until the last is said; gives what was asked. */
async function throughTo(page: Page, seconds: number): Promise<string[]> {
  const asked: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    if ((await page.locator('.marking').count()) > 0) return asked;
    asked.push(`${await page.locator('.card .eyebrow').innerText()}: ${await page.locator('.card-front').innerText()}`);
    const before = await page.locator('.mock').innerText();
    await page.clock.runFor(seconds * 1000);
    await next(page);
    await expect
      .poll(
        async () =>
          (await page.locator('.marking').count()) > 0 || (await page.locator('.mock').innerText()) !== before,
      )
      .toBe(true);
  }
  throw new Error('the interview has no end');
}

describeInBrowser('a mock interview', () => {
  it('asks in the order of a real one, shows no answer, and reports the weakest theme first', async () => {
    await rehearse(phone, async (page) => {
      await begin(page, 20);
      expect(await page.locator('.mock :is(.ticks, details, .card-answer)').count()).toBe(0);
      const asked = await throughTo(page, 60);
      expect(asked[0]).toMatch(/^to begin with/i);
      expect(asked.at(-2)).toMatch(/^a case/i);
      expect(asked.at(-1)).toMatch(/^your turn to ask/i);
      expect(asked.some((one) => /^they go on/i.test(one))).toBe(true);
      const [first] = await page.locator('.marking .ticks').all();
      for (const box of (await first?.locator('input').all()) ?? []) await box.check();
      await page.getByRole('button', { name: 'See the report' }).click();
      const themes = await page.locator('.report-theme h2 small').allInnerTexts();
      const shares = themes.map((text) => {
        const [hit = 0, all = 1] = text.match(/\d+/g)?.map(Number) ?? [];
        return hit / all;
      });
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBeGreaterThan(0);
      // The picture of a theme's share stands right below its name.
      const gap = await page
        .locator('.report-theme')
        .first()
        .evaluate((theme) => {
          const [name, picture] = ['h2', 'svg'].map((one) => theme.querySelector(one)?.getBoundingClientRect());
          return (picture?.top ?? Number.NaN) - (name?.bottom ?? Number.NaN);
        });
      expect(gap).toBeLessThan(16);
      expect(await page.locator('.report-card .dots li').count()).toBeGreaterThan(3);
      expect(await page.locator('.report-card a').first().getAttribute('href')).toMatch(/^\/(?:questions|drills)\//);
      await page.getByRole('button', { name: /^Practise what was weak/ }).click();
      await page.locator('.session .card').waitFor();
    });
  });

  it('has a clock for each question that says when it is over, and can be held', async () => {
    await rehearse({}, async (page) => {
      await begin(page, 30);
      await page.clock.runFor(30_500);
      await expect.poll(() => left(page)).toBe('1:30');
      await page.keyboard.press('p');
      await page.clock.runFor(60_000);
      expect(await left(page)).toBe('1:30');
      await page.keyboard.press('Space');
      await page.clock.runFor(100_000);
      await expect.poll(() => left(page)).toMatch(/^−0:1/);
      await page.keyboard.press('Space');
      await expect.poll(() => place(page)).toMatch(/^2 of/);
      await expect.poll(() => left(page)).toBe('2:30');
    });
  });

  it('goes on after a reload in the middle, where its clock waits', async () => {
    await rehearse(phone, async (page) => {
      await begin(page, 45);
      for (let step = 0; step < 3; step += 1) {
        await page.clock.runFor(20_000);
        await next(page);
      }
      await page.clock.runFor(15_500);
      const question = await page.locator('.card-front').innerText();
      const time = await left(page);
      await page.reload();
      await page.locator('.mock').waitFor();
      expect(await page.locator('.card-front').innerText()).toBe(question);
      await page.clock.runFor(600_000);
      expect(await left(page)).toBe(time);
      expect(await place(page)).toMatch(/^4 of/);
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.clock.runFor(10_000);
      await expect.poll(() => left(page)).not.toBe(time);
      await page.getByRole('link', { name: 'Leave' }).click();
      await page.getByRole('link', { name: /^Go on: question 4 of/ }).click();
      expect(await page.locator('.card-front').innerText()).toBe(question);
    });
  });

  it('is kept with its report, also in the saved file, and shows in progress', async () => {
    await rehearse({}, async (page) => {
      await begin(page, 20);
      await throughTo(page, 30);
      await page.locator('.ticks input').first().check();
      await page.getByRole('button', { name: 'See the report' }).click();
      const report = await page.locator('.report h1').innerText();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.report .press').isVisible()).toBe(false);
      expect(await page.locator('header').first().isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('link', { name: 'Done' }).click();
      await page.reload();
      await page.locator('.mocks-before a').click();
      expect(await page.locator('.report h1').innerText()).toBe(report);
      await page.goto(new URL('/practice/?role=stock-controller#progress', base).href);
      await page.getByText(/% of the points were said/).waitFor();
      await page.goto(new URL('/notebook/?role=stock-controller#kept', base).href);
      await page.getByText(/1 mock interview/).waitFor();
    });
  });

  it('plays back what was said, question by question, and leaves nothing running', async () => {
    await rehearse(phone, async (page) => {
      // A microphone that hears nothing.
      await page.evaluate(() => {
        const given = window as unknown as { tracks: MediaStreamTrack[] };
        given.tracks = [];
        navigator.mediaDevices.getUserMedia = async () => {
          const { stream } = new AudioContext().createMediaStreamDestination();
          given.tracks.push(...stream.getTracks());
          return stream;
        };
      });
      await page.getByRole('checkbox', { name: /^Record my answers/ }).check();
      await begin(page, 20);
      await page.getByText('Recording', { exact: true }).waitFor();
      const asked = await throughTo(page, 20);
      const sounds = page.locator('.marking audio');
      await expect.poll(() => sounds.count()).toBe(asked.length);
      expect(await sounds.first().getAttribute('src')).toMatch(/^blob:/);
      expect(await page.getByRole('link', { name: 'Save' }).first().getAttribute('download')).toMatch(
        /^answer-1\.(?:webm|m4a|ogg)$/,
      );
      expect(
        await page.evaluate(() =>
          (window as unknown as { tracks: MediaStreamTrack[] }).tracks.every(
            ({ readyState }) => readyState === 'ended',
          ),
        ),
      ).toBe(true);
    });
  });

  it('goes on without a microphone that is refused', async () => {
    await rehearse(phone, async (page) => {
      await page
        .getByRole('checkbox', { name: /^Record my answers/ })
        .check({ force: true })
        .catch(() => undefined);
      await page.getByText(/Go on without it/).waitFor();
      await begin(page, 20);
      await next(page);
      expect(await place(page)).toMatch(/^2 of/);
    });
  });

  it('has no fault that axe finds, in any of its states, day and night', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      await rehearse({ ...phone, colorScheme }, async (page) => {
        expect(await faultsOn(page)).toEqual([]);
        await begin(page, 20);
        expect(await faultsOn(page)).toEqual([]);
        await throughTo(page, 200);
        expect(await faultsOn(page)).toEqual([]);
        await page.getByRole('button', { name: 'See the report' }).click();
        await page.locator('.report').waitFor();
        expect(await faultsOn(page)).toEqual([]);
        await page.goto(new URL('/practice/?role=stock-controller#progress', base).href);
        await page.locator('.progress').waitFor();
        expect(await faultsOn(page)).toEqual([]);
      });
  });
});
