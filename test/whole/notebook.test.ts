/** A reader writes her own answers, finds them again, prints them, takes them along and brings them back. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOn } from '../browser/axe.ts';
import { describeInBrowser, fillDevice, refuseDatabase, visit } from '../browser/session.ts';

const role = 'stock-runner';
const address = `/notebook/?role=${role}`;
const story = 'Situation: a Saturday in the café. I repeated every call with a time, and nobody waited.';

const first = (page: Page) => page.locator('.notebook-questions details').first();
const field = (page: Page) => first(page).getByLabel('Your answer');
const go = (page: Page, where: string) => page.goto(new URL(where, page.url()).href);

/** Opens the first question and writes; waits until it is kept. */
async function write(page: Page, text: string): Promise<void> {
  await first(page).locator('summary').click();
  await field(page).fill(text);
  await page.getByText(/1 of \d+ answered/).waitFor();
}

async function savedFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything as a file' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

const bring = (page: Page, text: string) =>
  page
    .getByLabel('A saved notebook')
    .setInputFiles({ name: 'notebook.json', mimeType: 'application/json', buffer: Buffer.from(text) });

describeInBrowser('an own answer', () => {
  it('has its length and the points it seems to touch, and is there after a reload and on paper', async () => {
    await visit(address, {}, async (page) => {
      await write(page, story);
      await first(page)
        .getByText(/1\d words, about 5 seconds|1\d words, about 10 seconds/)
        .waitFor();
      await first(page).getByText('seems touched').first().waitFor();
      await page.reload();
      await first(page).locator('summary').click();
      expect(await field(page).inputValue()).toBe(story);
      await page.emulateMedia({ media: 'print' });
      const paper = page.locator('.notebook-paper');
      expect(await paper.innerText()).toContain('nobody waited');
      expect(await paper.locator('section').count()).toBe(1);
      expect(await page.locator('.kept-here').isVisible()).toBe(false);
    });
  });

  it('begins with the parts of the frame, and shows on the question’s page', async () => {
    await visit(address, {}, async (page) => {
      await first(page).locator('summary').click();
      await first(page).getByRole('button', { name: 'Write in these parts' }).click();
      expect(await field(page).inputValue()).toMatch(/^(?:Situation|Position): /);
      await field(page).fill(story);
      await page.getByText(/1 of \d+ answered/).waitFor();
      const link = first(page).getByRole('link', { name: /What it tests/ });
      await go(page, (await link.getAttribute('href')) ?? '');
      await page.locator('.own-answer summary').click();
      await page.locator('.own-answer').getByText('nobody waited').waitFor();
      expect(await page.locator('.marks a').first().innerText()).toMatch(/your answer/i);
      await page.locator('.marks a').first().click();
      await page.waitForURL('**/notebook/?role=stock-runner#*');
      await first(page).locator('textarea').waitFor();
    });
  });

  it('is not overwritten by a second tab: what one wrote over is kept beside it', async () => {
    await visit(address, {}, async (page) => {
      await write(page, 'One.');
      const other = await page.context().newPage();
      await other.goto(page.url());
      await first(other).locator('summary').click();
      expect(await field(other).inputValue()).toBe('One.');
      await field(page).fill('Two.');
      await other.waitForFunction(() => document.querySelector('textarea')?.value === 'Two.');
    });
  });

  it('is saved as Markdown under its question', async () => {
    await visit(address, {}, async (page) => {
      await write(page, '# No heading');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save them as Markdown' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('my-answers-stock-runner.md');
      expect(await readFile(await download.path(), 'utf8')).toContain('\n\\# No heading\n');
    });
  });
});

