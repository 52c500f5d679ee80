/** Builders for mdast: Markdown’s own nodes, and plain HTML elements as MDX’s JSX nodes. */
import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/** Attributes of an element; true writes the name alone, null leaves it out. */
export type Attributes = Record<string, string | true | null>;
export type Inline = PhrasingContent | string;
export type Block = RootContent;

const attributesOf = (attributes: Attributes): MdxJsxAttribute[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [{ type: 'mdxJsxAttribute' as const, name, value: value === true ? null : value }],
  );

const textNode = (value: string): Text => ({ type: 'text', value });
const inlines = (children: Inline[]): PhrasingContent[] =>
  children.filter((child) => child !== '').map((child) => (typeof child === 'string' ? textNode(child) : child));

/** An element inside a line. */
export const span = (name: string, attributes: Attributes, ...children: Inline[]): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: attributesOf(attributes),
  children: inlines(children),
});

export const link = (url: string, ...children: Inline[]): MdxJsxTextElement => span('a', { href: url }, ...children);

/**
 * An element that stands as a block and holds a line: `<p class="label">Avoid</p>`. It is written as a paragraph
 * with nothing but that element; MDX then leaves the paragraph away.
 */
export const line = (name: string, attributes: Attributes, ...children: Inline[]): Paragraph => ({
  type: 'paragraph',
  children: [span(name, attributes, ...children)],
});

/** An element that holds blocks. */
export const block = (name: string, attributes: Attributes, children: (Block | null)[]): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: attributesOf(attributes),
  children: children.filter((child) => child !== null) as MdxJsxFlowElement['children'],
});

/** A paragraph. One that holds only elements and spaces would lose its own, so it is then written as an element. */
export function paragraph(...children: Inline[]): Paragraph {
  const nodes = inlines(children);
  const bare = nodes.every((node) => node.type === 'mdxJsxTextElement' || (node.type === 'text' && !node.value.trim()));
  return bare ? line('p', {}, ...nodes) : { type: 'paragraph', children: nodes };
}

/** A heading, as an element: Markdown’s own would get an id from its words, and sections have theirs already. */
export const heading = (depth: 2 | 3 | 4, ...children: Inline[]): Paragraph => line(`h${depth}`, {}, ...children);

/** A list of lines, `attributes` on the list: `<ul class="dots">`. */
export const lines = (attributes: Attributes, items: Inline[][], name: 'ul' | 'ol' = 'ul'): Paragraph =>
  line(name, attributes, ...items.map((item) => span('li', {}, ...item)));

/** A list whose items hold blocks. */
export const blocks = (attributes: Attributes, items: Block[][], name: 'ul' | 'ol' = 'ul'): MdxJsxFlowElement =>
  block(
    name,
    attributes,
    items.map((item) => block('li', {}, item)),
  );

/** "A, B and C". */
export const enumeration = (items: Inline[], conjunction: 'and' | 'or' = 'and'): Inline[] =>
  items.flatMap((item, index): Inline[] => [
    index === 0 ? '' : index === items.length - 1 ? ` ${conjunction} ` : ', ',
    item,
  ]);
