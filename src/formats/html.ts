/** A page’s source → its lines, as a browser shows them, with the marks that lists, headings and tables have as plain text. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { assertSize } from './formats.ts';
import { tableRow } from './table-row.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads what the page shows; scripts, controls and what is hidden are no part of its lines. Never throws but for size. */
export async function htmlLines(bytes: Uint8Array): Promise<string[]> {
  assertSize(bytes.length);
  const writer = new Writer();
  writer.node(parse(decode(bytes)));
  return writer.end();
}

/** UTF-8, or the encoding that the page names in its head. */
function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderOf(named).decode(bytes);
  }
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

// Nothing of these is text that a reader copies.
const unseen = new Set(
  'head script style template noscript svg math canvas iframe object video audio select textarea input button nav dialog'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

interface List {
  ordered: boolean;
  count: number;
}

class Writer {
  readonly #lines: string[] = [];
  readonly #lists: List[] = [];
  /** The line that is being written, and the mark that it begins with. */
  #line = '';
  #mark = '';
  /** Whether all words of the line are bold. */
  #bold = true;
  #pre = 0;

  end(): string[] {
    this.#break();
    return this.#lines;
  }

  node(node: Node, bold = false): void {
    if (node.nodeName === '#text') this.#text((node as DefaultTreeAdapterTypes.TextNode).value, bold);
    else if ('tagName' in node) this.#element(node, bold);
    else if ('childNodes' in node) for (const child of node.childNodes) this.node(child, bold);
  }

  #text(value: string, bold: boolean): void {
    const lines = this.#pre > 0 ? value.split('\n') : [value.replace(/[ \t\r\n\f]+/g, ' ')];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#break(true);
      this.#line += line;
      if (line.trim() !== '') this.#bold &&= bold;
    }
  }

  #element(element: Element, bold: boolean): void {
    const { tagName } = element;
    if (unseen.has(tagName) || isHidden(element)) return;
    if (tagName === 'br') {
      this.#break();
      return;
    }
    const isBlock = blocks.has(tagName);
    if (isBlock) this.#break();
    if (tagName === 'table' && isFigures(element)) this.#rows(element);
    else this.#inside(element, bold || tagName === 'b' || tagName === 'strong');
    if (isBlock) this.#break();
  }

  #inside(element: Element, bold: boolean): void {
    const { tagName, childNodes } = element;
    const heading = /^h([1-6])$/.exec(tagName)?.[1];
    if (heading) this.#mark = `${'#'.repeat(Number(heading))} `;
    const isList = tagName === 'ol' || tagName === 'ul' || tagName === 'menu';
    if (isList) this.#lists.push({ ordered: tagName === 'ol', count: Number(attribute(element, 'start') ?? 1) - 1 });
    if (tagName === 'li') this.#mark = this.#entryMark();
    if (tagName === 'pre') this.#pre += 1;
    for (const child of childNodes) this.node(child, bold);
    if (tagName === 'pre') this.#pre -= 1;
    if (isList) this.#lists.pop();
  }

  #entryMark(): string {
    const list = this.#lists.at(-1);
    if (list) list.count += 1;
    const indent = '  '.repeat(Math.max(0, this.#lists.length - 1));
    return `${indent}${list?.ordered ? `${list.count}.` : '•'} `;
  }

  #rows(table: Element): void {
    for (const row of descendants(table, 'tr')) {
      const cells = row.childNodes.filter((cell) => /^t[dh]$/.test(cell.nodeName));
      this.#lines.push(tableRow(cells.map((cell) => linesOf(cell).join(' '))));
    }
  }

  /** Ends the line. A mark waits for the first line with words; a blank line stays only where the source keeps its lines. */
  #break(keep = false): void {
    const words = this.#line.trim();
    if (words !== '') {
      const heading = this.#mark.startsWith('#');
      const isBold = this.#bold && !heading && !/\d\. $/.test(this.#mark);
      this.#lines.push(`${this.#mark}${isBold ? `**${words}**` : words}`);
      this.#mark = '';
    } else if (keep) this.#lines.push('');
    this.#line = '';
    this.#bold = true;
  }
}

/** The lines of one element. */
function linesOf(node: Node): string[] {
  const writer = new Writer();
  writer.node(node);
  return writer.end().map((line) => line.replace(/^\*\*(.*)\*\*$/, '$1'));
}

/** Whether a table holds short cells, and does not lay out a page. */
function isFigures(table: Element): boolean {
  if (descendants(table, 'table').length > 0) return false;
  const rows = descendants(table, 'tr').map((row) => row.childNodes.filter((cell) => /^t[dh]$/.test(cell.nodeName)));
  return rows.some(({ length }) => length > 1) && rows.flat().every((cell) => linesOf(cell).length < 2);
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '');

function descendants(node: Node, tagName: string): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) =>
    'tagName' in child && child.tagName === tagName ? [child] : descendants(child, tagName),
  );
}
