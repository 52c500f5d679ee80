import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sectionKinds } from '../../src/handbook/page-kinds.ts';
import { kinds, pageHtml } from '../site/dist.ts';
import { describeInBrowser, visit } from './session.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const titleOf = (address: string) =>
  (/<h1[^>]*>([^<]*)</.exec(pageHtml(address))?.[1] ?? '').replace(/&#?\w+;/g, (entity) => entities[entity] ?? entity);

/** A page from which nothing of the search has been loaded. */
const start = '/about/';
const option = '[role="option"]';

/** Opens the search over the page and types. */
async function ask(page: Page, query: string, key = '/'): Promise<void> {
  await page.keyboard.press(key);
  await page.locator('dialog input').fill(query);
  await page.locator(`dialog ${option}`).first().waitFor();
}

const status = (page: Page) => page.locator('[role="status"]').first();
const requestsOf = (page: Page): string[] => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
};
const isSearch = (path: string) => /^\/(?:pagefind|data\/search)\/|\/ui\./.test(path);

describeInBrowser('search over a page', () => {
  it('loads nothing before a reader is about to search', async () => {
    await visit(start, {}, async (page) => {
      const asked = requestsOf(page);
      await page.reload({ waitUntil: 'networkidle' });
      expect(asked.filter(isSearch)).toEqual([]);
      await page.locator('[data-search]').hover();
      await expect.poll(() => asked).toContain('/data/search/index.json');
    });
  });

  for (const key of ['/', 'Control+k', 'Meta+k'])
    it(`opens with ${key} and closes with Escape, which gives the focus back`, async () => {
      await visit(start, {}, async (page) => {
        await page.locator('[data-mode-switch]').focus();
        await page.keyboard.press(key);
        await page.locator('dialog[open] input:focus').waitFor();
        await page.keyboard.press('Escape');
        expect(await page.locator('dialog[open]').count()).toBe(0);
        expect(await page.locator('[data-mode-switch]:focus').count()).toBe(1);
      });
    });

  it('opens with a tap, over a phone’s whole screen', async () => {
    await visit(start, { viewport: { width: 390, height: 844 }, hasTouch: true }, async (page) => {
      await page.locator('[data-search]').tap();
      const box = await page.locator('dialog[open]').boundingBox();
      expect(box?.width).toBe(390);
    });
  });

  it('leaves a slash to the field in which it is typed', async () => {
    await visit('/search/', {}, async (page) => {
      await page.locator('#q').fill('a');
      await page.keyboard.press('/');
      expect(await page.locator('#q').inputValue()).toBe('a/');
      expect(await page.locator('dialog').count()).toBe(0);
    });
  });

  it('keeps what is typed before the search has arrived', async () => {
    await visit(start, {}, async (page) => {
      await page.route('**/ui.*.js', async (route) => {
        await new Promise((resume) => setTimeout(resume, 800));
        await route.continue();
      });
      await page.keyboard.press('/');
      await page.keyboard.type('sell-through');
      await page.locator(`dialog ${option}`).first().waitFor();
      expect(await page.locator(`dialog ${option}`).first().innerText()).toMatch(/^Sell-through/);
    });
  });

  it('is worked with the arrow keys and Enter, as a combobox says', async () => {
    await visit(start, {}, async (page) => {
      await ask(page, 'stock turn');
      const field = page.locator('dialog input');
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      const first = page.locator(`dialog ${option}`).first();
      expect(await first.getAttribute('aria-selected')).toBe('true');
      expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/concepts/stock-turn/**');
    });
  });

  it('takes Enter without a choice to the page of all results', async () => {
    await visit(start, {}, async (page) => {
      await ask(page, 'stock turn');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=stock+turn');
      await page.locator(option).first().waitFor();
    });
  });

  it('says of each page what it is, marks the words, and says how much was found', async () => {
    await visit(start, {}, async (page) => {
      await ask(page, 'bullwhip');
      expect(await page.locator(`${option} small`).first().innerText()).toMatch(/^Concept/);
      expect(await page.locator(`${option} mark`).first().innerText()).toMatch(/^bullwhip/i);
      expect(await status(page).innerText()).toMatch(/^\d+ results?/);
    });
  });

  it('has no finding of axe-core, day and night', async () => {
    await visit(start, {}, async (page) => {
      await ask(page, 'average basket');
      await page.locator('.narrowing:visible').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.evaluate(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const findings = await page.evaluate(async () => {
          const { axe: checker } = window as unknown as {
            axe: {
              run: (
                root: string,
                options: object,
              ) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
            };
          };
          const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await checker.run('dialog', { runOnly: { type: 'tag', values } });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
        });
        expect(findings, colorScheme).toEqual([]);
      }
    });
  });

  it('works under a strict policy: no inline code, and WebAssembly alone allowed beside our own files', async () => {
    await visit('/search/', {}, async (page) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text()) && !/inline/.test(message.text()))
          refused.push(message.text());
      });
      await page.route('**/about/', async (route) => {
        const response = await route.fetch();
        const policy =
          "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; object-src 'none'; base-uri 'none'";
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
      });
      await page.goto(new URL(start, page.url()).href);
      await ask(page, 'open to buy');
      expect(await page.locator(`dialog ${option}`).first().innerText()).toMatch(/^Open-to-buy/);
      expect(refused).toEqual([]);
    });
  });
});

