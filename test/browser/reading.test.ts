import { expect, it } from 'vitest';
import { kinds } from '../site/dist.ts';
import { describeInBrowser, visit } from './session.ts';

const phone = { viewport: { width: 390, height: 844 } };
const { role = '', question = '', concept = '', drill = '' } = kinds;

describeInBrowser('a reader', () => {
  it('chooses a seat, opens an answer, follows a concept and comes back to the open answer’s page', async () => {
    await visit('/', phone, async (page) => {
      await page.locator(`a[href="${role}"]`).first().click();
      await page.waitForURL(`**${role}`);
      const answer = page.locator('#questions details:has(.term)').first();
      await answer.locator('summary').click();
      expect(await answer.locator('.glossed > p').first().isVisible()).toBe(true);
      const term = answer.locator('.term').first();
      const href = await term.getAttribute('href');
      await term.click();
      await page.waitForURL(`**${href}`);
      expect(await page.locator('h1').isVisible()).toBe(true);
      await page.goBack();
      expect(page.url()).toContain(role);
    });
  });

  it('shows all answers of a list and closes them again', async () => {
    await visit(role, {}, async (page) => {
      const button = page.locator('#questions [data-show-all]');
      const open = page.locator('#questions details.ask[open]');
      await button.click();
      expect(await open.count()).toBe(await page.locator('#questions details.ask').count());
      expect(await page.locator('#behavioural details[open]').count()).toBe(0);
      await button.click();
      expect(await open.count()).toBe(0);
    });
  });

  it('goes from question to question in one role’s order, and back', async () => {
    await visit(question, phone, async (page) => {
      const title = await page.locator('h1').innerText();
      await page.locator('.turn [rel="next"]').click();
      await page.waitForURL((url) => url.pathname !== question);
      expect(await page.locator('h1').innerText()).not.toBe(title);
      await page.locator('.turn [rel="prev"]').click();
      await page.waitForURL(`**${question}`);
      expect(await page.locator('h1').innerText()).toBe(title);
    });
  });

  it('stays in the list of the role she came from, on a page that roles share', async () => {
    await visit(kinds['shared question'] ?? '', {}, async (page) => {
      const section = page.locator('article > section:has(.turn [rel="next"])').nth(1);
      const id = await section.getAttribute('id');
      const href = await section.locator('[rel="next"]').getAttribute('href');
      await section.locator('[rel="next"]').click();
      await page.waitForURL(`**${href}`);
      if (href?.includes('#')) expect(href).toMatch(new RegExp(`#${id}$`));
      else expect(await page.locator('.eyebrow a').getAttribute('href')).toBe(`/roles/${id}/`);
    });
  });

  it('tries a drill before its answer opens', async () => {
    await visit(drill, phone, async (page) => {
      const answer = page.locator('[data-answer] > :not(summary)').first();
      expect(await answer.isVisible()).toBe(false);
      await page.getByText('Worked answer').click();
      expect(await answer.isVisible()).toBe(true);
    });
  });

  it('finds where a concept is asked', async () => {
    await visit(concept, {}, async (page) => {
      expect(await page.locator('math').first().isVisible()).toBe(true);
      expect(await page.locator('article > section').count()).toBeGreaterThan(0);
    });
  });

  it('reaches a line of the raw text from the foot of a page', async () => {
    await visit(question, {}, async (page) => {
      await page.locator('.colophon a[href^="/raw/"]').first().click();
      await page.waitForURL('**/raw/**');
      expect(await page.locator('.raw > :target').isVisible()).toBe(true);
    });
  });

  it('sees the theme that she chose on the next page too', async () => {
    await visit(question, { colorScheme: 'light' }, async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const day = await paper();
      await page.locator('[data-mode-switch]').click();
      const night = await paper();
      expect(night).not.toBe(day);
      await page.goto(new URL(role, page.url()).href);
      expect(await paper()).toBe(night);
    });
  });

  it('opens the theme that a question belongs to', async () => {
    await visit(question, {}, async (page) => {
      await page.locator('.colophon a[href^="/questions/#"]').click();
      await page.waitForURL('**/questions/#*');
      expect(await page.locator('details[open] .list').isVisible()).toBe(true);
    });
  });
});
