/** What a browser needs to install the handbook (W3C Web Application Manifest). */
import type { APIRoute } from 'astro';
import { to } from '../site/handbook-data';

/** By the names that src/site/brand/icons.ts gives them: what each is for, and its side in pixels. */
const icons = import.meta.glob<string>('../../.vitrine/brand/icons/{icon,maskable}-*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

export const GET: APIRoute = () =>
  Response.json({
    id: to.at(''),
    name: 'Vitrine, a study handbook for luxury retail interviews',
    short_name: 'Vitrine',
    lang: 'en-GB',
    start_url: to.at(''),
    scope: to.at(''),
    display: 'standalone',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    icons: Object.entries(icons).map(([path, src]) => {
      const [, purpose, side] = /(\w+)-(\d+)\.png$/.exec(path) ?? [];
      return { src, sizes: `${side}x${side}`, type: 'image/png', purpose: purpose === 'icon' ? 'any' : purpose };
    }),
  });
