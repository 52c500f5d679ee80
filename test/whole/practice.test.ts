/** A reader practises: aloud, point by point, by keyboard, with a plan, and nothing of it leaves her browser. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { studyDayAt, writeDay } from '../../src/practice/schedule/study-day.ts';
import { faultsOn } from '../browser/axe.ts';
import { base, describeInBrowser, visit } from '../browser/session.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Opens practice for a role and waits until it stands there. */
const practise = <T>(options: Parameters<typeof visit>[1], read: (page: Page) => Promise<T>, hash = '') =>
  visit(`/practice/?role=stock-controller${hash}`, options, async (page) => {
    await page.locator('.practice-head, .session').first().waitFor();
    return read(page);
  });

const begin = async (page: Page) => {
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.locator('.card').waitFor();
};
const front = (page: Page) => page.locator('.card-front').innerText();
const place = (page: Page) => page.locator('.session-count').innerText();

/** A date so many study days from now, as a field of a form has it: until four in the morning it is still the day before. */
const dateIn = (days: number) => writeDay(studyDayAt(new Date()) + days);

/** Goes through a session by keys alone until its end; `rate` chooses the key of a rating by the card’s number. */
async function throughByKeys(page: Page, rate: (card: number) => string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if ((await page.locator('.session-end').count()) > 0) return;
    if ((await page.locator('.exercise').count()) > 0) {
      await page.getByLabel(/^Your number/).focus();
      await page.keyboard.type('no number');
      await page.keyboard.press('Enter');
      await page.getByText('Type one number').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('.working').waitFor();
      await page.keyboard.press('Space');
    } else {
      await page.keyboard.press('Space');
      await page.locator('.ratings').waitFor();
      await page.keyboard.press(rate(step));
    }
    await page.locator('.ratings, .working').waitFor({ state: 'detached' });
  }
  expect.fail('the session has no end');
}

