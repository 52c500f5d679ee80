/** A document → an e-book, EPUB 3: the same words as on paper, in the same order, set for a screen of any size. */
import { createHash } from 'node:crypto';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { PrintDocument } from '../print/document.ts';
import { drawSlice } from './draw-section.ts';
import { heading, type Links, paragraph } from './kit.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { navigation } from './navigation.ts';
import { type FileOfBook, packageDocument } from './package-document.ts';
import { createPlaces } from './places.ts';
import { styleSheet } from './style.ts';
import { type Child, element, type Xml, xmlFile } from './xml.ts';

/**
 * The bytes of the e-book: the same document and cover always give the same. `cover` is a picture in PNG, about two
 * by three. Fails for no document that can be printed.
 */
export function epubOf(document: PrintDocument, cover: Uint8Array): Uint8Array {
  const leaves = leavesOf(document);
  const places = createPlaces(leaves);
  const drawn = leaves.map((leaf) => drawLeaf(leaf, places.linksFrom(leaf.file)));
  const pages: [file: string, root: Xml][] = [
    [
      'cover.xhtml',
      page(
        'Cover',
        element(
          'div',
          { class: 'cover' },
          element('img', { src: 'cover.png', alt: `${document.title}, ${document.genre}` }),
        ),
      ),
    ],
    ['title.xhtml', page(document.title, titlePage(document))],
    ['nav.xhtml', page('Contents', navigation(leaves, places.addressOf))],
    ...drawn.map(({ file, root }): [string, Xml] => [file, root]),
  ];
  const files: FileOfBook[] = pages.map(([path, { xml }]) => ({
    path,
    hasMath: xml.includes('<math '),
    hasPictures: xml.includes('<svg '),
  }));
  const entries: [path: string, bytes: Uint8Array][] = [
    ['META-INF/container.xml', strToU8(container)],
    ['EPUB/package.opf', strToU8(packageDocument(document, identifierOf(document), files))],
    ['EPUB/style.css', strToU8(styleSheet)],
    ['EPUB/cover.png', cover],
    ...pages.map(([path, root]): [string, Uint8Array] => [`EPUB/${path}`, strToU8(xmlFile(root, '<!DOCTYPE html>\n'))]),
  ];
  return zipSync(
    { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }], ...compressed(entries) },
    { mtime },
  );
}

/** The archive’s own dates say nothing: the edition has its date in the package. The earliest that a ZIP can hold, in local time as fflate writes it. */
const mtime = new Date(1980, 0, 1);

const compressed = (entries: [string, Uint8Array][]): Zippable =>
  Object.fromEntries(
    entries.map(([path, bytes]): [string, Zippable[string]] => [
      path,
      [bytes, { level: path.endsWith('.png') ? 0 : 9, mtime }],
    ]),
  );

const container = xmlFile(
  element(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    element(
      'rootfiles',
      {},
      element('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  ),
);

/** One name for all editions of a book, which a shelf knows them by: a UUID of its title, by RFC 9562’s rules for version 5. */
function identifierOf({ title, genre }: PrintDocument): string {
  const bytes = createHash('sha1').update(`vitrine\n${title}\n${genre}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

const page = (title: string, ...content: Child[]): Xml =>
  element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: 'en-GB',
      'xml:lang': 'en-GB',
    },
    element(
      'head',
      {},
      element('title', {}, title),
      element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ),
    element('body', {}, ...content),
  );

function drawLeaf({ file, slices }: Leaf, links: Links): { file: string; root: Xml } {
  return {
    file,
    root: page(slices[0]?.section.title ?? file, ...slices.map((slice) => drawSlice(slice, links))),
  };
}

/** Which state of the text this is, where it lives and what changed since, as on the last page of paper. */
const imprint = ({ colophon: [first = []] }: PrintDocument): Child[] =>
  first.map((piece) => (typeof piece === 'string' ? piece : element('a', { href: piece.address }, piece.address)));

const titlePage = (document: PrintDocument): Xml =>
  element(
    'section',
    { class: 'title-page', 'epub:type': 'titlepage' },
    paragraph('label', document.eyebrow),
    heading(1, document.title),
    paragraph('label', `Vitrine: ${document.genre}`),
    paragraph('summary', document.summary),
    document.otherTitles.length === 0 ? null : paragraph(null, `Also called ${document.otherTitles.join(', ')}.`),
    paragraph('imprint', ...imprint(document)),
  );
