/**
 * Blocks → HTML. The same blocks are written as MDX for the site (serialise.ts); here they become HTML at once, in Node
 * or in a reader’s browser, for what is not a page of the site: a card, a text on the desk.
 */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Block } from './nodes.ts';

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/** Elements that hold nothing and have no end. */
const empty = new Set(['br', 'hr', 'input', 'line', 'circle']);

type Element = MdxJsxFlowElement | MdxJsxTextElement;

function elementHtml({ name, attributes, children }: Element): string {
  const written = attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object')
      return attribute.type === 'mdxJsxAttribute' ? ` ${attribute.name}` : '';
    return attribute.value === undefined
      ? ` ${attribute.name}`
      : ` ${attribute.name}="${escapeAttribute(attribute.value)}"`;
  });
  const start = `<${name}${written.join('')}>`;
  return empty.has(name ?? '') ? start : `${start}${children.map(nodeHtml).join('')}</${name}>`;
}

const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The nodes that the builders in nodes.ts make, and no others: anything else is a fault of a page. */
function nodeHtml(node: Nodes): string {
  if (isElement(node)) return elementHtml(node);
  if (node.type === 'text') return escapeText(node.value);
  if (node.type !== 'paragraph') throw new Error(`A block of the kind “${node.type}” cannot be drawn.`);
  // A paragraph with nothing but elements is written for their sake: MDX leaves it away.
  const inner = node.children.map(nodeHtml).join('');
  return node.children.every(isElement) ? inner : `<p>${inner}</p>`;
}

/** The HTML of blocks, whose texts are escaped. */
export const toHtml = (blocks: Block[]): string => blocks.map((node) => nodeHtml(node)).join('');
