/** Pagefind’s files → the same files under short names. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Pagefind’s table of contents, of which only these parts are used here; a list of CBOR. */
type Table = [
  version: string,
  pages: [name: string, words: number][],
  chunks: [from: string, to: string, name: string][],
  ...unknown[],
];

const signature = 'pagefind_dcd';

/** Ranking compares a page’s number of words with the average alone: to the nearest of these is near enough. */
const nearestWords = 16;

/**
 * Names pages and the files of words by number instead of by hash. The table holds all their names, and a hash does not
 * compress: with ten times the pages it would be half of what a first search loads. Each name begins with `mark`, which
 * other texts change, so that no file of another build is taken from a cache. Fails where Pagefind’s table is not as
 * this version writes it, or its pages do not stand in the order of `addresses`, by which they are numbered.
 */
export function nameByNumber(files: IndexFile[], mark: string, addresses: readonly string[]): IndexFile[] {
  const table = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!table) throw new Error('Pagefind wrote no table of contents for its index.');
  const content = readTable(table.content);
  checkOrder(files, content, addresses);
  const names = new Map<string, string>();
  const numbered = (folder: string, name: string, number: number): string => {
    const path = `${folder}/${name}`;
    names.set(path, names.get(path) ?? `${mark}${number.toString(36)}`);
    return names.get(path) ?? name;
  };
  for (const [number, page] of content[1].entries()) {
    page[0] = numbered('fragment', page[0], number);
    page[1] = Math.max(1, Math.round(page[1] / nearestWords)) * nearestWords;
  }
  for (const [number, words] of content[2].entries()) words[2] = numbered('index', words[2], number);
  return files.map((file) => {
    if (file === table) return { path: `pagefind.en_${mark}.pf_meta`, content: writeTable(content) };
    if (file.path === entry) return { path: entry, content: renamedEntry(file.content, mark) };
    const [, path = '', ending = ''] = /^((?:fragment|index)\/[^.]+)(\..+)$/.exec(file.path) ?? [];
    const name = names.get(path);
    return name === undefined ? file : { path: `${path.split('/')[0]}/${name}${ending}`, content: file.content };
  });
}

/** The browser tells by its number which page Pagefind found. */
function checkOrder(files: IndexFile[], [, pages]: Table, addresses: readonly string[]): void {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  for (const [number, address] of addresses.entries()) {
    const fragment = contents.get(`fragment/${pages[number]?.[0]}.pf_fragment`);
    const found: { url: string } | null = fragment
      ? JSON.parse(gunzipSync(fragment).toString().slice(signature.length))
      : null;
    if (found?.url !== address) throw new Error(`Pagefind put ${found?.url ?? 'nothing'} in the place of ${address}.`);
  }
}

/** The file that Pagefind reads first: which table belongs to which language. All texts are English. */
const entry = 'pagefind-entry.json';

function renamedEntry(bytes: Uint8Array, mark: string): Uint8Array {
  const found: { languages: Record<string, { hash: string }> } = JSON.parse(Buffer.from(bytes).toString());
  if (!found.languages.en) throw new Error('Pagefind made no index for English.');
  found.languages.en.hash = `en_${mark}`;
  return Buffer.from(JSON.stringify(found));
}

function readTable(bytes: Uint8Array): Table {
  const plain = gunzipSync(bytes);
  const table: unknown =
    plain.subarray(0, signature.length).toString() === signature ? decode(plain.subarray(signature.length)) : null;
  if (Array.isArray(table) && Array.isArray(table[1]) && Array.isArray(table[2])) return table as Table;
  throw new Error('Pagefind’s table of contents is written otherwise than in version 1.5.');
}

const writeTable = (table: Table): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(signature), encode(table)]), { level: 9 });
