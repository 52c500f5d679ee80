import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { kinds } from '../site/dist.ts';
import { describeInBrowser, visit } from './session.ts';

const { question = '' } = kinds;
const phone = { viewport: { width: 390, height: 844 } };

/** Opens the answers and gives a paragraph that mentions concepts, with its first link and definition. */
async function glossed(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const paragraph = page.locator('main .glossed').first();
  return { paragraph, term: paragraph.locator('.term').first(), gloss: paragraph.locator('.gloss').first() };
}

describeInBrowser('a definition', () => {
  it('stands outside its paragraph, which holds the raw text and nothing else', async () => {
    await visit(question, {}, async (page) => {
      const { paragraph, term, gloss } = await glossed(page);
      const text = (await paragraph.locator('p').first().textContent()) ?? '';
      expect(text).not.toContain(await gloss.textContent());
      expect(await gloss.getAttribute('id')).toBe(await term.getAttribute('aria-describedby'));
    });
  });

  it('stands in the margin of a wide page, level with its paragraph', async () => {
    await visit(question, {}, async (page) => {
      const { paragraph, gloss } = await glossed(page);
      const [text, note] = [await paragraph.locator('p').first().boundingBox(), await gloss.boundingBox()];
      expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
      expect(Math.abs((note?.y ?? 0) - (text?.y ?? 0))).toBeLessThan(12);
    });
  });

  it('shows under its word on focus, inside the screen, and Escape puts it away', async () => {
    await visit(question, phone, async (page) => {
      const { term, gloss } = await glossed(page);
      expect(await gloss.isVisible()).toBe(false);
      await term.focus();
      expect(await gloss.isVisible()).toBe(true);
      const [word, note] = [await term.boundingBox(), await gloss.boundingBox()];
      expect(Math.abs((note?.y ?? 0) - (word?.y ?? 0) - (word?.height ?? 0))).toBeLessThan(8);
      expect((note?.x ?? -1) >= 0 && (note?.x ?? 0) + (note?.width ?? 0) <= 390).toBe(true);
      await page.keyboard.press('Escape');
      expect(await gloss.isVisible()).toBe(false);
    });
  });

  it('shows on hover, and stays while the pointer goes to it', async () => {
    await visit(question, phone, async (page) => {
      const { term, gloss } = await glossed(page);
      await term.hover();
      expect(await gloss.isVisible()).toBe(true);
      const note = await gloss.boundingBox();
      await page.mouse.move((note?.x ?? 0) + 40, (note?.y ?? 0) + 10, { steps: 6 });
      expect(await gloss.isVisible()).toBe(true);
      await page.waitForTimeout(500);
      expect(await gloss.isVisible()).toBe(true);
      await page.mouse.move(2, 2);
      await gloss.waitFor({ state: 'hidden' });
    });
  });

  it('each word has its own', async () => {
    await visit(kinds.role ?? '', phone, async (page) => {
      await glossed(page);
      const several = page.locator('main .glossed:has(.gloss + .gloss)').first();
      const terms = await several.locator('.term').all();
      for (const [index, term] of terms.entries()) {
        await term.focus();
        const visible = () =>
          several
            .locator('.gloss')
            .evaluateAll((notes) => notes.map((note) => getComputedStyle(note).visibility === 'visible'));
        await expect.poll(visible).toEqual(terms.map((_term, other) => other === index));
      }
    });
  });
});
