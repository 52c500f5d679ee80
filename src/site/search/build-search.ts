/** The Handbook → dist/pagefind: Pagefind’s index of our own documents, and the vocabulary for suggestions. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handbook } from '../../handbook/handbook.ts';
import { documentHtml } from '../../search/document-html.ts';
import type { SearchDocument } from '../../search/documents.ts';
import { toDocuments } from '../../search/documents.ts';
import { toVocabulary } from '../../search/vocabulary.ts';
import { basePath } from '../address.ts';
import { type IndexFile, nameByNumber, readFacets } from './search-files.ts';

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
  await writeDocuments(toDocuments(handbook, basePath), join(dist, 'pagefind'));
}

/** Writes all files of the search for these documents into `folder`, which is emptied first. */
export async function writeDocuments(documents: SearchDocument[], folder: string): Promise<void> {
  const { files, parts } = nameByNumber(await indexFiles(documents));
  await rm(folder, { recursive: true, force: true });
  for (const part of ['fragment', 'index', 'filter']) await mkdir(join(folder, part), { recursive: true });
  for (const { path, content } of files) await writeFile(join(folder, path), content);
  await writeFile(join(folder, 'parts.json'), JSON.stringify(parts));
  await writeFile(join(folder, 'facets.json'), JSON.stringify(readFacets(files)));
  await writeFile(join(folder, 'vocabulary.json'), JSON.stringify(toVocabulary(documents)));
}

/** Pagefind’s files for these documents. It reads its settings when it starts, so it is started for each index. */
async function indexFiles(documents: SearchDocument[]): Promise<IndexFile[]> {
  const { close, createIndex } = await import('pagefind');
  process.env[placesSetting] = placesPerFile;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
    for (const document of documents) {
      const added = await index.addHTMLFile({ url: document.url, content: documentHtml(document) });
      if (added.errors.length > 0) throw new Error(`${document.url} could not be indexed: ${added.errors.join('; ')}`);
    }
    return (await index.getFiles()).files.filter(({ path }) => !unused.test(path));
  } finally {
    delete process.env[placesSetting];
    await close();
  }
}
