/** The headings of a page that a link can lead to: Starlight makes the table of contents of them. */
import type { MarkdownHeading } from 'astro';

/** A node as Astro’s JSX runtime makes it, as far as it is read here. */
export type Node = string | number | boolean | null | undefined | Node[] | { type: unknown; props: Props };

interface Props {
  id?: string;
  children?: Node;
}

const headingName = /^h([1-6])$/;

/** Every heading with an id of its own, or first in a section that has one, in the order of the page. */
export function headingsOf(tree: Node): MarkdownHeading[] {
  const headings: MarkdownHeading[] = [];
  const visit = (node: Node, section: { id: string | undefined }): void => {
    if (Array.isArray(node)) for (const child of node) visit(child, section);
    if (!isElement(node)) return;
    const [, depth] = headingName.exec(String(node.type)) ?? [];
    if (depth === undefined) {
      visit(node.props.children, node.type === 'section' ? { id: node.props.id } : section);
      return;
    }
    const slug = node.props.id ?? section.id;
    section.id = undefined;
    if (slug !== undefined) headings.push({ depth: Number(depth), slug, text: textOf(node.props.children) });
  };
  visit(tree, { id: undefined });
  return headings;
}

const isElement = (node: Node): node is { type: unknown; props: Props } =>
  typeof node === 'object' && node !== null && 'props' in node;

function textOf(node: Node): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (isElement(node)) return textOf(node.props.children);
  return typeof node === 'string' || typeof node === 'number' ? String(node) : '';
}