describeInBrowser('search finds', () => {
  for (const { kind } of sectionKinds)
    it(`a page of the kind “${kind}” by its title, and opens it`, async () => {
      const address = kinds[kind] ?? '';
      await visit('/search/', {}, async (page) => {
        await page.locator('#q').fill(titleOf(address));
        const result = page.locator(option).first();
        await result.waitFor();
        await result.click();
        await page.waitForURL(`**${address}**`);
        expect(await page.locator('h1').innerText()).toBe(titleOf(address));
      });
    });

  it('a misspelt word, says what it took it for, and searches for what was typed when told to', async () => {
    await visit(start, {}, async (page) => {
      await ask(page, 'apointment');
      expect(await page.locator('.instead').innerText()).toBe(
        'Results for appointment; search for apointment instead.',
      );
      expect(await page.locator(`${option} mark`).first().innerText()).toMatch(/^appointment/i);
      await page.locator('.instead button').click();
      await page.locator('.nothing').waitFor();
    });
  });

  it('the same page under American and British spelling', async () => {
    await visit(start, {}, async (page) => {
      await ask(page, 'price harmonization');
      expect(await page.locator(option).first().innerText()).toMatch(/^Price harmonisation/);
    });
  });

  it('nothing, names the word that no page has, and says what to try', async () => {
    await visit('/search/?q=xyzzyplugh', {}, async (page) => {
      await page.locator('.nothing').waitFor();
      expect(await page.locator('.nothing').innerText()).toMatch(
        /No page has xyzzyplugh[\s\S]*Try fewer words, another word for the thing, or its abbreviation/,
      );
      expect(await status(page).innerText()).toBe('No page found.');
      expect(await page.locator(option).count()).toBe(0);
      await page.locator('.nothing .try').first().click();
      await page.locator(option).first().waitFor();
    });
  });

  it('nothing that answers, says so, and shows the nearest all the same', async () => {
    await visit('/search/?q=cover+letter+template', {}, async (page) => {
      await page.locator('.nearest').waitFor();
      expect(await page.locator('.nearest').innerText()).toMatch(/does not help with applications.*nearest/);
      expect(await status(page).innerText()).toMatch(/^No page answers this/);
      await page.locator(option).first().waitFor();
    });
  });

  it('what the texts alone say, and shows the passage that says it', async () => {
    await visit('/search/?q=11%2C400', {}, async (page) => {
      await page.locator('[role="group"] .label', { hasText: 'In the texts' }).waitFor();
      expect(await page.locator(`[role="group"] ${option} mark`).first().innerText()).toMatch(/11,?400/);
    });
  });

  it('a phrase in quotes only where it is said, and nothing that has a word behind a minus', async () => {
    await visit('/search/?q=%22stock+turn%22', {}, async (page) => {
      await page.locator(option).first().waitFor();
      expect(await page.locator(`${option} .found-title`).first().innerText()).toBe('Stock turn');
      const all = async () => Number(/^\d+/.exec(await status(page).innerText())?.[0]);
      const quoted = await all();
      await page.locator('#q').fill('"stock turn" -margin');
      await expect.poll(all).toBeLessThan(quoted);
    });
  });

  it('the hand-written page and the map by what they are', async () => {
    await visit('/search/?q=career+map', {}, async (page) => {
      await page.locator(option).first().waitFor();
      expect(await page.locator(`${option}[href*="/map/"]`).count()).toBe(1);
      await page.locator('#q').fill('how to use this handbook');
      await page.locator(`${option}[href*="/about/"]`).waitFor();
    });
  });

  it('the same first page at every key from where its name is told', async () => {
    await visit('/search/', {}, async (page) => {
      for (const typed of ['weeks of c', 'weeks of co', 'weeks of cov', 'weeks of cover']) {
        await page.locator('#q').fill(typed);
        await page.waitForFunction((query) => new URL(location.href).searchParams.get('q') === query, typed);
        await page.locator(`${option} .found-title`, { hasText: 'Weeks of cover' }).waitFor();
        expect(await page.locator(`${option} .found-title`).first().innerText(), typed).toBe('Weeks of cover');
      }
    });
  });
});

