/**
 * What a host says with each file of the site: what a page’s own policy cannot say, and how long a browser may keep it.
 * `npm start` says it, `_headers` tells the hosts that read one, and docs/hosting.md has the same for nginx and Caddy.
 */

/** A header that all files have. */
const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // What stands in no page may not say it.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(self)',
};

/** Folders whose files have a name of their own for each content. */
const named = ['_astro/', 'data/offline/', 'data/search/*/', 'pagefind/index/', 'pagefind/fragment/'];

const forEver = 'public, max-age=31536000, immutable';
/** Kept, and asked for at each use whether it is still the same. */
const untilChanged = 'no-cache';

/** Their paths, from the site’s root, with a slash at the beginning. */
export const namedFiles = new RegExp(`^/(?:${named.map((folder) => folder.replace('*', '[^/]+')).join('|')})`);

/** The headers of a file, by its path from the site’s root, with a slash at its beginning. */
export const headersOf = (path: string): Record<string, string> => ({
  ...always,
  'Cache-Control': namedFiles.test(path) ? forEver : untilChanged,
});

const rule = (path: string, headers: Record<string, string>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;

/** The file `_headers`, which Netlify, Cloudflare Pages and others read; `base` is the path at which the site stands. */
export const headersFile = (base: string): string =>
  [
    rule(`${base}*`, { ...always, 'Cache-Control': untilChanged }),
    // A rule that comes later adds to those before it, unless it takes a header away first.
    ...named.map((folder) => `${base}${folder}*\n  ! Cache-Control\n  Cache-Control: ${forEver}\n`),
  ].join('');
