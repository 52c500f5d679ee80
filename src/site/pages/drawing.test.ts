/** What draws a part for a card or a text on the desk (mdx/html.ts) draws it as the page does. */
import { type SatteriResolvedOptions, satteri } from '@astrojs/markdown-satteri';
import { describe, expect, it } from 'vitest';
import { type PageKind, pageKinds } from '../../handbook/page-kinds.ts';
import { brief, guide, handbookOf } from '../../handbook/testing/handbook.ts';
import { toHtml } from '../../mdx/html.ts';
import { pagesOf } from '../../mdx/page-kinds.ts';
import { toMdx } from '../../mdx/serialise.ts';
import { createSite } from '../../mdx/site.ts';
import { renderPage } from './render-page.ts';

const { handbook } = handbookOf({
  'stock-runner/guide.txt': guide('Stock runner', [
    {
      question: 'Where is the bag <now> & why?',
      answer: 'A cycle count found it: 3 < 4.\nSee www.example.org or {a}.',
      more: 'Key points:\n  • Look\n  • "Ask"\nAvoid: Running.\nFollow-up: And then?\nReply: I tell.\nYour case: One of yours.',
    },
  ]),
  'stock-runner/brief.txt': brief('Stock runner', {
    concepts:
      'Counting\n\nCycle count\nA count of a part.\nFormula: count = shelves ÷ days\nExample: 12 / 4 = 3\nSource: A study',
    drills:
      '  • Last year: returns 8%, NPS 61. This year: returns 11%, NPS 52. Why?\n    Title: Two figures\n    Worked answer: 11% - 8% = 3 pp',
  }),
});
const site = createSite(handbook);
const { options } = satteri({ features: { smartPunctuation: false, directive: true } }) as unknown as {
  options: SatteriResolvedOptions;
};

/** Spellings of HTML that mean the same. */
const alike = (html: string): string =>
  html
    .replaceAll('&gt;', '>')
    .replaceAll(/=""|="true"/g, '')
    .replaceAll(/\s*\/>/g, '>')
    .replaceAll(/<(input|line|circle)([^>]*)><\/\1>/g, '<$1$2>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#38;', '&amp;')
    .replaceAll('&#60;', '&lt;')
    .replaceAll(/>\s+</g, '><')
    .trim();

describe.each(Object.keys(pageKinds) as PageKind[])('the pages of the kind %s', (kind) => {
  it.each(pagesOf(kind, site))('%s', async (slug, { body }) => {
    const drawn = toHtml(body);
    const { html, foot } = await renderPage(
      toMdx({ type: 'root', children: structuredClone(body) }),
      new URL(`file:///${slug}.mdx`),
      options,
    );
    expect(alike(drawn)).toBe(alike(html + foot));
  });
});
