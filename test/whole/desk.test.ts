/** An editor without Node brings a text to the desk, mends it and takes it along. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { docx } from '../../src/formats/testing/docx.ts';
import { faultsOn } from '../browser/axe.ts';
import { describeInBrowser, refusesToAsk, visit } from '../browser/session.ts';
import { pages } from '../site/dist.ts';

const text = `Stock controller interview questions and expert answers
Keeps the record equal to the shelf.
01
Where do you look first for a ring that is missing?
Tests whether the last movement is read before anybody searches.
Share this page
02
Who signs for a correction?
Assesses whether the rule is kept when it costs time.
Answer example: Two names, mine and one more.
`;

const field = (page: Page) => page.getByLabel('Text of the interview');
const told = (page: Page) => page.getByRole('status');

/** Waits until the desk has read what stands in it. */
const read = (page: Page, pattern: RegExp) => told(page).filter({ hasText: pattern }).waitFor();

describeInBrowser('the desk', () => {
  it('says what each line was taken for and what is wrong, and goes to the line', async () => {
    await visit('/desk/', {}, async (page) => {
      await field(page).fill(text);
      await read(page, /Read as a guide: 2 questions/);
      const notes = await page
        .locator('.row')
        .evaluateAll((rows) => rows.map((row) => row.querySelector('.row-note')?.textContent ?? ''));
      expect(notes.slice(0, 2)).toEqual(['Title', 'Summary']);
      expect(notes[4]).toBe('What it tests');
      expect(await page.locator('.row[data-left-out]').allTextContents()).toEqual([
        expect.stringContaining('Share this page'),
      ]);
      const complaint = page.getByRole('button', { name: /Line 4.*has no answer/ });
      await complaint.click();
      const chosen = await field(page).evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd),
      );
      expect(chosen).toBe('Where do you look first for a ring that is missing?');
    });
  });

  it('is mended by typing, and saves the text in the clean form, asking nothing of the network', async () => {
    await visit('/desk/', {}, async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') refused.push(message.text());
      });
      await field(page).fill(text);
      await page.getByRole('button', { name: /Line 4.*has no answer/ }).waitFor();
      // Its own scripts may still arrive while the first text is read; nothing else may, and nothing later.
      await page.waitForLoadState('networkidle');
      expect(requests.filter((address) => !/^blob:|\/_astro\/[^/?]+$/.test(address))).toEqual([]);
      requests.length = 0;
      await field(page).fill(text.replace('Share this page', 'Answer example: At the last scan.'));
      await page.getByRole('button', { name: /Line 4/ }).waitFor({ state: 'detached' });
      await page.getByRole('tab', { name: 'The page' }).click();
      await page.locator('.preview-title').filter({ hasText: 'Stock controller' }).waitFor();
      await page.getByRole('link', { name: 'Who signs for a correction?' }).click();
      await page.locator('.preview-page').getByText('Two names, mine and one more.').waitFor({ state: 'attached' });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('stock-controller.guide.txt');
      const saved = await readFile(await download.path(), 'utf8');
      expect(saved).toContain('Answer example: At the last scan.');
      expect(saved).not.toContain('Share this page');
      expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([]);
      expect(refused).toEqual([]);
    });
  });

  it('opens a Word document, and says why another file is not read', async () => {
    await visit('/desk/', {}, async (page) => {
      const picker = page.locator('input[type=file]');
      const document = docx(text.split('\n').map((line) => ({ text: line })));
      await picker.setInputFiles({ name: 'guide.docx', mimeType: '', buffer: Buffer.from(document) });
      await read(page, /Read as a guide: 2 questions/);
      await picker.setInputFiles({ name: 'locked.docx', mimeType: '', buffer: Buffer.from('no document') });
      await read(page, /damaged, or no Word document/);
    });
  });

  it('begins with an example at one press, by key too', async () => {
    await visit('/desk/', { viewport: { width: 390, height: 844 } }, async (page) => {
      await page.getByRole('button', { name: 'Try an example' }).press('Enter');
      await read(page, /3 questions.*2 things to look at/);
      await page.getByRole('tab', { name: /To mend 2/ }).press('Enter');
      await page.getByRole('button', { name: /the left side is 2/ }).press('Enter');
      expect(await field(page).isVisible()).toBe(true);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
    });
  });

  it('shows what the source of a page shows, where that was pasted', async () => {
    await visit('/desk/', {}, async (page) => {
      const lines = text.split('\n').filter((line) => line !== 'Share this page' && line !== '');
      await field(page).fill(lines.map((line) => `<p>${line}</p>`).join('\n'));
      await read(page, /It was the source of a page/);
      expect(await field(page).inputValue()).toBe(lines.join('\n'));
    });
  });

  it('keeps a text of a role that the handbook lacks, once, and leads to its practice', async () => {
    const own = text.replace('Stock controller', 'Watchmaker');
    await visit('/desk/', {}, async (page) => {
      await field(page).fill(text);
      await read(page, /Read as a guide: 2 questions/);
      expect(await page.getByRole('button', { name: /role of my own/ }).count()).toBe(0);
      await field(page).fill(own);
      await page.getByRole('button', { name: 'Keep it as a role of my own' }).click();
      const link = page.getByRole('link', { name: 'Practise it' });
      await link.waitFor();
      expect(await link.getAttribute('href')).toMatch(/^\/practice\/\?role=own-watchmaker-[a-z0-9]{6}$/);
      await page.reload();
      await page.getByRole('button', { name: 'Keep it as a role of my own' }).click();
      await page.getByRole('link', { name: 'Practise it' }).waitFor();
      const rows = await page.evaluate(
        () =>
          new Promise<{ name: string; text: string }[]>((resolve) => {
            const opening = indexedDB.open('notebook');
            opening.onsuccess = () => {
              const asked = opening.result.transaction('roles').objectStore('roles').getAll();
              asked.onsuccess = () => resolve(asked.result);
            };
          }),
      );
      expect(rows.map(({ name }) => name)).toEqual(['Watchmaker']);
      expect(rows[0]?.text).toContain('Who signs for a correction?');
    });
  });

  it.each([390, 320])(
    'is used with a thumb on a phone %i wide: nothing is cut off, and the line is mended',
    async (width) => {
      await visit('/desk/', { viewport: { width, height: 700 }, hasTouch: true, isMobile: true }, async (page) => {
        const fits = () => page.evaluate(() => document.documentElement.scrollWidth);
        expect(await fits()).toBeLessThanOrEqual(width);
        await field(page).fill(`${text}${'A word thatisfartoolongforanyphoneandmustbreaksomewhere'.repeat(3)}\n`);
        await read(page, /2 questions/);
        await page.getByRole('tab', { name: /To mend/ }).tap();
        expect(await fits()).toBeLessThanOrEqual(width);
        await page.getByRole('button', { name: /Line 4.*has no answer/ }).tap();
        const chosen = await field(page).evaluate((area: HTMLTextAreaElement) =>
          area.value.slice(area.selectionStart, area.selectionEnd),
        );
        expect(chosen).toBe('Where do you look first for a ring that is missing?');
        await page.getByRole('tab', { name: 'The page' }).tap();
        await page.locator('.preview-title').waitFor();
        expect(await fits()).toBeLessThanOrEqual(width);
        const small = await page
          .locator('.desk button:visible')
          .evaluateAll((buttons) => buttons.filter((button) => button.getBoundingClientRect().height < 44).length);
        expect(small).toBe(0);
      });
    },
  );

  it('is sealed: the browser lets no script ask for anything', async () => {
    await visit('/desk/', {}, async (page) => {
      expect(await refusesToAsk(page)).toBe(true);
    });
  });

  it('has no fault that axe finds, empty, with an example and with its page', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      await visit('/desk/', { colorScheme }, async (page) => {
        expect(await faultsOn(page)).toEqual([]);
        await page.getByRole('button', { name: 'Try an example' }).click();
        await read(page, /3 questions/);
        expect(await faultsOn(page)).toEqual([]);
        await page.getByRole('tab', { name: 'The page' }).click();
        await page.locator('.preview-title').waitFor();
        expect(await faultsOn(page)).toEqual([]);
      });
  });
});

it('the list of complaints that `npm run dev` serves is no page of the site', () => {
  expect(pages).toContain('/desk/');
  expect(pages).not.toContain('/check/');
});
