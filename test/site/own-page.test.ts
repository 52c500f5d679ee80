import { describe, expect, it } from 'vitest';
import { sectionKinds } from '../../src/handbook/page-kinds.ts';
import { pageHtml, pages } from './dist.ts';

describe('the page is ours', () => {
  it('has nothing of Starlight’s look or scripts on any page', () => {
    const marks = /--sl-|starlight|data-theme|sl-markdown/i;
    // A text may speak of anything: only what is markup counts.
    const markup = (html: string) => html.replace(/>[^<]*</g, '><');
    expect(
      pages.filter(
        (address) =>
          marks.test(markup(pageHtml(address).replace(/<ol class="raw[\s\S]*?<\/ol>/, ''))) ||
          /--sl-/.test(pageHtml(address)),
      ),
    ).toEqual([]);
  });

  it('has one script file, at the end, and one inline script for day and night; a page with a task of its own one more', () => {
    const tasks = new Set([
      '/',
      '/questions/',
      '/notebook/',
      '/practice/',
      '/search/',
      '/desk/',
      '/prep/',
      '/offline/',
      '/404.html',
    ]);
    const hasTask = (address: string) =>
      tasks.has(address) || /<section id="by-role" class="by-role"|data-tally/.test(pageHtml(address));
    for (const address of pages.filter((page) => !hasTask(page))) {
      const scripts = [...pageHtml(address).matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
      expect(scripts.length, address).toBeLessThanOrEqual(2);
      expect(scripts[0], address).toBe('<script>');
    }
  });
});

describe('the side', () => {
  const sideOf = (html: string) => /<nav class="ways"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';

  it('lists sections and roles, and never a page', () => {
    const folders = sectionKinds.flatMap(({ kind, folder }) => (kind === 'role' ? [] : [folder]));
    const leadsToPage = new RegExp(`href="/(?:${[...folders, 'raw'].join('|')})/[^"]`);
    for (const address of pages) expect(sideOf(pageHtml(address)), address).not.toMatch(leadsToPage);
  });

  it('is as large on every page', () => {
    const sizes = pages
      .map((address) => sideOf(pageHtml(address)).replace(/ (?:open|aria-current="\w+")/g, '').length)
      .filter((size) => size > 0);
    expect(new Set(sizes).size).toBe(1);
  });
});

describe('the head', () => {
  it('names each page once: title, description, address, picture', () => {
    for (const address of pages) {
      const html = pageHtml(address);
      expect(html.match(/<title>[^<]+<\/title>/g), address).toHaveLength(1);
      expect(html.match(/<meta name="description" content="[^"]+"/g), address).toHaveLength(1);
      expect(html.match(/<h1[\s>]/g), address).toHaveLength(1);
      expect(html, address).toMatch(/<meta property="og:image" content="https?:[^"]+\.png"/);
      expect(html, address).toMatch(/<link rel="canonical"|<meta name="robots" content="noindex"/);
    }
  });

  it('keeps raw texts out of search engines and of the sitemap', () => {
    expect(pageHtml(pages.find((address) => address.startsWith('/raw/')) ?? '')).toContain('noindex');
  });
});
