/** The Handbook → the files that a reader’s browser searches: our own index under data/search/, and Pagefind’s under pagefind/. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Handbook } from '../../handbook/handbook.ts';
import { documentHtml } from '../../search/document-html.ts';
import { type SearchDocument, toDocuments } from '../../search/documents.ts';
import { buildIndex } from '../../search/index/build.ts';
import { type FacetFile, fileNames, type Manifest, type SpellingFile } from '../../search/index/format.ts';
import { indexFolder, manifestName } from '../../search/index/place.ts';
import { foreign } from '../../search/translations.ts';
import { toVocabulary } from '../../search/vocabulary.ts';
import { commonWords } from './common-words.ts';
import { type IndexFile, nameByNumber } from './search-files.ts';
import { sitePages } from './site-pages.ts';

/**
 * Places of words in one file of the index. Pagefind’s own 20,000 make files of 28 kB, of which a query reads one per
 * word: a first result should not wait for the whole of a letter.
 */
const placesPerFile = '2500';
const placesSetting = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Pagefind’s interfaces, which the site does not use; its worker would load the same code a second time. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/** Writes the search index of a handbook into the folder of a built site. Fails where Pagefind does. */
export async function buildSearch(handbook: Handbook, dist: string): Promise<void> {
  const documents = toDocuments(handbook);
  await writeDocuments([...documents, ...(await sitePages(dist, documents))], dist);
}

/** Writes all files of the search for these documents into a site’s folder, where those of a former build are removed. */
export async function writeDocuments(documents: readonly SearchDocument[], site: string): Promise<void> {
  // Pagefind works in a process of its own: our index is made meanwhile.
  const fullText = fullTextFiles(documents);
  const own = ownIndex(documents);
  const mark = markOf({ documents, own });
  const named = nameByNumber(
    await fullText,
    mark,
    inOrder(documents).map(({ path }) => `/${path}`),
  );
  const files = [
    ...ownFiles(own, mark).map(([path, content]) => [`${indexFolder}/${path}`, JSON.stringify(content)] as const),
    ...named.map(({ path, content }) => [`pagefind/${path}`, content] as const),
  ];
  for (const folder of [indexFolder, 'pagefind']) await rm(join(site, folder), { recursive: true, force: true });
  for (const folder of new Set(files.map(([path]) => dirname(path))))
    await mkdir(join(site, folder), { recursive: true });
  for (const [path, content] of files) await writeFile(join(site, path), content);
}

/**
 * The same content gives the same names of files on every machine; other content, or the same in another form, gives
 * others: so a browser may keep each for ever, and never reads an old file with a new script.
 */
const markOf = (content: unknown): string =>
  BigInt(`0x${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)}`).toString(36);

function ownIndex(documents: readonly SearchDocument[]) {
  const vocabulary = toVocabulary(documents);
  const spelling: SpellingFile = {
    vocabulary: vocabulary.join(','),
    common: Buffer.from(commonWords(vocabulary)).toString('base64'),
    foreign,
  };
  return { ...buildIndex(documents), spelling };
}

/** Our own index, by path. */
function ownFiles(
  { manifest, words, pages, facets, spelling }: ReturnType<typeof ownIndex>,
  mark: string,
): [path: string, content: unknown][] {
  return [
    [manifestName, { mark, ...manifest } satisfies Manifest],
    ...words.map((file, number): [string, unknown] => [fileNames.words(mark, number), file]),
    ...pages.map((file, number): [string, unknown] => [fileNames.pages(mark, number), file]),
    [fileNames.facets(mark), facets satisfies FacetFile],
    [fileNames.spelling(mark), spelling],
  ];
}

/** Pages before parts: so a page has the same number in both indexes. */
const inOrder = (documents: readonly SearchDocument[]): SearchDocument[] => [
  ...documents.filter(({ isPart }) => !isPart),
  ...documents.filter(({ isPart }) => isPart),
];

/** Pagefind’s files for these documents. It reads its settings when it starts, so it is started for each index. */
async function fullTextFiles(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  const { close, createIndex } = await import('pagefind');
  process.env[placesSetting] = placesPerFile;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
    // It takes them in the order in which they are sent, and need not be waited for in between.
    await Promise.all(
      inOrder(documents).map(async (document) => {
        const { errors } = await index.addHTMLFile({ url: `/${document.path}`, content: documentHtml(document) });
        if (errors.length > 0) throw new Error(`${document.path} could not be indexed: ${errors.join('; ')}`);
      }),
    );
    const { files } = await index.getFiles();
    return files.filter(({ path }) => !unused.test(path));
  } finally {
    delete process.env[placesSetting];
    await close();
  }
}
