/** A node of compiled MDX as Astro’s JSX runtime makes it, as far as it is read here. */
export type Node = string | number | boolean | null | undefined | Node[] | Element;

export interface Element {
  /** Name of an HTML element, or the fragment’s own sign. */
  type: unknown;
  props: { id?: string; children?: Node };
}

export const isElement = (node: Node): node is Element => typeof node === 'object' && node !== null && 'props' in node;