describeInBrowser('the search, when its code could not be loaded', () => {
  it('says so over a page, and begins when it is tried again', async () => {
    await visit(start, {}, async (page) => {
      let fails = true;
      await page.route('**/ui.*.js*', (route) => (fails ? route.abort() : route.continue()));
      await page.keyboard.press('/');
      await page.keyboard.type('sell-through');
      await page.locator('dialog [role="alert"]', { hasText: 'could not be loaded' }).waitFor();
      fails = false;
      await page.locator('dialog [role="alert"] button').click();
      await page.locator(`dialog ${option}`, { hasText: 'Sell-through' }).first().waitFor();
    });
  });

  it('looks inside the texts when that is tried again', async () => {
    await visit('/search/?q=stock+turn', {}, async (page) => {
      let fails = true;
      await page.route('**/pagefind/pagefind.js*', (route) => (fails ? route.abort() : route.continue()));
      await page.locator('button', { hasText: 'Search inside the texts' }).click();
      await page.locator('[role="alert"]', { hasText: 'could not be loaded' }).waitFor();
      fails = false;
      await page.locator('[role="alert"] button').click();
      await page.locator(option).first().waitFor();
      const before = await page.locator(option).count();
      await page.locator('button', { hasText: 'Search inside the texts' }).click();
      await expect.poll(() => page.locator(option).count()).toBeGreaterThan(before);
    });
  });
});

