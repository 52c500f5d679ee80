/** The MDX of a generated page → HTML and its headings, as the site’s own MDX would give them, without a module for each page. */

import { type SatteriResolvedOptions, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import type { MarkdownHeading } from 'astro';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { renderJSX } from 'astro/runtime/server/jsx.js';
import { defineHastPlugin, mdxToJs } from 'satteri';
import { parse } from 'yaml';
import { headingsOf } from './headings.ts';
import { isElement, type Node } from './node.ts';

interface RenderedPage {
  /** What stands above the text, not yet checked against the schema. */
  frontmatter: Record<string, unknown>;
  /** The text without its foot. */
  html: string;
  /** The foot of a generated page, its last element; what the page shows of its place in a list stands above it. */
  foot: string;
  headings: MarkdownHeading[];
}

/** A generated page is data: it holds elements, texts and nothing of a program. */
const withoutModules = defineHastPlugin({
  name: 'vitrine-without-modules',
  mdxjsEsm: () => {
    throw new Error('1:1: A generated page imports and exports nothing');
  },
});

/**
 * Renders one page with the processor of the site’s configuration, to which Starlight has added its own steps by the
 * time that content is loaded, and with the runtime by which Astro turns compiled MDX into HTML. Throws where the text
 * is no MDX, uses a component, or fails when run; the message begins with line and column where they are known.
 */
export async function renderPage(
  mdx: string,
  file: URL,
  { mdastPlugins, hastPlugins, features }: SatteriResolvedOptions,
): Promise<RenderedPage> {
  const { code, frontmatter } = await mdxToJs(mdx, {
    mdastPlugins,
    hastPlugins: [...hastPlugins, satteriHeadingIdsPlugin(), withoutModules],
    features,
    fileURL: file,
    data: {},
    elementAttributeNameCase: 'html',
    outputFormat: 'function-body',
  });
  const { default: content } = new Function(code)({ Fragment, jsx, jsxs });
  const tree: Node = content({ components: { Fragment } });
  const { text, foot } = partFoot(tree);
  return {
    frontmatter: parse(frontmatter?.value ?? '') ?? {},
    headings: headingsOf(tree),
    html: await toHtml(text),
    foot: await toHtml(foot),
  };
}

/** No component is left in a tree, so nothing that would ask for the request being answered. */
const toHtml = async (tree: Node): Promise<string> =>
  String(await renderJSX({} as Parameters<typeof renderJSX>[0], tree));

/** Parts a text from the `footer` that it ends with; one without has an empty foot. */
function partFoot(tree: Node): { text: Node; foot: Node } {
  // A page of one element is that element; one of several, a fragment of them.
  const children = isElement(tree) && tree.type === Fragment ? tree.props.children : tree;
  const nodes = Array.isArray(children) ? children : [children];
  const last = nodes.at(-1);
  return isElement(last) && last.type === 'footer'
    ? { text: nodes.slice(0, -1), foot: last }
    : { text: nodes, foot: null };
}
