/** Pagefind’s files → the same files, smaller to begin with: short names, and a first file that says what else to fetch. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { type FacetFile, facetNames } from '../../search/facets.ts';

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What a reader’s browser fetches first: it needs no code of Pagefind’s to know what a query will ask for. */
interface SearchParts {
  /** File of the index’s table of contents. */
  table: string;
  /** The first word of each file of the index, sorted. The files are numbered: the browser makes their names from the number. */
  words: string[];
  /** What the names of this build’s files begin with. */
  mark: string;
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
 * compress: with ten times the pages it would be half of what a first search loads. Each name begins with a mark of
 * this build, so that no file of another build is taken from a cache. Fails where Pagefind’s table is not as this
 * version writes it.
 */
export function nameByNumber(files: IndexFile[]): { files: IndexFile[]; parts: SearchParts } {
  const table = files.find(({ path }) => path.endsWith('.pf_meta'));
  const mark = /_(\w+)\.pf_meta$/.exec(table?.path ?? '')?.[1]?.slice(-6);
  if (!table || !mark) throw new Error('Pagefind wrote no table of contents for its index.');
  const content = readTable(table.content);
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
  const renamed = files.map((file) => {
    if (file === table) return { path: file.path, content: writeTable(content) };
    const [, path = '', ending = ''] = /^((?:fragment|index)\/[^.]+)(\..+)$/.exec(file.path) ?? [];
    const name = names.get(path);
    return name === undefined ? file : { path: `${path.split('/')[0]}/${name}${ending}`, content: file.content };
  });
  return { files: renamed, parts: { table: table.path, mark, words: content[2].map(([from]) => from) } };
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

/**
 * Which pages have which value of a facet, in one file: asking Pagefind would load its whole index. A page is named as
 * its fragment is.
 */
export function readFacets(files: IndexFile[]): FacetFile {
  const facets: FacetFile = { kind: {}, role: {}, family: {}, theme: {} };
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const { filters }: { filters: Record<string, string[]> } = JSON.parse(
      gunzipSync(content).toString().slice(signature.length),
    );
    for (const name of facetNames)
      for (const value of filters[name] ?? [])
        facets[name][value] = `${facets[name][value] ?? ''}${facets[name][value] ? ' ' : ''}${id}`;
  }
  return facets;
}
