import { describe, expect, it } from 'vitest';
import { headOf } from './head.ts';

type Head = Parameters<typeof headOf>[0];

const made = { card: 'https://site/_astro/role.png', fonts: ['/_astro/text.woff2'], touchIcon: '/touch.png' };
const starlight: Head = [
  { tag: 'title', attrs: {}, content: 'Stock runner · Vitrine' },
  { tag: 'link', attrs: { rel: 'canonical', href: 'https://site/roles/stock-runner/' }, content: '' },
  { tag: 'link', attrs: { rel: 'sitemap', href: '/sitemap-index.xml' }, content: '' },
  { tag: 'meta', attrs: { name: 'generator', content: 'Starlight' }, content: '' },
  { tag: 'meta', attrs: { property: 'og:locale', content: 'en-GB' }, content: '' },
];
const noindex: Head[number] = { tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' };
const said = (head: Head) => head.map(({ tag, attrs }) => attrs?.name ?? attrs?.property ?? attrs?.rel ?? tag);

describe('the head of a page', () => {
  it('keeps what Starlight knows of it, without what says nothing, and adds its picture, its fonts and its icon', () => {
    expect(said(headOf(starlight, made))).toEqual([
      'title',
      'canonical',
      'sitemap',
      'preload',
      'apple-touch-icon',
      'og:image',
    ]);
    expect(headOf(starlight, made).at(-1)?.attrs?.content).toBe(made.card);
  });

  it('says nothing of where it stands where search engines are asked to leave it out', () => {
    expect(said(headOf([...starlight, noindex], made))).toEqual([
      'title',
      'robots',
      'preload',
      'apple-touch-icon',
      'og:image',
    ]);
  });
});
