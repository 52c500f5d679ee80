/** A page that was found → its entry among the results. */

import type { Kind } from '../documents.ts';
import type { PagefindFragment } from '../pagefind.ts';
import { markWords, passageOf } from '../passage.ts';
import { element, marked } from './elements.ts';
import { highlightParameter } from './highlight.ts';

/** Every document of the index says its kind. */
export const kindOf = ({ filters }: PagefindFragment): Kind => filters.kind?.[0] as Kind;

/** An option of the list that is a link: it is chosen with the arrow keys, and opened like any other link. */
export function resultOption(fragment: PagefindFragment, words: string[], id: string): HTMLAnchorElement {
  const { stretches, anchor } = passageOf(fragment, words);
  const address = new URL(fragment.url, location.origin);
  address.searchParams.set(highlightParameter, words.join(' '));
  const whose = whoseIs(fragment);
  return element(
    'a',
    {
      role: 'option',
      id,
      href: `${address.pathname}${address.search}${anchor || address.hash}`,
      'aria-selected': 'false',
    },
    element(
      'span',
      { class: 'found-title' },
      ...marked(markWords(fragment.meta.title ?? fragment.meta.partOf ?? '', words)),
    ),
    ...(whose === '' ? [] : [' ', element('small', {}, whose)]),
    element('span', { class: 'found-passage' }, ...marked(stretches)),
  );
}

/** Whose page it is: a role or two by name, more by their number; a role says its family. */
function whoseIs(fragment: PagefindFragment): string {
  const { role = [], family = [] } = fragment.filters;
  if (kindOf(fragment) === 'role') return family.join(', ');
  return role.length > 2 ? `${role.length} roles` : role.join(' and ');
}
