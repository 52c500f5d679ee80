import { expect, it } from 'vitest';
import { kinds } from '../site/dist.ts';
import { describeInBrowser, visit } from './session.ts';

const phone = { viewport: { width: 390, height: 844 } };
const { role = '', question = '', concept = '', drill = '' } = kinds;

describeInBrowser('a reader', () => {
  it('chooses a role, opens an answer, follows a concept and comes back to the open answer’s page', async () => {
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
      expect(await button.innerText()).toMatch(/show all answers/i);
      await button.click();
      expect(await button.innerText()).toMatch(/hide all answers/i);
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
    await visit(role, phone, async (page) => {
      const shared = page.locator('#behavioural h3 a[href*="#"]').first();
      const href = (await shared.getAttribute('href')) ?? '';
      await shared.click();
      await page.waitForURL(`**${href}`);
      const name = role.split('/')[2];
      const entry = page.locator(`.of-role:has(> #${name})`);
      expect(await entry.locator('> summary').isVisible()).toBe(true);
      expect(await page.locator('.of-role[open]').count()).toBe(1);
      const head = await page.locator('.head').boundingBox();
      const summary = await entry.locator('> summary').boundingBox();
      expect(summary?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
      expect(summary?.y).toBeLessThan(300);
      const ways = page.locator('.turn a[rel="next"]:visible');
      expect(await ways.count()).toBe(1);
      const next = (await ways.getAttribute('href')) ?? '';
      await ways.click();
      await page.waitForURL(`**${next}`);
      if (next.includes('#')) expect(next).toMatch(new RegExp(`#${name}$`));
      else expect(await page.locator('.eyebrow a').getAttribute('href')).toBe(`/roles/${name}/`);
    });
  });

  it('opens another role by hand, and has its address to send on', async () => {
    await visit(kinds['shared question'] ?? '', {}, async (page) => {
      expect(await page.locator('.turn:visible').count()).toBe(0);
      await page.locator('.of-role summary', { hasText: 'Stock runner' }).click();
      await expect.poll(() => page.url()).toMatch(/#stock-runner$/);
      await page.locator('#stock-runner').getByText('Key points').waitFor();
      expect(await page.locator('.turn:visible').count()).toBe(1);
    });
  });

  it('is led on from the last question of a role to its concepts, and from the last drill to what to ask', async () => {
    await visit(role, phone, async (page) => {
      const last = await page.locator('#behavioural .numbered > li h3 a').last().getAttribute('href');
      await page.goto(new URL(last ?? '', page.url()).href);
      expect(await page.locator('.turn:visible [rel="next"]').getAttribute('href')).toBe(`${role}#concepts`);
      await page.goto(new URL(role, page.url()).href);
      const drills = await page.locator('#drills .list a').last().getAttribute('href');
      await page.goto(new URL(drills ?? '', page.url()).href);
      expect(await page.locator('.turn [rel="next"]').getAttribute('href')).toBe(`${role}#ask-them`);
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
      expect(await page.locator('[role="math"]').first().isVisible()).toBe(true);
      expect(await page.locator('article > section').count()).toBeGreaterThan(0);
    });
  });

  it('reaches a line of the raw text from the foot of a page', async () => {
    await visit(question, {}, async (page) => {
      await page.locator('.colophon summary', { hasText: 'Source' }).click();
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
