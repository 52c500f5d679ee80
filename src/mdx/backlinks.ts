/** Which pages lead to a page: the other end of the links that the handbook holds. */

import type { LookUp } from '../handbook/look-up.ts';
import { type PageKind, pageKinds } from '../handbook/page-kinds.ts';
import type { OtherLanguage } from '../handbook/source.ts';
import { type Block, block, type Inline, line, lines, link } from './nodes.ts';
import { inLanguage } from './set-text.ts';

export interface Backlink {
  url: string;
  text: string;
  language?: OtherLanguage;
}

/** Pages by what they lead to; each list is in the order of the handbook. */
export type Backlinks = Record<PageKind, Map<string, Backlink[]>>;

/** Collects the links that are not plain from the page itself: a role’s own questions lead to it anyway. */
export function collectBacklinks({ handbook: { roles, questions, concepts }, to }: LookUp): Backlinks {
  const backlinks = Object.fromEntries(Object.keys(pageKinds).map((kind) => [kind, new Map()])) as Backlinks;
  const add = (kind: PageKind, slug: string, from: Backlink) => {
    const list = backlinks[kind].get(slug) ?? [];
    if (!list.some(({ url }) => url === from.url)) backlinks[kind].set(slug, [...list, from]);
  };
  for (const { slug, name, related, next, conceptGroups } of roles) {
    const from = { url: to.role(slug), text: name };
    for (const { role } of [...related, ...next]) if (role !== null && role !== slug) add('role', role, from);
    for (const concept of conceptGroups.flatMap((group) => group.concepts)) add('concept', concept, from);
  }
  for (const { slug, term, language, related, questions: asked, drills } of concepts) {
    const from = { url: to.concept(slug), text: term, language };
    for (const concept of related) add('concept', concept, from);
    for (const question of asked) add('question', question, from);
    for (const drill of drills) add('drill', drill, from);
  }
  for (const { slug, short, language, related } of questions)
    for (const other of related) add('question', other, { url: to.question(slug), text: short, language });
  return backlinks;
}

/** More names than this say nothing more, and a page must not grow with the handbook. */
const most = 8;

/** The pages that lead here, as a list; null where none does. */
export function linkedFrom(entries: Backlink[]): Block | null {
  if (entries.length === 0) return null;
  const shown = entries.length > most + 1 ? entries.slice(0, most) : entries;
  const rest = entries.length - shown.length;
  const items = shown.map(({ url, text, language }): Inline[] => [link(url, ...inLanguage({ language }, [text]))]);
  return block('nav', { class: 'linked', 'aria-labelledby': 'linked' }, [
    line('p', { class: 'label', id: 'linked' }, 'Linked from'),
    lines({ class: 'names' }, rest > 0 ? [...items, [`and ${rest} more pages`]] : items),
  ]);
}
