/** The four pages that are applications, once each from what a reader brings to what she gets; `test:whole` tries the rest. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeInBrowser, visit } from './session.ts';

const description = () => readFile(join(import.meta.dirname, '../prep/files/description.txt'), 'utf8');

describeInBrowser('an application', () => {
  it('practises a card: the question alone, then its points, then a rating', async () => {
    await visit('/practice/?role=stock-controller', {}, async (page) => {
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page.locator('.card-front').waitFor();
      expect(await page.locator('.ratings').count()).toBe(0);
      await page.keyboard.press('Space');
      await page.locator('.ratings').waitFor();
      await page.keyboard.press('3');
      await page.locator('.ratings').waitFor({ state: 'detached' });
      expect(await page.locator('.session-count').innerText()).toMatch(/^2\b/);
    });
  });

  it('keeps an own answer over a reload', async () => {
    await visit('/notebook/?role=stock-runner', {}, async (page) => {
      const first = page.locator('.notebook-questions details').first();
      await first.locator('summary').click();
      await first.getByLabel('Your answer').fill('I repeated every call with a time.');
      await page.getByText(/1 of \d+ answered/).waitFor();
      await page.reload();
      await first.locator('summary').click();
      expect(await first.getByLabel('Your answer').inputValue()).toBe('I repeated every call with a time.');
    });
  });

  it('says which role a pasted description is', async () => {
    await visit('/prep/', {}, async (page) => {
      await page.getByLabel(/^The job description/).fill(await description());
      await page.getByRole('button', { name: 'Make my prep' }).click();
      await page.locator('.prep-report').getByRole('link', { name: 'Stock controller', exact: true }).first().waitFor();
    });
  });

  it('says of a pasted interview what it was read as, and which question has no answer', async () => {
    await visit('/desk/', {}, async (page) => {
      await page
        .getByLabel('Text of the interview')
        .fill(
          'Stock controller interview questions and expert answers\n01\nWhere do you look first?\nTests order.\n02\nWho signs?\nTests proof.\nAnswer example: Two names.\n',
        );
      await page
        .getByRole('status')
        .filter({ hasText: /Read as a guide: 2 questions/ })
        .waitFor();
      await page.getByRole('button', { name: /has no answer/ }).waitFor();
    });
  });
});
