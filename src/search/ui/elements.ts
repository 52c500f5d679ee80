/** Small elements by hand: texts are always set as texts, so nothing that was typed can become markup. */
import type { Stretch } from '../passage.ts';

type Attributes = Record<string, string | boolean | null>;

/** An element with attributes (null and false are left out, true is empty) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}

/** A text whose matches are marked. */
export const marked = (stretches: Stretch[]): (Node | string)[] =>
  stretches.map(({ text, match }) => (match ? element('mark', {}, text) : text));
