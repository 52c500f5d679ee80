/** What a reader does in practice is hers: it survives a reload, two tabs, a saved file and a browser that keeps nothing. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { base, describeInBrowser, fillDevice, refuseDatabase, visit } from '../browser/session.ts';

const role = 'stock-controller';
const at = (path: string) => new URL(path, base).href;
const practice = `/practice/?role=${role}`;

const atPractice = (page: Page) => page.locator('.practice-head').waitFor();

/** Begins the session of the day and rates its first cards. */
async function rateCards(page: Page, cards: number): Promise<void> {
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  for (let card = 0; card < cards; card += 1) {
    await page.locator('.card').waitFor();
    await page.keyboard.press('Space');
    await page.locator('.ratings').waitFor();
    await page.keyboard.press('3');
    await page.locator('.ratings').waitFor({ state: 'detached' });
  }
}

/** Puts a row into a table of the notebook, as the page that writes it does. */
const putRow = (page: Page, table: string, key: string, row: object) =>
  page.evaluate(
    ([name, id, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('notebook');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const step = opening.result.transaction(name, 'readwrite');
          step.objectStore(name).put(value, id);
          step.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [table, key, row] as const,
  );

describeInBrowser('what is practised', () => {
  it('is saved as a file, deleted, and brought back as it was', async () => {
    await visit(practice, {}, async (page) => {
      await atPractice(page);
      await rateCards(page, 3);
      await page.goto(at('/notebook/#kept'));
      await page.getByText(/3 ratings/).waitFor();
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save everything as a file' }).click(),
      ]);
      const file = await readFile(await saved.path());
      await page.getByRole('button', { name: 'Delete everything' }).click();
      await page.getByText('Nothing yet.', { exact: false }).waitFor();
      await page.goto(at(practice));
      await page.getByText(/^Today: \d+ new/).waitFor();
      await page.goto(at('/notebook/#kept'));
      await page
        .getByLabel('A saved notebook')
        .setInputFiles({ name: 'notebook.json', mimeType: 'application/json', buffer: file });
      await page.getByText(/Brought in: 3 ratings/).waitFor();
      await page.goto(at(practice));
      await page.getByText(/^Still to come today|^Done for today: 3 cards/).waitFor();
    });
  });

  it('of two tabs that rate at once loses nothing', async () => {
    await visit(practice, {}, async (page) => {
      await atPractice(page);
      const other = await page.context().newPage();
      await other.goto(at(`/practice/?role=stock-runner`));
      await atPractice(other);
      await rateCards(page, 1);
      // The second tab begins a session of its own.
      await rateCards(other, 2);
      await page.goto(at('/notebook/#kept'));
      await page.getByText(/3 ratings/).waitFor();
    });
  });

  it('goes on in memory where the browser keeps nothing, and says so', async () => {
    await visit('/', {}, async (page) => {
      await refuseDatabase(page);
      await page.goto(at(practice));
      await page.getByRole('status').filter({ hasText: 'keeps nothing' }).waitFor();
      await rateCards(page, 2);
      expect(await page.locator('.session-count').innerText()).toMatch(/^3 of/);
    });
  });

  it('goes on in memory where the device has no room left, and says so', async () => {
    await visit('/', {}, async (page) => {
      await fillDevice(page);
      await page.goto(at(practice));
      await atPractice(page);
      await rateCards(page, 1);
      await page.getByRole('status').filter({ hasText: 'no room left' }).waitFor();
      await page.locator('.session-count').filter({ hasText: /^2 of/ }).waitFor();
      await page.keyboard.press('Space');
      await page.locator('.ratings').waitFor();
      await page.keyboard.press('3');
      await page.locator('.session-count').filter({ hasText: /^3 of/ }).waitFor();
      await page.keyboard.press('u');
      await page.locator('.session-count').filter({ hasText: /^2 of/ }).waitFor();
    });
  });

  it('is deleted for one role, with what only that role has', async () => {
    await visit(practice, {}, async (page) => {
      await atPractice(page);
      await page.getByLabel('Interview day').fill('2031-01-01');
      await rateCards(page, 2);
      await page.goto(at(`/notebook/?role=${role}#kept`));
      await page.getByText(/2 ratings/).waitFor();
      await page.getByRole('button', { name: /^Delete what is kept of/ }).click();
      await page.getByText(/what it shares with other roles stays/).waitFor();
      await page.goto(at(practice));
      await page.getByText(/^Today: \d+ new/).waitFor();
      expect(await page.getByLabel('Interview day').inputValue()).toBe('');
      expect(await page.getByRole('link', { name: /^Go on/ }).count()).toBe(0);
    });
  });

  it('passes over a card whose page is gone, and says so at the end', async () => {
    await visit(practice, {}, async (page) => {
      await atPractice(page);
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page.locator('.card').waitFor();
      await page.evaluate(() => {
        const sitting = JSON.parse(localStorage.getItem('sitting') ?? '');
        const items = ['questions/no-such-page#stock-controller', sitting.items[0]];
        localStorage.setItem('sitting', JSON.stringify({ ...sitting, items }));
      });
      await page.goto(at('/'));
      await page.goto(at(`${practice}#session`));
      await page.locator('.session-count').filter({ hasText: '1 of 1' }).waitFor();
      await page.keyboard.press('Space');
      await page.keyboard.press('3');
      await page.getByText('1 card of this session is no longer in the handbook.').waitFor();
    });
  });

  it('is that of the same card where its page has another address now', async () => {
    await visit(practice, {}, async (page) => {
      await atPractice(page);
      const [before, now] = await page.evaluate(async (path) => {
        const { renamed } = (await (await fetch(path)).json()) as { renamed: Record<string, string> };
        return Object.entries(renamed).find(([old]) => old.startsWith('questions/')) ?? ['', ''];
      }, `/data/practice/${role}.json`);
      expect(before).not.toBe('');
      const day = Math.floor(Date.now() / 86_400_000) - 1;
      await putRow(page, 'reviews', 'r1', { id: 'r1', card: before, day, at: 1, rating: 'good' });
      await page.reload();
      await page.getByText(/^Today: \d+ new/).waitFor();
      const cards = () =>
        page.evaluate(
          () =>
            new Promise<string[]>((resolve) => {
              const opening = indexedDB.open('notebook');
              opening.onsuccess = () => {
                const all = opening.result.transaction('reviews').objectStore('reviews').getAll();
                all.onsuccess = () => {
                  opening.result.close();
                  resolve(all.result.map(({ card }: { card: string }) => card));
                };
              };
            }),
        );
      await expect.poll(cards).toEqual([now]);
    });
  });

  it('makes the browser be asked to keep it, from the first rating on', async () => {
    await visit('/', {}, async (page) => {
      await page.addInitScript(() => {
        navigator.storage.persisted = async () => false;
        navigator.storage.persist = async () => {
          document.documentElement.dataset.asked = 'yes';
          return true;
        };
      });
      await page.goto(at(practice));
      await atPractice(page);
      expect(await page.locator('html[data-asked]').count()).toBe(0);
      await rateCards(page, 1);
      await page.locator('html[data-asked]').waitFor();
    });
  });

  it('offers the reader’s own answer beside the model answer', async () => {
    await visit(practice, {}, async (page) => {
      await atPractice(page);
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page.keyboard.press('Space');
      await page.getByRole('link', { name: 'Write my own answer' }).click();
      await page.locator('textarea').fill('I counted it twice myself.');
      await page.getByText(/1 of \d+ answered/).waitFor();
      await page.goto(at(`${practice}#session`));
      await page.locator('.own-answer').waitFor();
      expect(await page.locator('.own-answer').innerText()).toBe('I counted it twice myself.');
      await page.getByRole('button', { name: 'Model answer' }).click();
      expect(await page.locator('.own-answer').count()).toBe(0);
    });
  });
});