describeInBrowser('practice', () => {
  it('asks for the role first, and keeps it', async () => {
    await visit('/practice/', phone, async (page) => {
      await page.getByRole('button', { name: 'Stock runner' }).click();
      await page.getByRole('heading', { level: 1, name: 'Stock runner' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Stock runner' }).waitFor();
    });
  });

  it('goes through a session by the keyboard alone, with a card that was missed, and says what comes next', async () => {
    await practise({}, async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
      await page.locator('.card').waitFor();
      await throughByKeys(page, (card) => (card === 1 ? '1' : '3'));
      await page.getByText('One needed another, and will come back tomorrow.').waitFor();
      expect(await page.locator('.session-end').innerText()).toMatch(/Tomorrow: \d+ new/);
      await page.getByRole('button', { name: 'Back to the plan' }).press('Enter');
      await page.getByText(/^Done for today: \d+ cards/).waitFor();
      expect(requests.filter((address) => !address.startsWith(base) && !address.startsWith('blob:'))).toEqual([]);
    });
  });

  it('proposes the rating by the points that were said, and leaves it to the reader', async () => {
    await practise(phone, async (page) => {
      await begin(page);
      await page.getByRole('button', { name: 'Check what I said' }).click();
      const proposed = page.locator('.ratings [data-proposed]');
      expect(await proposed.innerText()).toMatch(/^Again/);
      const points = await page.locator('.ticks input').all();
      for (const point of points) await point.check();
      expect(await proposed.innerText()).toMatch(/^Good/);
      await page.getByRole('button', { name: /^Easy/ }).click();
      expect(await place(page)).toMatch(/^2 of/);
    });
  });

  it('goes on after a reload in the middle, ticks included, and is the same in a second tab', async () => {
    await practise({}, async (page) => {
      await begin(page);
      await page.keyboard.press('Space');
      await page.locator('.ticks input').first().check();
      await page.keyboard.press('3');
      await page.keyboard.press('Space');
      await page.locator('.ticks input').nth(1).check();
      const question = await front(page);
      await page.reload();
      await page.locator('.ratings').waitFor();
      await expect.poll(() => front(page)).toBe(question);
      expect(await page.locator('.ticks input').nth(1).isChecked()).toBe(true);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.locator('.ratings').waitFor();
      expect(await front(other)).toBe(question);
      await other.keyboard.press('3');
      await expect.poll(() => place(page)).toMatch(/^3 of/);
      await page.keyboard.press('u');
      await expect.poll(() => front(other)).toBe(question);
    });
  });

  it('shows after the points the position in brief, the answer, what to avoid, and what they may ask with its reply', async () => {
    await practise(phone, async (page) => {
      await begin(page);
      expect(await page.locator('.card-back').count()).toBe(0);
      await page.getByRole('button', { name: 'Check what I said' }).click();
      const said = await page.locator('.card-back').innerText();
      const heads = ['Which did you say?', 'In brief', 'Model answer', 'Avoid', 'They may go on'];
      const places = heads.map((head) => said.toLowerCase().indexOf(head.toLowerCase()));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const probe = page.locator('.card-back .probes li').first();
      await probe.getByText('A reply').click();
      expect(await probe.locator('details p').first().isVisible()).toBe(true);
    });
  });

  it('lets an answer be said against a clock of the role’s level, and tells how long it took', async () => {
    await visit('/', phone, async (page) => {
      await page.clock.install();
      for (const [role, time] of [
        ['stock-runner', '0:40'],
        ['stock-controller', '1:10'],
        ['chief-operating-officer', '1:40'],
      ]) {
        await page.goto(`${base}/practice/?role=${role}`);
        await begin(page);
        await page.clock.runFor(20_400);
        await expect.poll(() => page.getByRole('timer').innerText()).toBe(time);
        await page.getByRole('button', { name: 'Check what I said' }).click();
        await page.getByText(/^You took 0:20 of (?:1:00|1:30|2:00)/).waitFor();
        await page.getByRole('link', { name: 'Leave' }).click();
        await page.getByRole('button', { name: 'Put it away' }).click();
      }
    });
  });

  it('lets an answer be heard and saved, sends it nowhere, and forgets it with the next card', async () => {
    await practise(phone, async (page) => {
      // A machine without sound has no stream of it that begins: a picture that moves stands for the voice.
      await page.evaluate(() => {
        const canvas = document.createElement('canvas');
        const brush = canvas.getContext('2d');
        setInterval(() => brush?.fillRect(Math.random() * 99, 0, 9, 9), 40);
        navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(20);
      });
      await begin(page);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.getByRole('button', { name: 'Record' }).click();
      await page.getByRole('button', { name: 'Stop' }).click();
      expect(await page.locator('.recorded audio').getAttribute('src')).toMatch(/^blob:/);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Save', exact: true }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^answer\.(?:webm|m4a|ogg)$/);
      await page.getByRole('button', { name: 'Check what I said' }).click();
      expect(await page.locator('.recorded audio').count()).toBe(1);
      await page.getByRole('button', { name: /^Good/ }).click();
      await page.locator('.session-count').filter({ hasText: /^2 of/ }).waitFor();
      expect(await page.locator('.recorded').count()).toBe(0);
      expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([]);
    });
  });

  it('brings cards of two roles, of the kinds and the theme that the reader chose', async () => {
    await practise(phone, async (page) => {
      await page.getByRole('button', { name: 'Choose for myself' }).click();
      const form = page.locator('.own-choice');
      await form.getByLabel('Another role too').selectOption('stock-runner');
      await form.getByRole('button', { name: 'Stock runner' }).waitFor();
      await form.getByRole('checkbox', { name: 'Questions', exact: true }).check();
      await form.getByRole('checkbox', { name: /^Exercises/ }).uncheck();
      await form.getByLabel('Theme').selectOption({ label: 'Stock and counting' });
      await form.getByLabel('How long').selectOption('60');
      await form.getByText(/^\d+ cards, what is due first\.$/).waitFor();
      await form.getByRole('button', { name: 'Begin with these' }).click();
      await page.locator('.card').waitFor();
      const of = new Set<string>();
      for (let step = 0; step < 60 && (await page.locator('.session-end').count()) === 0; step += 1) {
        of.add(await page.locator('.card > .eyebrow').innerText());
        await page.keyboard.press('Space');
        await page.locator('.ratings').waitFor();
        await page.keyboard.press('3');
        await page.locator('.ratings').waitFor({ state: 'detached' });
      }
      expect([...of].map((words) => words.toLowerCase()).toSorted()).toEqual([
        'stock controller · stock and counting',
        'stock runner · stock and counting',
      ]);
    });
  });

  it('goes on without a microphone that is refused, and says so', async () => {
    await practise(phone, async (page) => {
      await begin(page);
      await page.getByRole('button', { name: 'Record' }).click();
      await page.getByText(/Go on without it/).waitFor();
      await page.getByRole('button', { name: 'Check what I said' }).click();
      await page.getByRole('button', { name: /^Good/ }).click();
      expect(await place(page)).toMatch(/^2 of/);
    });
  });

  it('plans to the day of the interview, offers it as a calendar, and says on the home page what is due', async () => {
    await practise({}, async (page) => {
      await page.getByLabel('Interview day').fill(dateIn(9));
      await page.getByText(/^9 days, 20 minutes each/).waitFor();
      await page.getByLabel('Minutes a day').selectOption('45');
      await page.getByText(/^9 days, 45 minutes each/).waitFor();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /calendar file/ }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('stock-controller.ics');
      await page.reload();
      await page.getByText(/^9 days, 45 minutes each/).waitFor();
      await page.goto(new URL('/roles/stock-controller/', base).href);
      await page.getByText(/^Today: \d+ cards, about \d+ minutes\. 9 days to the interview\./).waitFor();
      await page.getByRole('button', { name: 'Make this my role' }).click();
      await page.goto(base);
      await page.getByText(/9 days to the interview/).waitFor();
    });
  });

  it('has on the evening before one sitting of the likeliest cards, also when the page is opened again', async () => {
    await practise(phone, async (page) => {
      await page.getByLabel('Interview day').fill(dateIn(1));
      await page.getByText(/^One sitting of 20 minutes: \d+ cards, the likeliest first\.$/).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'The interview is tomorrow' }).waitFor();
      await page.getByText(/^Today: \d+ new, about \d+ minutes\.$/).waitFor();
      await begin(page);
    });
  });

  it('keeps nothing that was undone', async () => {
    await practise({}, async (page) => {
      await begin(page);
      const question = await front(page);
      await page.keyboard.press('Space');
      await page.keyboard.press('2');
      await page.keyboard.press('u');
      await expect.poll(() => front(page)).toBe(question);
      await page.getByRole('link', { name: 'Leave' }).click();
      await page.getByRole('button', { name: 'Put it away' }).click();
      await page.getByText(/^Today: \d+ new/).waitFor();
    });
  });

  it('has no single keys where they are switched off', async () => {
    await practise({}, async (page) => {
      await begin(page);
      await page.getByRole('checkbox', { name: /^Single keys/ }).uncheck();
      await page.locator('.card-front').focus();
      await page.keyboard.press('Space');
      await page.waitForTimeout(100);
      expect(await page.locator('.ratings').count()).toBe(0);
    });
  });

  it('says so where the cards do not arrive, and tries again', async () => {
    await visit('/practice/', { serviceWorkers: 'block' }, async (page) => {
      await page.route('**/data/practice/*.json', (route) => route.abort());
      await page.getByRole('button', { name: 'Stock runner' }).click();
      await page.getByText('Are you offline?').waitFor();
      await page.unroute('**/data/practice/*.json');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.today').waitFor();
    });
  });

  it('leads to the pages that serve without a script', async () => {
    await visit('/practice/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByText('This needs a script').isVisible()).toBe(true);
      await page.locator('main').getByRole('link', { name: 'drills' }).click();
      expect(page.url()).toContain('/drills/');
    });
  });

  it('has no fault that axe finds, in any of its states, day and night', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      await practise({ ...phone, colorScheme }, async (page) => {
        await page.getByLabel('Interview day').fill(dateIn(20));
        await page.getByText(/^20 days, 20 minutes/).waitFor();
        await page.getByRole('button', { name: 'Choose for myself' }).click();
        expect(await faultsOn(page)).toEqual([]);
        await begin(page);
        expect(await faultsOn(page)).toEqual([]);
        await page.getByRole('button', { name: 'Check what I said' }).click();
        await page.locator('.ratings').waitFor();
        expect(await faultsOn(page)).toEqual([]);
        await page.goto(new URL('/practice/?role=stock-controller#exercises', base).href);
        await page.locator('.exercise-list').waitFor();
        expect(await faultsOn(page)).toEqual([]);
        await page.getByRole('link', { name: 'Begin with the first' }).click();
        await page.getByRole('button', { name: 'Show me' }).click();
        await page.locator('.working').waitFor();
        expect(await faultsOn(page)).toEqual([]);
      });
    for (const colorScheme of ['light', 'dark'] as const)
      await visit('/practice/', { ...phone, colorScheme }, async (page) => {
        await page.getByRole('button', { name: 'Stock runner' }).waitFor();
        expect(await faultsOn(page)).toEqual([]);
        await page.getByRole('button', { name: 'Stock runner' }).click();
        await page.getByRole('button', { name: 'Choose for myself' }).click();
        await page.getByLabel('How long').selectOption('5');
        await page.getByRole('checkbox', { name: /^Exercises/ }).uncheck();
        await page.getByRole('button', { name: 'Begin with these' }).click();
        await page.locator('.card').waitFor();
        await throughByKeys(page, () => '3');
        expect(await faultsOn(page)).toEqual([]);
      });
  });
});

