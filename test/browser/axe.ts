/** What axe-core finds on a page, with all its answers open. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from './session.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds, each with the place of its first element. */
const findings = (page: Page): Promise<string[]> =>
  page.evaluate(async (values) => {
    const { axe: checker } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    };
    const { violations } = await checker.run({ runOnly: { type: 'tag', values } });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(', ')} (${nodes.length})`,
    );
  }, rules);

/** Answers open, so that they are looked at as well. */
async function prepare(page: Page): Promise<void> {
  await page.evaluate(source);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });
}

/** What axe-core finds on a page as it stands. */
export async function faultsOn(page: Page): Promise<string[]> {
  await prepare(page);
  return findings(page);
}

/** How a page is looked at; one on paper has no colours of its own. */
export type Look = { width: number; colorScheme: 'light' | 'dark' } | 'print';

/** Fails where axe-core finds something on the page in any of these looks. */
export const checkAccess = (address: string, looks: Look[]): Promise<void> =>
  visit(address, { reducedMotion: 'reduce' }, async (page) => {
    await prepare(page);
    for (const look of looks) {
      if (look === 'print') await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      else {
        await page.setViewportSize({ width: look.width, height: 900 });
        await page.emulateMedia({ media: 'screen', colorScheme: look.colorScheme });
      }
      expect(await findings(page), `${address}, ${JSON.stringify(look)}`).toEqual([]);
    }
  });
