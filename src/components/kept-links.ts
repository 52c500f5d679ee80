/** Links of lists to questions, concepts and drills, and what is kept of the page that each leads to. */
import type { Kept } from '../notebook/kept';

/** Its page’s identity, without the role where the link does not say whose question it is; null for other links. */
export function identityOfLink({ pathname, hash }: HTMLAnchorElement): string | null {
  const [path] = /(?:questions|concepts|drills)\/[^/]+(?=\/$)/.exec(pathname) ?? [];
  return path ? path + hash : null;
}

export const linksIn = (place: ParentNode): HTMLAnchorElement[] => [
  ...place.querySelectorAll<HTMLAnchorElement>(':is(h3, li, dt) > a'),
];

/** The letters of a page; of a question without a role those of any role. */
export const lettersOf = (id: string | null, kept: Kept): string =>
  id === null
    ? ''
    : Object.keys(kept)
        .filter((other) => other === id || other.startsWith(`${id}#`))
        .map((other) => kept[other])
        .join('');
