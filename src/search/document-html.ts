/** A search document → the HTML that Pagefind reads: its markup is the only way to give passages weights and anchors. */
import type { SearchDocument, Section } from './documents.ts';

/** The HTML of one document. Titles and names are metadata, so that an excerpt is always a passage of the text. */
export function documentHtml(document: SearchDocument): string {
  const { kind, title, isPart, names, whole, also, asked, facets, sections } = document;
  const metadata = [
    meta(isPart ? 'partOf' : 'title', title),
    meta('names', names.join(', ')),
    meta('whole', whole.join(' ')),
    meta('also', also.join(', ')),
    meta('asked', asked.join(', ')),
    ...Object.entries({ kind: [kind], ...facets }).flatMap(([name, values]) =>
      values.map((value) => filter(name, value)),
    ),
  ].join('');
  return `<!doctype html><html lang="en"><body>${metadata}<main data-pagefind-body>${sections.map(section).join('')}</main></body></html>`;
}

const meta = (key: string, text: string): string =>
  text === '' ? '' : `<meta data-pagefind-meta="${key}[content]" content="${escapeHtml(text)}">`;

const filter = (key: string, text: string): string =>
  `<meta data-pagefind-filter="${key}[content]" content="${escapeHtml(text)}">`;

const section = ({ id, passages }: Section): string =>
  `<section${id === null ? '' : ` id="${escapeHtml(id)}"`}>${passages
    .map(({ text, weight }) => `<p data-pagefind-weight="${weight}">${escapeHtml(text)}</p>`)
    .join('')}</section>`;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
