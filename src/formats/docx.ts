/** A Word document → its lines, one for each paragraph, with the marks that lists and headings have as plain text. */
import { strFromU8, strToU8, type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { assertSize, DocumentError } from './formats.ts';
import { tableRow } from './table-row.ts';

// What mammoth makes of a document, as far as lines need it (mammoth/lib/documents.js).
interface Node {
  type: string;
  children?: Node[];
  value?: string;
  styleName?: string | null;
  isBold?: boolean;
  numbering?: Level | null;
}
/** A level of a list: the same object for all entries of one list. */
interface Level {
  isOrdered: boolean;
  level: string;
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads the paragraphs of the document’s body; headers, footers, notes, comments and pictures are no part of its lines. */
export async function docxLines(bytes: Uint8Array): Promise<string[]> {
  if (compoundFile.every((byte, index) => bytes[index] === byte))
    throw new DocumentError('document-unreadable', 'it is locked with a password, or of an old Word');
  const document = await parse(withListsApart(partsOf(bytes)));
  const writer = new Writer();
  for (const node of document.children ?? []) writer.block(node);
  return writer.lines;
}

/** The parts of the archive that hold text. Pictures stay packed, and what is too large is refused before it is unpacked. */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  const isText = ({ name, originalSize }: UnzipFileInfo) => {
    const wanted = /\.(?:xml|rels)$/i.test(name);
    if (wanted) assertSize(originalSize);
    return wanted;
  };
  try {
    const parts = unzipSync(bytes, { filter: isText });
    if (Object.keys(parts).length > 0) return parts;
  } catch (error) {
    if (error instanceof DocumentError) throw error;
  }
  throw new DocumentError('document-unreadable', 'it is damaged, or no Word document');
}

const numberingPart = 'word/numbering.xml';

/**
 * Lists that count anew share their definition with the list before, and mammoth tells them apart by the definition
 * alone; here each list gets its own.
 */
function withListsApart(parts: Record<string, Uint8Array>): ArrayBuffer {
  const numbering = parts[numberingPart];
  const apart = numbering ? { ...parts, [numberingPart]: strToU8(definitionForEach(strFromU8(numbering))) } : parts;
  const { buffer } = zipSync(apart, { level: 0 });
  return buffer as ArrayBuffer;
}

function definitionForEach(xml: string): string {
  const definitions = new Map(
    [...xml.matchAll(/<w:abstractNum\b[^>]*?w:abstractNumId="([^"]*)"[^>]*>[\s\S]*?<\/w:abstractNum>/g)].map(
      ([definition, id = '']) => [id, definition] as const,
    ),
  );
  const copies: string[] = [];
  const lists = xml.replace(
    /(<w:num\b[^>]*?w:numId="([^"]*)"[^>]*>\s*<w:abstractNumId\b[^>]*?w:val=")([^"]*)"/g,
    (whole, before: string, list: string, id: string) => {
      const definition = definitions.get(id);
      if (!definition) return whole;
      const own = `${id}-${list}`;
      copies.push(definition.replace(`w:abstractNumId="${id}"`, `w:abstractNumId="${own}"`));
      return `${before}${own}"`;
    },
  );
  return lists.replace(/<w:num\b/, (first) => `${copies.join('')}${first}`);
}

async function parse(archive: ArrayBuffer): Promise<Node> {
  let found: Node | null = null;
  const keep = (document: Node) => {
    found = document;
    return { ...document, children: [] };
  };
  try {
    // Node’s build of mammoth takes the one, the browser’s the other.
    const input = { buffer: archive, arrayBuffer: archive } as unknown as { arrayBuffer: ArrayBuffer };
    await mammoth.convertToHtml(input, { transformDocument: keep, includeEmbeddedStyleMap: false });
  } catch {
    // What is wrong with it mammoth says in words of the format; the complaint says what to do.
  }
  if (!found) throw new DocumentError('document-unreadable', 'it is damaged, or no Word document');
  return found;
}

/** Writes the lines of a document, counting its lists. */
class Writer {
  readonly lines: string[] = [];
  /** The last number of each list’s level. */
  readonly #counts = new Map<Level, number>();

  block(node: Node): void {
    if (node.type === 'paragraph') this.lines.push(...this.#paragraph(node));
    else if (node.type === 'table') this.#table(node);
    else for (const child of node.children ?? []) this.block(child);
  }

  /** A paragraph, and what stands after a forced break in it, as a line each. */
  #paragraph(node: Node): string[] {
    const [first = '', ...rest] = textOf(node).split('\n');
    if (first.trim() === '' && rest.length === 0) return [''];
    return [`${this.#markOf(node)}${dressed(first.trim(), node)}`, ...rest.map((line) => line.trim())];
  }

  #markOf({ numbering }: Node): string {
    if (!numbering) return '';
    const depth = Number(numbering.level);
    for (const level of this.#counts.keys()) if (Number(level.level) > depth) this.#counts.delete(level);
    const number = (this.#counts.get(numbering) ?? 0) + 1;
    this.#counts.set(numbering, number);
    return `${'  '.repeat(depth)}${numbering.isOrdered ? `${number}.` : '•'} `;
  }

  /** A table of short cells is a row of them a line; one that lays out a page is its paragraphs. */
  #table(node: Node): void {
    const rows = (node.children ?? []).map((row) => row.children ?? []);
    const isLaidOut =
      rows.every(({ length }) => length < 2) || rows.flat().some((cell) => (cell.children?.length ?? 0) > 1);
    if (isLaidOut) for (const cell of rows.flat()) for (const child of cell.children ?? []) this.block(child);
    else this.lines.push(...rows.map((cells) => tableRow(cells.map((cell) => textOf(cell)))));
  }
}

/** A heading and a paragraph that is all bold have the marks that Markdown gives them. */
function dressed(text: string, node: Node): string {
  const heading = /^(?:heading (\d)|(title))$/i.exec(node.styleName ?? '');
  if (heading && text !== '') return `${'#'.repeat(Number(heading[1] ?? 1))} ${text}`;
  const runs = runsOf(node).filter((run) => textOf(run).trim() !== '');
  return runs.length > 0 && !node.numbering && runs.every(({ isBold }) => isBold) ? `**${text}**` : text;
}

const runsOf = (node: Node): Node[] =>
  node.type === 'run' ? [node] : (node.children ?? []).flatMap((child) => runsOf(child));

const signs: Record<string, string> = { tab: '\t', break: '\n' };
const textOf = (node: Node): string =>
  node.value ?? signs[node.type] ?? (node.children ?? []).map((child) => textOf(child)).join('');
