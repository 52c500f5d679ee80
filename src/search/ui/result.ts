/** A page that was found → its entry among the results. */

import { pageKinds } from '../../handbook/page-kinds.ts';
import type { Kind } from '../documents.ts';
import type { IndexedPage, Manifest } from '../index/format.ts';
import type { PagefindFragment } from '../pagefind.ts';
import { markWords, passageOf, type Stretch } from '../passage.ts';
import { base } from './base.ts';
import { element, marked } from './elements.ts';
import { highlightParameter } from './highlight.ts';

/** One entry of the list. */
export interface Entry {
  path: string;
  /** The part of the page that it leads to: `#stock-runner`, or an empty text. */
  anchor: string;
  title: string;
  /** What stands small beside the title: its kind, and whose it is. */
  small: string;
  passage: Stretch[];
}

/** The entry of a page of our own index: what it is, in its own words. */
export function pageEntry(page: IndexedPage, kind: string, all: Manifest['roles'], query: Query): Entry {
  const text = query.wantsFormula && page.formula ? page.formula : page.gist;
  return {
    path: page.path,
    anchor: anchorOf(page, all, query),
    title: page.title,
    small: smallOf(kind, page.roles, all),
    passage: markWords(text, query.words),
  };
}

/** The entry of a page that says the words somewhere in its texts: the passage that does. */
export function textEntry(
  page: IndexedPage,
  kind: string,
  all: Manifest['roles'],
  { words }: Query,
  fragment: PagefindFragment,
): Entry {
  const { stretches, anchor } = passageOf(fragment, words);
  return {
    path: page.path,
    anchor,
    title: page.title,
    small: smallOf(kind, page.roles, all),
    passage: stretches,
  };
}

/** What was asked, as entries need it. */
export interface Query {
  words: string[];
  /** Numbers of the roles that the query names. */
  roles: readonly number[];
  wantsFormula: boolean;
}

/** Up to so many roles are named; of more their number is. */
const fewRoles = 2;

function smallOf(kind: string, roles: readonly number[], all: Manifest['roles']): string {
  const { one: said } = pageKinds[kind as Kind];
  const one = said.charAt(0).toUpperCase() + said.slice(1);
  if (kind === 'role' || roles.length === 0) return one;
  const whose = roles.length > fewRoles ? `${roles.length} roles` : roles.map((role) => all[role]?.name).join(' and ');
  return `${one} · ${whose}`;
}

/** A page of many roles opens at the role that the query names. */
function anchorOf({ roles }: IndexedPage, all: Manifest['roles'], query: Query): string {
  const named = roles.length > 1 ? roles.find((role) => query.roles.includes(role)) : undefined;
  return named === undefined ? '' : `#${all[named]?.slug ?? ''}`;
}

/** An option of the list that is a link: it is chosen with the arrow keys, and opened like any other link. */
export function resultOption(
  { path, anchor, title, small, passage }: Entry,
  words: string[],
  id: string,
): HTMLAnchorElement {
  const parameters = new URLSearchParams({ [highlightParameter]: words.join(' ') });
  return element(
    'a',
    { role: 'option', id, href: `${base}${path}?${parameters}${anchor}`, 'aria-selected': 'false' },
    element('span', { class: 'found-title' }, ...marked(markWords(title, words))),
    ' ',
    element('small', {}, small),
    element('span', { class: 'found-passage' }, ...marked(passage)),
  );
}
