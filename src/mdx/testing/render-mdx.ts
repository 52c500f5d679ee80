/** Compiles MDX with the processor that the site uses, and runs it against a small JSX runtime. */
import { mdxToJs } from 'satteri';

export interface Rendered {
  /** All text, block by block, parted by line feeds. */
  text: string;
  /** Names of the elements that came out. */
  elements: Set<string>;
  /** Addresses of all links. */
  links: string[];
  /** Text of each paragraph, list item and table cell. */
  blocks: string[];
}

interface Node {
  name: unknown;
  props: { children?: unknown; href?: string };
}

const runtime = /^import \{[^}]*\} from ["'][^"']*jsx-runtime["'];?$/m;
const textBlocks = new Set(['p', 'li', 'td', 'th', 'summary', 'h2', 'h3', 'figcaption']);

/** Throws where the MDX does not compile, imports anything, or fails when run. */
export async function renderMdx(mdx: string): Promise<Rendered> {
  // Directives are on, as Starlight has them, and smart punctuation off, as in the site's configuration.
  const { code } = await mdxToJs(mdx, { features: { directive: true, smartPunctuation: false } });
  const body = code
    .replace(runtime, '')
    .replace(/^export default \w+;$/m, '')
    .replace(/^export (?=function|const)/gm, '');
  if (/^\s*(?:import|export)\b/m.test(body))
    throw new Error(`The page has a statement of a module: ${body.slice(0, 200)}`);
  const names = /\{([^}]*)\} from/.exec(runtime.exec(code)?.[0] ?? '')?.[1] ?? '';
  const bound = [...names.matchAll(/(\w+) as (\w+)/g)]
    .map(([, imported, local]) => `${local} = ${imported}`)
    .join(', ');
  const jsx = (name: unknown, props: Node['props']): Node => ({ name, props });
  const content = new Function(
    'jsx',
    'jsxs',
    'Fragment',
    `const ${bound || 'unused = 0'};\n${body}\nreturn MDXContent({});`,
  );
  const rendered: Rendered = { text: '', elements: new Set(), links: [], blocks: [] };
  rendered.text = walk(content(jsx, jsx, 'fragment'), rendered);
  return rendered;
}

function walk(value: unknown, out: Rendered): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (Array.isArray(value)) return value.map((child) => walk(child, out)).join('');
  if (typeof value !== 'object') return String(value);
  const { name, props } = value as Node;
  if (typeof name === 'function') return walk(name(props), out);
  out.elements.add(String(name));
  if (props.href !== undefined) out.links.push(props.href);
  const text = walk(props.children, out);
  if (textBlocks.has(String(name))) out.blocks.push(text);
  return textBlocks.has(String(name)) ? `${text}\n` : text;
}