describeInBrowser('exercises with fresh figures', () => {
  it('know a right number, a usual mistake, another unit and what is no number', async () => {
    await practise(
      {},
      async (page) => {
        const given = (name: string) =>
          page
            .locator('.given > div')
            .filter({ hasText: name })
            .locator('dd')
            .innerText()
            .then((text) => Number(text.replaceAll(',', '')));
        const type = async (text: string) => {
          await page.getByLabel(/^Your number/).fill(text);
          await page.getByLabel(/^Your number/).press('Enter');
        };
        for (let turn = 0; turn < 7; turn += 1) {
          await page.goto(
            `${base}/practice/?role=stock-controller#exercises/${encodeURIComponent('concepts/inventory-record-accuracy#stock-controller')}/${turn}`,
          );
          await page.getByLabel(/^Your number/).waitFor();
          await expect.poll(() => page.getByLabel(/^Your number/).inputValue()).toBe('');
          const [agrees, counted] = [await given('agrees with the book'), await given('those counted')];
          if (turn < 5) {
            if (turn === 0) await type('many');
            if (turn === 1) await type(String(agrees / counted));
            if (turn < 2)
              await page
                .locator('.verdict')
                .filter({ hasText: /Type one number|Do you mean/ })
                .waitFor();
            await type(`${((agrees / counted) * 100).toFixed(1)}%`);
            await page.getByText('Right.', { exact: true }).waitFor();
          } else {
            await type(`${((counted / agrees) * 100).toFixed(1)}%`);
            await page.getByText(/the division the other way round/).waitFor();
          }
          expect(await page.locator('.working li').count()).toBeGreaterThan(1);
          // A line of the working begins where the text does, and has its whole width.
          const [line, head] = await Promise.all(
            ['.working li', '.exercise h2'].map((one) => page.locator(one).first().boundingBox()),
          );
          expect([line?.x, line?.width]).toEqual([head?.x, head?.width]);
        }
      },
      '#exercises',
    );
  });
});
