/** Marks on a page what a search found there, opens what hides the best place, and goes to it. */

import { tellingWords } from '../../match/telling-words.ts';
import styles from '../../styles/highlight.css?inline';
import { isMatch, roots } from '../word-match.ts';
import { element } from './elements.ts';
import { adoptStyles } from './shell.ts';

/** Name of the words to highlight in a result’s address; the page’s own script looks for it. */
export const highlightParameter = 'highlight';

/** What stands around the text: the title, which is read anyway, definitions in the margin, links, drawings. */
const aside = 'h1, .gloss, nav, svg, math, .colophon, script, style';

/** The blocks that are read as one: the best of them is gone to. */
const block = 'p, li, dd, dt, td, th, figcaption, h2, h3';

/** Marks the words that the address names, and goes to the best place. */
export function highlight(): void {
  const words = tellingWords(new URLSearchParams(location.search).get(highlightParameter) ?? '');
  const page = document.querySelector('main .text');
  if (!page || words.length === 0) return;
  adoptStyles(styles);
  const wanted = roots(words);
  for (const text of textsOf(page)) markText(text, wanted);
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const best = bestBlock(target?.querySelector('mark') ? target : page);
  if (best) reveal(best);
}

function textsOf(page: Element): Text[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(aside) || node.nodeValue?.trim() === ''
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Puts each word of the text that matches into a mark. */
function markText(text: Text, wanted: string[]): void {
  const parts = (text.nodeValue ?? '').split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}'’&-]*)/u);
  if (!parts.some((part) => isMatch(part, wanted))) return;
  text.replaceWith(...parts.map((part) => (isMatch(part, wanted) ? element('mark', {}, part) : part)));
}

/** The block with the most different matches; titles only count where no text has any. */
function bestBlock(root: Element): Element | null {
  const blocks = new Map<Element, Set<string>>();
  for (const mark of root.querySelectorAll('mark')) {
    const holder = mark.closest(block);
    if (holder)
      blocks.set(holder, (blocks.get(holder) ?? new Set()).add((mark.textContent ?? '').toLowerCase().slice(0, 5)));
  }
  const worth = ([holder, found]: [Element, Set<string>]) =>
    found.size - (/^H\d$/.test(holder.tagName) ? found.size : 0);
  return [...blocks].toSorted((one, other) => worth(other) - worth(one))[0]?.[0] ?? null;
}

function reveal(found: Element): void {
  for (let hidden = found.closest('details'); hidden; hidden = hidden.parentElement?.closest('details') ?? null)
    hidden.open = true;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
}
