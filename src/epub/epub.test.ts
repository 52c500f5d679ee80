import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { bookDocument } from '../print/book.ts';
import type { Line } from '../print/document.ts';
import { sampleHandbook } from '../print/fixtures/sample.ts';
import { guideDocument } from '../print/guide.ts';
import type { PrintOptions } from '../print/options.ts';
import { typeset } from '../print/typeset.ts';
import { epubOf } from './epub.ts';

const options: PrintOptions = { paper: 'a4', edition: 'full', site: 'https://vitrine.example/', date: '2026-11-21' };
const handbook = sampleHandbook(4);
const cover = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);

const filesOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, new TextDecoder().decode(content)]));

interface Element {
  name: string;
  attributes: Record<string, string>;
}
function elementsOf(text: string): Element[] {
  const elements: Element[] = [];
  const parser = new Parser(
    { onopentag: (name, attributes) => void elements.push({ name, attributes }) },
    { xmlMode: true },
  );
  parser.end(text);
  return elements;
}
function textOf(xhtml: string): string {
  const pieces: string[] = [];
  const parser = new Parser({ ontext: (piece) => void pieces.push(piece) }, { xmlMode: true });
  parser.end(xhtml);
  return pieces.join('').replace(/\s+/g, ' ');
}

const documents = {
  'a role': guideDocument(handbook, 'luxury-buyer', options),
  'the whole handbook': bookDocument(handbook, options),
};

describe.each(Object.entries(documents))('the e-book of %s', (_name, document) => {
  const bytes = epubOf(document, cover);
  const files = filesOf(bytes);
  const pages = [...files].filter(([path]) => path.endsWith('.xhtml'));

  it('is told by its first bytes, as readers look for', () => {
    expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('has the same bytes each time', () => {
    expect(Buffer.from(epubOf(document, cover)).equals(bytes)).toBe(true);
  });

  it('names every file that it holds', () => {
    const elements = elementsOf(files.get('EPUB/package.opf') ?? '');
    const named = elements.filter(({ name }) => name === 'item').map(({ attributes }) => `EPUB/${attributes.href}`);
    const held = [...files.keys()].filter((path) => path.startsWith('EPUB/') && !path.endsWith('.opf'));
    expect(named.toSorted()).toEqual(held.toSorted());
  });

  it('has no link inside that leads nowhere, and no place twice', () => {
    const elements = pages.map(([path, text]) => [path, elementsOf(text)] as const);
    const places = elements.flatMap(([path, all]) =>
      all.flatMap(({ attributes }) => (attributes.id ? [`${path}#${attributes.id}`] : [])),
    );
    const ids = places.map((place) => place.split('#')[1]);
    expect(ids).toEqual([...new Set(ids)]);
    const links = elements.flatMap(([, all]) =>
      all.filter(({ name }) => name === 'a').map(({ attributes }) => attributes.href ?? ''),
    );
    const inside = links.filter((href) => !href.startsWith('https:')).map((href) => `EPUB/${href}`);
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.filter((href) => !places.includes(href) && !files.has(href))).toEqual([]);
  });

  it('lists every question, concept and drill in its contents, and shows all that paper has of them', () => {
    const contents = textOf(files.get('EPUB/nav.xhtml') ?? '');
    const all = textOf(pages.map(([, text]) => text).join(' '));
    for (const section of document.sections) {
      expect(contents).toContain(section.title);
      if (section.kind !== 'questions') continue;
      for (const { title, askings } of section.items) {
        expect(contents).toContain(title);
        for (const { label, entries } of askings.flatMap(({ parts }) => parts)) {
          expect(all).toContain(label);
          for (const { paragraphs, reply } of entries)
            for (const line of [...paragraphs, ...reply]) expect(all).toContain(plain(line));
        }
      }
    }
  });

  it('has formulae in MathML, each said in words, in files that say so', () => {
    const manifest = elementsOf(files.get('EPUB/package.opf') ?? '');
    const math = pages.filter(([, text]) => text.includes('<math'));
    expect(math.length).toBeGreaterThan(0);
    for (const [path, text] of math) {
      const item = manifest.find(({ attributes }) => `EPUB/${attributes.href}` === path);
      expect(item?.attributes.properties).toContain('mathml');
      for (const { name, attributes } of elementsOf(text))
        if (name === 'math') expect(attributes.alttext).toMatch(/\w/);
    }
  });
});

/** The words of a paragraph. */
const plain = (line: Line): string =>
  line
    .map((piece): string =>
      typeof piece === 'string'
        ? piece
        : 'kept' in piece
          ? piece.kept
          : 'pieces' in piece
            ? plain(piece.pieces)
            : piece.text,
    )
    .join('')
    .replace(/\s+/g, ' ');

it('sets words of a formula as names: a sign beside what counts as space has no room of its own', () => {
  const math = [...filesOf(epubOf(documents['a role'], cover)).values()].filter((text) => text.includes('<math'));
  expect(math.length).toBeGreaterThan(0);
  for (const text of math) expect(text).not.toContain('<mtext');
});

it('says of which day it is and where it is told what changed since, as paper does', () => {
  const title = filesOf(epubOf(documents['a role'], cover)).get('EPUB/title.xhtml') ?? '';
  expect(textOf(title)).toContain('Edition of 21 November 2026.');
  const links = elementsOf(title).map(({ attributes }) => attributes.href);
  expect(links).toContain('https://vitrine.example/changes/');
});

it('takes any text for text, and leaves out what XML cannot hold', () => {
  const hostile = structuredClone(documents['a role']);
  hostile.title = '</title><script>&amp; \u0000\ud800 "';
  const files = filesOf(epubOf(hostile, cover));
  const title = files.get('EPUB/title.xhtml') ?? '';
  expect(elementsOf(title).some(({ name }) => name === 'script')).toBe(false);
  expect(textOf(title)).toContain('</title><script>&amp; \ufffd\ufffd "');
  expect(elementsOf(files.get('EPUB/package.opf') ?? '').length).toBeGreaterThan(10);
});

it('marks words of another language', () => {
  const foreign = structuredClone(documents['a role']);
  const prose = foreign.sections.find((section) => section.kind === 'prose');
  prose?.paragraphs.push([{ language: 'fr', pieces: ['Où est la caisse ?'] }]);
  const texts = [...filesOf(epubOf(foreign, cover)).values()].join('');
  expect(texts).toContain('<span lang="fr" xml:lang="fr">Où est la caisse ?</span>');
});

it('says of a question, a concept and a drill in another language which it is, in its heading and in the contents', () => {
  const foreign = sampleHandbook(4);
  for (const entry of [...foreign.questions, ...foreign.concepts, ...foreign.drills]) entry.language = 'fr';
  const document = guideDocument(foreign, 'luxury-buyer', options);
  const files = filesOf(epubOf(document, cover));
  const named = [...foreign.questions.map(({ question }) => question), ...foreign.concepts.map(({ term }) => term)];
  const isNamed = (text: string) => named.some((name) => text === typeset(name) || text.endsWith(`. ${typeset(name)}`));
  const headings = [...files.values()].flatMap((text) => [...text.matchAll(/<(h\d)\b([^>]*)>([^<]*)<\/\1>/g)]);
  const contents = [...(files.get('EPUB/nav.xhtml') ?? '').matchAll(/<(a)\b([^>]*)>([^<]*)<\/a>/g)];
  const ours = [...headings, ...contents].filter(([, , , words = '']) => isNamed(words));
  expect(ours.length).toBeGreaterThan(20);
  expect(ours.filter(([, , attributes = '']) => !attributes.includes('xml:lang="fr"'))).toEqual([]);
});