describeInBrowser('the notebook', () => {
  it('is saved as a file, deleted, and brought back as it was', async () => {
    await visit(address, {}, async (page) => {
      await write(page, story);
      const file = await savedFile(page);
      await page.getByRole('button', { name: 'Delete everything' }).click();
      await page.getByText(/none answered yet/).waitFor();
      await page.reload();
      await page.getByText(/none answered yet/).waitFor();
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await bring(page, file);
      await page.getByText(/1 of \d+ answered/).waitFor();
      await first(page).locator('summary').click();
      expect(await field(page).inputValue()).toBe(story);
    });
  });

  it('comes back with one press after it was deleted, and so does a role', async () => {
    await visit(address, {}, async (page) => {
      await write(page, story);
      for (const name of [/^Delete what is kept of/, 'Delete everything']) {
        await page.getByRole('button', { name }).click();
        await page.getByText(/none answered yet/).waitFor();
        await page.getByRole('button', { name: 'Undo' }).click();
        await page.getByText(/1 of \d+ answered/).waitFor();
      }
    });
  });

  it('refuses a damaged file in words, and keeps what there was', async () => {
    await visit(address, {}, async (page) => {
      await write(page, story);
      const file = await savedFile(page);
      for (const damaged of [file.slice(0, -30), file.replace('"answers"', '"answer"'), 'not a notebook', '{}']) {
        await bring(page, damaged);
        await page.getByRole('alert').filter({ hasText: 'what you had is as it was' }).waitFor();
      }
      await page.reload();
      await page.getByText(/1 of \d+ answered/).waitFor();
    });
  });

  it('says where it is kept, which browsers delete it after seven days, and what helps', async () => {
    await visit(address, {}, async (page) => {
      await write(page, story);
      const said = await page.locator('.kept-here').innerText();
      for (const words of [
        /In this browser, on this device, and nowhere else: 1 answer of your own/,
        /seven days/,
        /home screen/,
      ])
        expect(said).toMatch(words);
      expect(said).toContain('It has not been saved as a file yet.');
      await savedFile(page);
      await page.getByText(/Last saved as a file: \d{4}-\d{2}-\d{2}\./).waitFor();
    });
  });

  it('says that it keeps nothing where the browser refuses, and goes on', async () => {
    await visit('/', {}, async (page) => {
      await refuseDatabase(page);
      await go(page, address);
      await page.getByRole('status').filter({ hasText: 'keeps nothing' }).waitFor();
      await write(page, story);
    });
  });

  it('says that the device has no room left, goes on, and lets what was written be saved as a file', async () => {
    await visit('/', {}, async (page) => {
      await fillDevice(page);
      await go(page, address);
      await write(page, story);
      await page.getByRole('status').filter({ hasText: 'no room left' }).waitFor();
      await field(page).fill('Task: twelve parcels, and one pair of hands.');
      await expect.poll(() => savedFile(page)).toContain('twelve parcels');
    });
  });

  it('asks for a role where none is chosen, and says so where one is not in the handbook', async () => {
    await visit('/notebook/', {}, async (page) => {
      await page.getByText(/Choose the role that you will/).waitFor();
      await page.getByLabel('Role', { exact: true }).selectOption(role);
      await first(page).waitFor();
      await go(page, '/notebook/?role=no-such-role');
      await page.getByText(/not in the handbook/).waitFor();
    });
  });

  it('says without a script what it would do, and leads on', async () => {
    await visit('/notebook/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('main').innerText()).toContain('The notebook needs a script');
      expect(await page.locator('main').getByRole('link', { name: 'roles' }).getAttribute('href')).toContain('/roles/');
    });
  });

  it('loads at most 60 kB of script, and asks nothing of other sites', async () => {
    await visit('/', {}, async (page) => {
      const { origin } = new URL(page.url());
      const foreign: string[] = [];
      const scripts = new Set<string>();
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== origin) foreign.push(request.url());
        if (request.url().endsWith('.js')) scripts.add(request.url());
      });
      await go(page, address);
      await first(page).waitFor();
      await page.waitForLoadState('networkidle');
      const bodies = await Promise.all(
        [...scripts].map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())),
      );
      const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
      expect(bytes).toBeGreaterThan(5_000);
      expect(bytes).toBeLessThanOrEqual(60_000);
      expect(foreign).toEqual([]);
    });
  });

  it('has no fault that axe finds, by day and by night, and fits a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      await visit(address, { colorScheme, viewport: { width: 390, height: 844 } }, async (page) => {
        await write(page, story);
        expect(await faultsOn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      });
  });
});
