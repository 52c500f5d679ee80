/** Addresses that pages had → pages that lead on, and the rules of hosts that can do it themselves. */
import { createAddresses } from '../handbook/addresses.ts';
import type { Handbook, Rename } from '../handbook/handbook.ts';

interface Site {
  /** The site’s address, without a slash at its end. */
  address: string;
  /** The path that it stands at, with a slash at both ends. */
  base: string;
}

/** Keeps the part of the page that the reader asked for: a refresh alone would lose it. The text is fixed, so that its hash is. */
const keepFragment = 'location.replace(document.querySelector("a").href+location.hash)';

const pageThatLeadsOn = (path: string, whole: string): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>This page has moved</title><meta name="robots" content="noindex"><link rel="canonical" href="${whole}"><noscript><meta http-equiv="refresh" content="0; url=${path}"></noscript></head><body><p>This page has moved: <a href="${path}">${path}</a></p><script>${keepFragment}</script></body></html>
`;

/** Files by their path inside the built site: a page for each old address, and `_redirects`. */
export function redirectFiles({ renames }: Pick<Handbook, 'renames'>, { address, base }: Site): Map<string, string> {
  if (renames.length === 0) return new Map();
  const { page } = createAddresses(base);
  const inSite = createAddresses('').page;
  const rule = ({ kind, from, to }: Rename) => `${page(kind, from)} ${page(kind, to)} 301`;
  return new Map([
    ...renames.map(({ kind, from, to }): [string, string] => [
      `${inSite(kind, from)}index.html`,
      pageThatLeadsOn(page(kind, to), `${address}${page(kind, to)}`),
    ]),
    ['_redirects', `${renames.map(rule).join('\n')}\n`],
  ]);
}
