/** The contents of an e-book: parts, chapters, sections, and in them every question, concept and drill. */
import type { OtherLanguage } from '../handbook/source.ts';
import { langOf } from './kit.ts';
import type { Leaf } from './leaves.ts';
import { entriesOf } from './places.ts';
import { element, type Xml } from './xml.ts';

interface Entry {
  level: number;
  title: string;
  language?: OtherLanguage;
  href: string;
  inner: Entry[];
}

/** `addressOf` says where a place is; what has none is not listed. */
export function navigation(leaves: readonly Leaf[], addressOf: (id: string) => string | null): Xml {
  const first = leaves[0]?.file;
  return element(
    'div',
    {},
    element(
      'nav',
      { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' },
      element('h1', {}, 'Contents'),
      list([{ level: 1, title: 'Title page', href: 'title.xhtml', inner: [] }, ...treeOf(leaves, addressOf)]),
    ),
    element(
      'nav',
      { 'epub:type': 'landmarks', id: 'landmarks', hidden: 'hidden' },
      element('h2', {}, 'Landmarks'),
      element(
        'ol',
        {},
        landmark('toc', 'nav.xhtml', 'Contents'),
        first === undefined ? null : landmark('bodymatter', first, 'Begin reading'),
      ),
    ),
  );
}

const landmark = (type: string, href: string, title: string): Xml =>
  element('li', {}, element('a', { 'epub:type': type, href }, title));

const list = (entries: readonly Entry[]): Xml =>
  element(
    'ol',
    {},
    ...entries.map(({ title, language, href, inner }) =>
      element(
        'li',
        {},
        element('a', { href, ...langOf({ language }) }, title),
        inner.length === 0 ? null : list(inner),
      ),
    ),
  );

/** Each entry inside the last one that stands higher. */
function treeOf(leaves: readonly Leaf[], addressOf: (id: string) => string | null): Entry[] {
  const root: Entry = { level: 0, title: '', href: '', inner: [] };
  const path = [root];
  const listed = new Set<string>();
  const add = (level: number, { id, title, language }: { id: string; title: string; language?: OtherLanguage }) => {
    const href = addressOf(id);
    if (href === null || listed.has(href)) return;
    listed.add(href);
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const entry: Entry = { level, title, language, href, inner: [] };
    path.at(-1)?.inner.push(entry);
    path.push(entry);
  };
  for (const { section, opens } of leaves.flatMap(({ slices }) => slices)) {
    if (opens) add(section.level, section);
    for (const entry of entriesOf(section)) add(section.level + 1, entry);
  }
  return root.inner;
}
