/** A search document → the HTML that Pagefind reads: its markup is the only way to give passages weights and anchors. */
import type { SearchDocument, Section } from './documents.ts';

/** The HTML of one document. The title is metadata, so that an excerpt is always a passage of the text. */
export const documentHtml = ({ title, sections }: SearchDocument): string =>
  `<!doctype html><html lang="en"><body><meta data-pagefind-meta="title[content]" content="${escapeHtml(title)}"><main data-pagefind-body>${sections.map(section).join('')}</main></body></html>`;

const section = ({ id, passages }: Section): string =>
  `<section${id === null ? '' : ` id="${escapeHtml(id)}"`}>${passages
    .map(({ text, weight }) => `<p data-pagefind-weight="${weight}">${escapeHtml(text)}</p>`)
    .join('')}</section>`;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
