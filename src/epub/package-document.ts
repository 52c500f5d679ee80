/** What an e-book says of itself: title, language, date, accessibility, its files and their order (EPUB 3.3, section 5). */
import type { PrintDocument } from '../print/document.ts';
import { type Child, element, type Xml, xmlFile } from './xml.ts';

export interface FileOfBook {
  path: string;
  /** Whether it holds MathML, which a reader must be told of. */
  hasMath: boolean;
  /** Whether it holds SVG, likewise. */
  hasPictures: boolean;
}

const meta = (property: string, value: string): Xml => element('meta', { property }, value);

export function packageDocument(document: PrintDocument, identifier: string, files: readonly FileOfBook[]): string {
  return xmlFile(
    element(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': 'en-GB' },
      element(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        ...metadata(
          document,
          identifier,
          files.some(({ hasMath }) => hasMath),
        ),
      ),
      element(
        'manifest',
        {},
        element('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
        element('item', { id: 'cover-image', href: 'cover.png', 'media-type': 'image/png', properties: 'cover-image' }),
        ...files.map(item),
      ),
      element('spine', {}, ...files.map(({ path }) => element('itemref', { idref: nameOf(path) }))),
    ),
  );
}

/** `text-001.xhtml` → `text-001`. */
const nameOf = (path: string): string => path.replace(/\.xhtml$/, '');

function item({ path, hasMath, hasPictures }: FileOfBook): Xml {
  const held = { nav: path === 'nav.xhtml', mathml: hasMath, svg: hasPictures };
  const properties = Object.entries(held)
    .flatMap(([name, isHeld]) => (isHeld ? [name] : []))
    .join(' ');
  return element('item', {
    id: nameOf(path),
    href: path,
    'media-type': 'application/xhtml+xml',
    properties: properties === '' ? null : properties,
  });
}

function metadata(
  { title, genre, summary, keywords, date, url }: PrintDocument,
  identifier: string,
  hasMath: boolean,
): Child[] {
  const day = [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');
  const features = [
    'tableOfContents',
    'structuralNavigation',
    'readingOrder',
    'displayTransformability',
    ...(hasMath ? ['MathML', 'describedMath'] : []),
  ];
  return [
    element('dc:identifier', { id: 'id' }, identifier),
    element('dc:title', {}, `${title}: ${genre.toLowerCase()}`),
    element('dc:language', {}, 'en-GB'),
    element('dc:creator', {}, 'Vitrine'),
    element('dc:publisher', {}, 'Vitrine'),
    element('dc:date', {}, day),
    element('dc:description', {}, summary),
    ...keywords.map((keyword) => element('dc:subject', {}, keyword)),
    url === null ? null : element('dc:source', {}, url),
    meta('dcterms:modified', `${day}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta(
      'schema:accessibilitySummary',
      'All of the book is text, with headings, lists and tables marked as such. Formulae are MathML and are also said in words. The cover says the title; what is drawn of a year is said beside it.',
    ),
    element('meta', { name: 'cover', content: 'cover-image' }),
  ];
}
