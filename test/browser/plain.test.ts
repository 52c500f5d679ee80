import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { kinds, pageHtml } from '../site/dist.ts';
import { describeInBrowser, visit } from './session.ts';

const { role = '', question = '', drill = '', 'shared question': manyRoles = '' } = kinds;

describeInBrowser('without a script', () => {
  const plain = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } };

  it('answers open, the menu opens, and nothing stands there that would not work', async () => {
    await visit(question, plain, async (page) => {
      await page.locator('summary', { hasText: 'Model answer' }).first().click();
      expect(await page.locator('[data-answer] .glossed > p, [data-answer] > p').first().isVisible()).toBe(true);
      expect(await page.locator('[data-mode-switch]').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Menu' }).click();
      expect(await page.locator('#side').isVisible()).toBe(true);
    });
    await visit(role, plain, async (page) =>
      expect(await page.locator('[data-show-all]').first().isVisible()).toBe(false),
    );
  });

  it('the search page says what it needs and where else to begin', async () => {
    await visit('/search/', plain, async (page) =>
      expect(await page.getByText('Searching needs a script').isVisible()).toBe(true),
    );
  });
});

describeInBrowser('without styles', () => {
  it('a page reads in the order of its thought', async () => {
    await visit(question, {}, async (page) => {
      await page.setContent(pageHtml(question).replace(/<style>[\s\S]*?<\/style>/g, ''));
      const heads = await page.locator('main :is(h1, summary, h2)').allInnerTexts();
      const rank = (words: RegExp) => heads.findIndex((text) => words.test(text));
      expect(rank(/Key points/)).toBeGreaterThan(0);
      expect(rank(/Model answer/)).toBeGreaterThan(rank(/Key points/));
      expect(rank(/Concepts in this answer/)).toBeGreaterThan(rank(/Model answer/));
    });
  });
});

describeInBrowser('in print', () => {
  for (const [kind, address] of Object.entries({ role, question, drill }))
    it(`the answers of the page kind “${kind}” are open and its navigation is gone`, async () => {
      await visit(address, {}, async (page) => {
        await page.emulateMedia({ media: 'print' });
        expect(
          await page.locator('details:not([open]) [class="glossed"] > p, details:not([open]) > p').first().isVisible(),
        ).toBe(true);
        for (const part of ['.head', '.side', '.foot', '.contents', '[data-show-all]'])
          for (const element of await page.locator(part).all()) expect(await element.isVisible(), part).toBe(false);
        const pdf = await page.pdf();
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      });
    });
});

describeInBrowser('a question of many roles in print', () => {
  const shown = '.of-role > summary';
  const count = async (page: Page) => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    return (await Promise.all((await page.locator(shown).all()).map((row) => row.isVisible()))).filter(Boolean).length;
  };

  it('is the role that is open, with its answer, and nobody is asked to open hers', async () => {
    await visit(manyRoles, {}, async (page) => {
      await page.locator(shown).nth(3).click();
      expect(await count(page)).toBe(1);
      expect(await page.locator('.of-role[open] [data-answer] p').first().isVisible()).toBe(true);
      expect(await page.getByText('open your own role before you answer').isVisible()).toBe(false);
    });
  });

  it('is all roles where none is open', async () => {
    await visit(manyRoles, {}, async (page) => expect(await count(page)).toBe(await page.locator(shown).count()));
  });
});

describeInBrowser('paper to practise on', () => {
  it('has the question and no answer, and the next print has them again', async () => {
    await visit(question, {}, async (page) => {
      await page.evaluate(() => {
        window.print = () => {};
      });
      await page.getByRole('button', { name: 'Print without the answers' }).click();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await page.locator('.ask').first().isVisible()).toBe(false);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await page.locator('.ask').first().isVisible()).toBe(true);
    });
  });

  it('is not offered where there is nothing to leave out', async () => {
    await visit('/map/', {}, async (page) => {
      expect(await page.getByRole('button', { name: 'Print without the answers' }).isVisible()).toBe(false);
    });
  });

  it('has room to work a drill; with the answers an empty box is left out, and what was written is not', async () => {
    await visit(drill, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const box = page.getByLabel('Your working');
      expect(await box.isVisible()).toBe(false);
      await box.evaluate((field: HTMLTextAreaElement) => {
        field.value = '60 × 75% = 45';
      });
      expect(await box.isVisible()).toBe(true);
      await page.evaluate(() => {
        document.documentElement.dataset.print = 'closed';
      });
      expect((await box.boundingBox())?.height).toBeGreaterThan(400);
    });
  });

  it('shows the whole map on its first sheet', async () => {
    await visit('/map/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.map.grid').isVisible()).toBe(true);
      expect(await page.locator('.map.arcs').isVisible()).toBe(false);
    });
  });
});

describeInBrowser('motion', () => {
  it('is none between the parts of a page, and the running head has none for those who ask for none', async () => {
    const moves = (reducedMotion: 'reduce' | 'no-preference') =>
      visit(role, { reducedMotion }, (page) =>
        page.evaluate(() => [
          getComputedStyle(document.documentElement).scrollBehavior,
          getComputedStyle(document.querySelector('.head') ?? document.body).transitionDuration,
        ]),
      );
    expect(await moves('no-preference')).toEqual(['auto', '0.2s']);
    expect(await moves('reduce')).toEqual(['auto', '0s']);
  });
});
