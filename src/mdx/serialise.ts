/** mdast → MDX text. Everything that a raw text says comes out as the same text on the page. */
import type { Root } from 'mdast';
import type { Unsafe } from 'mdast-util-to-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What the extensions of mdast-util-to-markdown leave unguarded, each with its reason. */
const unsafe: Unsafe[] = [
  // MDX reads a paragraph that begins with one of these words as a statement of a module.
  { character: 'i', atBreak: true, after: 'mport' },
  { character: 'e', atBreak: true, after: 'xport' },
  // Starlight reads ":note", "::note" and ":::note" as directives; Sätteri takes any character for a name's first.
  { character: ':', after: '\\S' },
  // The front matter of TOML.
  { character: '+', atBreak: true, after: '\\+\\+' },
];

/** The unified way to add to the serialiser: other plugins push theirs to the same list. */
function guardText(this: Processor): void {
  const data = this.data();
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), { unsafe }];
}

const processor = unified()
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: true })
  .use(remarkMdx)
  .use(guardText)
  .use(remarkStringify, { bullet: '-', rule: '-', fences: true })
  .freeze();

// Sätteri makes links of bare addresses after it has read escapes; across an expression it finds none.
// What the expression holds always has text before it: alone in its paragraph it would take the paragraph's place.
const linkMark = /((?<=ww)w\.?|(?<=:)\/\/|(?<=\S)@(?=\S))/i;

/** Writes a part of every bare address as an expression, so that the address stays text. */
function keepAddresses(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (index === undefined || !parent || !linkMark.test(node.value)) return;
    // Splitting at a group puts what it matched at the odd places.
    const nodes = node.value
      .split(linkMark)
      .map((value, place) =>
        place % 2 === 1
          ? { type: 'mdxTextExpression' as const, value: JSON.stringify(value) }
          : { type: 'text' as const, value },
      )
      .filter(({ value }) => value !== '');
    parent.children.splice(index, 1, ...nodes);
    return index + nodes.length;
  });
}

/** The MDX of one page. The tree is changed on the way. */
export function toMdx(tree: Root): string {
  keepAddresses(tree);
  return processor.stringify(tree);
}
