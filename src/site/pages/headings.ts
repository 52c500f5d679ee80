/** The headings of a page that a link can lead to: Starlight makes the table of contents of them. */
import type { MarkdownHeading } from 'astro';
import { isElement, type Node } from './node.ts';

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

function textOf(node: Node): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (isElement(node)) return textOf(node.props.children);
  return typeof node === 'string' || typeof node === 'number' ? String(node) : '';
}
