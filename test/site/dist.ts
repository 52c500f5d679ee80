/** The built site as the tests read it: its files, and one page of each kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { sectionKinds } from '../../src/handbook/page-kinds.ts';

export const dist = inject('dist');

/** Paths of all files, from the root of the site. */
export const files: string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'))
  .toSorted();

const allPages = files.filter((path) => path.endsWith('.html')).map((path) => path.replace(/index\.html$/, ''));

export const pageFile = (address: string): string =>
  join(dist, address.endsWith('/') ? `${address}index.html` : address);
export const pageHtml = (address: string): string => readFileSync(pageFile(address), 'utf8');

const leadsOn = (address: string): boolean => pageHtml(address).includes('http-equiv="refresh"');
/** Addresses of all pages: `/roles/stock-runner/`; 404.html keeps its name. An address that a page had is none. */
export const pages: string[] = allPages.filter((address) => !leadsOn(address));
/** Addresses that pages had. */
export const oldAddresses: string[] = allPages.filter(leadsOn);

/** The first page under a folder whose HTML has all of these. */
function first(folder: string, ...marks: RegExp[]): string {
  const found = pages.find((address) => {
    if (!address.startsWith(folder) || address === folder) return false;
    const html = pageHtml(address);
    return marks.every((mark) => mark.test(html));
  });
  if (!found) throw new Error(`No page under ${folder} has ${marks.join(' and ')}.`);
  return found;
}

const longest = (folder: string): string =>
  pages
    .filter((address) => address.startsWith(folder) && address !== folder)
    .toSorted((a, b) => pageHtml(b).length - pageHtml(a).length)[0] ?? folder;

/** A page of each kind of generated pages, and the index of each that has one. */
const ofKinds = Object.fromEntries(
  sectionKinds.flatMap(({ kind, folder, many }): [string, string][] => [
    [kind, first(`/${folder}/`)],
    [many.toLowerCase(), `/${folder}/`],
  ]),
);

/** One page of each kind, and of each shape that a kind can have. */
export const kinds: Record<string, string> = {
  ...ofKinds,
  home: '/',
  role: first('/roles/', /data-show-all/),
  question: first('/questions/', /class="term"/, /rel="next"/, /question \d+ of \d+/),
  'shared question': longest('/questions/'),
  concept: first('/concepts/', /class="frac"/, /class="example"/),
  drill: first('/drills/', /class="plot"/, /data-answer/),
  'concepts by group': '/concepts/by-group/',
  'career map': '/map/',
  search: '/search/',
  'raw text': first('/raw/'),
  about: '/about/',
  rules: '/rules/',
  'kept pages': '/offline/',
  'no page': '/404.html',
};
