import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, files, oldAddresses, pages } from '../site/dist.ts';
import { describeInBrowser, visit } from './session.ts';

const rules = readFileSync(join(dist, '_redirects'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
const seat = '/questions/why-this-seat-and-why-now/';

describe('an address that a page had', () => {
  it('leads to a page that is there, by a page and by a rule for hosts', () => {
    expect(rules.map(([from]) => from).toSorted()).toEqual(oldAddresses.toSorted());
    expect(rules.filter(([, to]) => !pages.includes(to ?? ''))).toEqual([]);
    expect(rules.every(([, , status]) => status === '301')).toBe(true);
  });

  it('is in no sitemap', () => {
    const sitemaps = files.filter((path) => /^\/sitemap.*\.xml$/.test(path));
    const text = sitemaps.map((path) => readFileSync(join(dist, path), 'utf8')).join('');
    expect(oldAddresses.filter((address) => text.includes(`${address}<`))).toEqual([]);
  });
});

describeInBrowser('a link to an address that a page had', () => {
  it('arrives at the part of the page that it named', async () => {
    const at = await visit(`${seat}#stock-runner`, {}, async (page) => {
      await page.waitForURL('**/why-this-role-and-why-now/**');
      return new URL(page.url());
    });
    expect(at.pathname + at.hash).toBe('/questions/why-this-role-and-why-now/#stock-runner');
  });

  it('arrives without a script too', async () => {
    const path = await visit(seat, { javaScriptEnabled: false }, async (page) => {
      await page.waitForURL('**/why-this-role-and-why-now/');
      return new URL(page.url()).pathname;
    });
    expect(path).toBe('/questions/why-this-role-and-why-now/');
  });
});