describeInBrowser('a role of the reader’s own', () => {
  const text =
    'Atelier lead interview questions\n\n1. How do you plan a week of repairs?\nAnswer example: By promise, then by hand.\nKey points:\n- By promise\n- By hand\n\n2. Which repair do you refuse?\nAnswer example: The one that would not last.\n';
  const own = { id: 'own-atelier-lead-x7', name: 'Atelier lead', text, gone: false, at: 1 };

  it('is practised and answered like one of the handbook, and asks nothing of other sites', async () => {
    await visit(practice, {}, async (page) => {
      await atPractice(page);
      await putRow(page, 'roles', own.id, own);
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(base) && !request.url().startsWith('blob:')) foreign.push(request.url());
      });
      await page.goto(at(`/practice/?role=${own.id}`));
      await page.getByRole('heading', { level: 1, name: 'Atelier lead' }).waitFor();
      await page.getByText(/^Today: 2 new/).waitFor();
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page.getByRole('heading', { name: 'How do you plan a week of repairs?' }).waitFor();
      await page.keyboard.press('Space');
      await page.getByText('By hand', { exact: true }).waitFor();
      expect(await page.getByRole('link', { name: 'The whole page' }).count()).toBe(0);
      await page.getByRole('link', { name: 'Write my own answer' }).click();
      await page.locator('textarea').waitFor();
      expect(foreign).toEqual([]);
    });
  });
});

describeInBrowser('a preparation', () => {
  it('has a plan of its own cards, with its own days', async () => {
    await visit(practice, {}, async (page) => {
      await atPractice(page);
      const cards = await page.evaluate(async (path) => {
        const { cards } = (await (await fetch(path)).json()) as { cards: { id: string }[] };
        return cards.slice(2, 5).map(({ id }) => id);
      }, `/data/practice/${role}.json`);
      const prep = {
        id: 'p1',
        name: 'The house on the corner',
        job: 'Counts',
        cv: null,
        role,
        cards,
        gone: false,
        at: 1,
      };
      await putRow(page, 'preps', 'p1', { ...prep, interview: null, minutes: 30 });
      await page.goto(at(practice));
      await page.getByRole('link', { name: 'The house on the corner' }).click();
      await page.getByRole('heading', { level: 1, name: 'The house on the corner' }).waitFor();
      await page.getByText(/^Today: 3 new/).waitFor();
      await page.getByLabel('Interview day').fill('2031-01-01');
      await page.getByText(/more than three months away/).waitFor();
      await page.getByRole('link', { name: /^All of/ }).click();
      await atPractice(page);
      expect(await page.getByLabel('Interview day').inputValue()).toBe('');
    });
  });
});