describeInBrowser('what a result shows of its page', () => {
  const passage = (page: Page) => page.locator('.found-passage');

  it('is a definition for a name, and how it is computed where that is asked', async () => {
    await visit('/search/?q=weeks+of+cover', {}, async (page) => {
      await page.locator(option).first().waitFor();
      const definition = await passage(page).first().innerText();
      await page.locator('#q').fill('weeks of cover formula');
      await page.locator('.found-passage', { hasText: /[=÷]/ }).first().waitFor();
      expect(await page.locator(`${option} .found-title`).first().innerText()).toBe('Weeks of cover');
      expect(await passage(page).first().innerText()).toMatch(/[=÷]/);
      expect(definition).not.toMatch(/[=÷]/);
    });
  });

  it('begins with a sentence, or with “…” where it begins inside one', async () => {
    const shown: string[] = [];
    for (const query of ['stock turn', 'courier', 'driver']) {
      const texts = await visit(`/search/?q=${query}`, {}, async (page) => {
        await page.locator(option).first().waitFor();
        const inside = page.locator('button', { hasText: 'Search inside the texts' });
        if (await inside.isVisible()) await inside.click();
        await inside.waitFor({ state: 'hidden' });
        return passage(page).allInnerTexts();
      });
      shown.push(...texts);
    }
    expect(shown.filter((text) => !/^(?:…|["'‘“(]?[\p{Lu}\p{N}€])/u.test(text))).toEqual([]);
    expect(shown.some((text) => text.startsWith('…'))).toBe(true);
  });
});

describeInBrowser('the counts beside the results', () => {
  it('are never those of the query before', async () => {
    await visit('/search/?q=stock', {}, async (page) => {
      await page.locator('.narrowing:visible').waitFor();
      // Their file is there, and the rows of a new query come late.
      await page.locator('.narrowing').hover();
      await page
        .locator('select[name="role"] option', { hasText: /\(\d+\)/ })
        .first()
        .waitFor({ state: 'attached' });
      await page.route('**/data/search/*/pages-*.json', async (route) => {
        await new Promise((resume) => setTimeout(resume, 300));
        await route.continue();
      });
      const seen = page.evaluate(
        () =>
          new Promise<[status: string, count: string][]>((resolve) => {
            const all: [string, string][] = [];
            new MutationObserver(() => {
              const said = document.querySelector('[data-search-place] [role="status"]')?.textContent ?? '';
              all.push([said, document.querySelector('[data-kind=""] small')?.textContent ?? '']);
              if (document.querySelector('.found-title')?.textContent?.startsWith('Planogram')) resolve(all);
            }).observe(document.querySelector('[data-search-place]') as Element, { childList: true, subtree: true });
          }),
      );
      for (const query of ['gift wrapping', 'customs', 'planogram']) {
        await page.locator('#q').fill(query);
        await page.waitForFunction((text) => new URL(location.href).searchParams.get('q') === text, query);
        await page.locator('[aria-busy="false"]').first().waitFor();
      }
      const counted = (await seen).flatMap(([said, count]) => {
        const number = /^(?:No page answers this\. )?(\d+) result/.exec(said)?.[1];
        return number === undefined ? [] : [{ number, count }];
      });
      expect(counted.length).toBeGreaterThan(1);
      for (const { number, count } of counted) expect(count).toBe(number);
    });
  });
});

describeInBrowser('the answers to a query', () => {
  it('come after a file that failed once, when it is tried again', async () => {
    await visit('/search/', {}, async (page) => {
      let fails = true;
      await page.route('**/data/search/*/words-*.json', (route) => (fails ? route.abort() : route.continue()));
      await page.locator('#q').fill('stock turn');
      await page.locator('[role="alert"]', { hasText: 'could not be loaded' }).waitFor();
      fails = false;
      await page.locator('[role="alert"] button').click();
      await page.locator(option).first().waitFor();
    });
  });

  it('are given for a question of 5,000 letters, whose status is no longer than others', async () => {
    await visit('/search/', {}, async (page) => {
      await page.locator('#q').fill('xq'.repeat(2_500));
      await page.locator('.nothing').waitFor({ timeout: 3_000 });
      expect((await page.locator('.nothing').innerText()).length).toBeLessThan(500);
    });
  });

  it('have ids that the page has once, beside the search over it', async () => {
    await visit('/search/?q=stock', {}, async (page) => {
      await page.locator('.narrowing:visible').waitFor();
      const ids = await page.locator('[id]').evaluateAll((nodes) => nodes.map(({ id }) => id));
      expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    });
  });
});

describeInBrowser('the search page', () => {
  it('loads its index when its field is gone to, and not before', async () => {
    await visit('/search/', {}, async (page) => {
      const asked = requestsOf(page);
      await page.waitForTimeout(300);
      expect(asked.filter(isSearch)).toEqual([]);
      await page.locator('#q').focus();
      await expect.poll(() => asked).toContain('/data/search/index.json');
    });
  });

  it('keeps its address in step, so that a search can be shared', async () => {
    let shared = '';
    await visit('/search/', {}, async (page) => {
      await page.locator('#q').fill('stock take');
      await page.locator('.narrowing:visible').waitFor();
      await page.locator('[data-kind="question"]').click();
      await page.waitForURL('**/search/?q=stock+take&kind=question');
      shared = new URL(page.url()).search;
    });
    await visit(`/search/${shared}`, {}, async (page) => {
      await page.locator(option).first().waitFor();
      expect(await page.locator('#q').inputValue()).toBe('stock take');
      for (const said of await page.locator(`${option} small`).allInnerTexts()) expect(said).toMatch(/^Question/);
      await page.locator('[data-kind="question"][aria-pressed="true"]').waitFor();
    });
  });

  /** The file of counts, held back until it is let through. */
  async function heldCounts(page: Page): Promise<() => void> {
    let release = () => {};
    const held = new Promise<void>((resume) => {
      release = resume;
    });
    await page.route('**/data/search/*/facets.json', async (route) => {
      await held;
      await route.continue();
    });
    return release;
  }

  it('takes a press on a choice while the counts arrive, between the button’s going down and up', async () => {
    await visit('/search/?q=stock+take', {}, async (page) => {
      await page.locator('.narrowing:visible').waitFor();
      const release = await heldCounts(page);
      await page.locator('[data-kind="question"]').hover();
      await page.mouse.down();
      release();
      await page
        .locator('select[name="role"] option', { hasText: /\(\d+\)/ })
        .first()
        .waitFor({ state: 'attached' });
      await page.mouse.up();
      await page.waitForURL('**/search/?q=stock+take&kind=question');
      await page.locator('[data-kind="question"][aria-pressed="true"]').waitFor();
    });
  });

  it('has a choice in its address at once, and of two keeps the later, whatever arrives first', async () => {
    await visit('/search/?q=stock+take', {}, async (page) => {
      await page.locator('.narrowing:visible').waitFor();
      const release = await heldCounts(page);
      await page.locator('select[name="role"]').selectOption('Stock runner');
      expect(new URL(page.url()).search).toBe('?q=stock+take&role=Stock+runner');
      await page.locator('select[name="role"]').selectOption('');
      await page.locator('[data-kind="concept"]').click();
      expect(new URL(page.url()).search).toBe('?q=stock+take&kind=concept');
      release();
      await page.locator('[data-kind="concept"][aria-pressed="true"]').waitFor();
      await expect
        .poll(async () =>
          (await page.locator(`${option} small`).allInnerTexts()).every((said) => said.startsWith('Concept')),
        )
        .toBe(true);
    });
  });

  it('keeps the focus on a choice that was made with the keyboard', async () => {
    await visit('/search/?q=stock', {}, async (page) => {
      await page.locator('.narrowing:visible').waitFor();
      await page.locator('[data-kind="concept"]').focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-kind="concept"][aria-pressed="true"]:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('[data-kind="concept"]:focus').waitFor();
    });
  });

  it('counts what each choice would leave, and leaves that', async () => {
    await visit('/search/?q=stock', {}, async (page) => {
      await page.locator('.narrowing:visible').waitFor();
      // Counts come when the row is gone to.
      await page.locator('.narrowing').hover();
      const choice = page.locator('select[name="role"] option', { hasText: /\(\d+\)/ }).first();
      await choice.waitFor({ state: 'attached' });
      const [, name = '', count = ''] = /^(.*) \((\d+)\)$/.exec((await choice.textContent()) ?? '') ?? [];
      await page.locator('select[name="role"]').selectOption(name);
      await page.locator(`[data-kind=""] small`, { hasText: new RegExp(`^${count}$`) }).waitFor();
      expect(await status(page).innerText()).toMatch(new RegExp(`^${count} result`));
      expect(new URL(page.url()).searchParams.get('role')).toBe(name);
    });
  });

  it('works without a connection once it has been used', async () => {
    await visit('/search/?q=stock', {}, async (page) => {
      await page.locator('.narrowing:visible').waitFor();
      await page.context().setOffline(true);
      await page.locator('#q').fill('stoc');
      await page.locator('#q').fill('stock');
      await page.locator(option).first().waitFor();
      // What has never been loaded cannot be shown, and that is said.
      await page.locator('#q').fill('zebra xylophone');
      await page.locator('.notice', { hasText: 'when you are online' }).waitFor();
    });
  });
});

describeInBrowser('the page that a result opens', () => {
  it('marks what was found, and opens the closed answer that holds it', async () => {
    // A few words from the inside of a model answer.
    const address = kinds.question ?? '';
    const answer =
      /<details class="ask"[^>]*>\s*<summary>Model answer[\s\S]*?<\/summary>([\s\S]*?)<\/details>/.exec(
        pageHtml(address),
      )?.[1] ?? '';
    const words = answer
      .replace(/<span class="gloss"[\s\S]*?<\/span>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#?\w+;/g, ' ')
      .trim()
      .split(/\s+/)
      .filter((word) => /^[a-z]{6,}$/.test(word))
      .slice(-4);
    await visit(`${address}?highlight=${words.join('+')}`, {}, async (page) => {
      const mark = page.locator('main details[open] mark').first();
      await mark.waitFor();
      const inView = await mark.evaluate((node) => {
        const best = [...document.querySelectorAll('main mark')].map((one) => one.getBoundingClientRect());
        return node.isConnected && best.some(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
      });
      expect(inView).toBe(true);
    });
  });

  it('has nothing marked, and loads nothing for it, where the address does not ask', async () => {
    await visit(kinds.question ?? '', {}, async (page) => {
      const asked = requestsOf(page);
      await page.reload({ waitUntil: 'networkidle' });
      expect(await page.locator('main mark').count()).toBe(0);
      expect(asked.filter(isSearch)).toEqual([]);
    });
  });
});
