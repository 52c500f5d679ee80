/** What our search is compared with: Pagefind as it comes, on the same pages, and our own index with ten times the pages. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/search/documents.ts';

/** A page that searches as Pagefind’s documentation shows: its API, asked when something is typed, five results. */
const barePage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title><input id="q" autofocus><ul id="results"></ul>
<script type="module">
const field = document.querySelector('#q');
async function look() {
  const pagefind = await import('/pagefind/pagefind.js');
  const found = await pagefind.search(field.value);
  const pages = await Promise.all(found.results.slice(0, 5).map((result) => result.data()));
  document.querySelector('#results').innerHTML = pages.map((page) => '<li><a href="' + page.url + '">' + page.meta.title + '</a><p>' + page.excerpt).join('');
}
field.addEventListener('input', look);
field.value = new URLSearchParams(location.search).get('q') ?? '';
if (field.value) look();
</script>`;

/** Writes into `folder` an index of the site in `dist`, made with Pagefind’s defaults, and a page that searches it. */
export async function writeBareSite(dist: string, folder: string): Promise<void> {
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ rootSelector: 'main' });
  if (!index) throw new Error(`The bare index could not be begun: ${errors.join('; ')}`);
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  await mkdir(join(folder, 'bare'), { recursive: true });
  await writeFile(join(folder, 'bare/index.html'), barePage);
}

const copies = 10;

/**
 * The documents and nine more of each, under addresses of their own. The copies share half of their words with the
 * first, as texts of one trade do; the other half are theirs alone.
 */
export function timesTen(documents: SearchDocument[]): SearchDocument[] {
  return Array.from({ length: copies }, (_, copy) => copy).flatMap((copy) =>
    copy === 0
      ? documents
      : documents.map((document) => ({
          ...document,
          path: document.path.replace(/\/(?=#|$)/, `-${copy}/`),
          title: otherWords(document.title, copy),
          names: document.names.map((name) => otherWords(name, copy)),
          phrases: document.phrases.map((name) => otherWords(name, copy)),
          plain: document.plain.map((line) => otherWords(line, copy)),
          sections: document.sections.map(({ id, passages }) => ({
            id,
            passages: passages.map(({ text, weight }) => ({ text: otherWords(text, copy), weight })),
          })),
        })),
  );
}

/** Every second long word with another ending: a word of its own for the index. */
function otherWords(text: string, copy: number): string {
  let count = 0;
  return text.replace(/\p{L}{5,}/gu, (word) => (count++ % 2 === 0 ? word : `${word}${'bcdfghklm'[copy - 1]}o`));
}
