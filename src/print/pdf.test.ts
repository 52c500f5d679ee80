import { beforeAll, describe, expect, inject, test } from 'vitest';
import { createLexicon, mentionedIn } from '../handbook/mentions.ts';
import { type PartRow, partsOfAsking, partsOfDefinition, partsOfDrill, shownParts } from '../handbook/parts.ts';
import { readKit } from '../site/print/kit.ts';
import { bookDocument } from './book.ts';
import { createCompiler, type Printed } from './compile.ts';
import type { PrintDocument, Section } from './document.ts';
import { editionNames } from './editions.ts';
import { type Bookmark, flow, openPdf, poppler, readBookmarks, readLinks, readPages } from './fixtures/read-pdf.ts';
import { sampleHandbook } from './fixtures/sample.ts';
import { guideDocument } from './guide.ts';
import type { PrintOptions } from './options.ts';
import { typeset } from './typeset.ts';

const site = 'https://vitrine.example/';
const options: PrintOptions = { paper: 'a4', edition: 'full', site, date: '2026-11-21' };
const handbook = sampleHandbook(7);
const compile = createCompiler(readKit());

/** Labels that hang beside the parts of questions. */
const labelsIn = (section: Section): string[] =>
  section.kind === 'questions'
    ? section.items.flatMap(({ askings }) => askings.flatMap(({ parts }) => parts.map(({ label }) => label)))
    : [];

interface Case {
  name: string;
  document: () => PrintDocument;
}
/** The book takes long to print: it is looked at in the whole run. */
const thorough = inject('thorough');
const everyCase: Case[] = [
  { name: 'a guide', document: () => guideDocument(handbook, 'luxury-buyer', options) },
  {
    name: 'a guide on US letter',
    document: () => guideDocument(handbook, 'assistant-buyer', { ...options, paper: 'us-letter' }),
  },
  { name: 'the book', document: () => bookDocument(handbook, options) },
  ...editionNames
    .filter((edition) => edition !== 'full')
    .flatMap((edition) => [
      {
        name: `a guide in the edition ${edition}`,
        document: () => guideDocument(handbook, 'assistant-buyer', { ...options, edition }),
      },
      { name: `the book in the edition ${edition}`, document: () => bookDocument(handbook, { ...options, edition }) },
    ]),
];

const cases = everyCase.filter(({ name }) => thorough || !name.startsWith('the book'));

describe.each(cases)('$name', ({ document: make }) => {
  const document = make();
  let printed: Printed;
  let pages: string[];
  let bookmarks: Bookmark[];
  beforeAll(async () => {
    printed = compile(document);
    pages = readPages(printed.pdf);
    bookmarks = await readBookmarks(await openPdf(printed.pdf));
  });

  test('has a bookmark for every section, on the page where it is headed', () => {
    const titles = document.sections.map(({ title }) => title);
    expect(bookmarks.map(({ title }) => title)).toEqual(expect.arrayContaining(['Contents', ...titles]));
    for (const { title, page } of bookmarks)
      expect(pages[page - 1]?.toLowerCase(), `${title} on page ${page}`).toContain(flow(title).toLowerCase());
  });

  test('has the right page number after every entry of its contents', () => {
    const from = bookmarks.find(({ title }) => title === 'Contents')?.page ?? 0;
    const to = bookmarks[1]?.page ?? 0;
    const contents = pages.slice(from - 1, to - 1).join(' ');
    const listed = document.sections.filter(({ level }) => level <= document.contentsDepth);
    expect(listed.length).toBeGreaterThan(2);
    for (const { title } of listed) {
      const places = bookmarks
        .filter((bookmark) => bookmark.title === title)
        .map(({ page }) => `${flow(title)} ${page}`);
      expect(
        places.some((entry) => contents.includes(entry)),
        `${title}: ${places}`,
      ).toBe(true);
    }
  });

  test('has links that lead to a page or to the site', async () => {
    const links = await readLinks(await openPdf(printed.pdf));
    expect(links.length).toBeGreaterThan(20);
    for (const { url, page } of links) expect(page !== null || url?.startsWith(site), url ?? '').toBe(true);
  });

  test('gives its labels to those who copy it in one kind of letters', () => {
    const copied = poppler(printed.pdf, 'pdftotext', '-raw');
    for (const label of document.sections.flatMap(labelsIn)) expect(copied).toContain(label.toUpperCase());
  });

  test('is tagged, titled and in English', async () => {
    const info = await (await openPdf(printed.pdf)).getMetadata();
    expect(info.info).toMatchObject({ Language: 'en-GB', Title: `${document.title} · ${document.genre} · Vitrine` });
    const structure = poppler(printed.pdf, 'pdfinfo', '-struct');
    for (const tag of ['H1', 'TOC', 'TOCI', 'Link', 'P']) expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
  });

  test('embeds its fonts, subset, and with the characters that they stand for', () => {
    const fonts = poppler(printed.pdf, 'pdffonts').trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+(?:Literata|NewCMMath)\S*.* yes yes yes /);
  });

  test('is made of the same bytes every time', () => {
    expect(Buffer.compare(compile(make()).pdf, printed.pdf)).toBe(0);
  });

  test('has every question with its answers', () => {
    const text = pages.join(' ');
    for (const section of document.sections) {
      if (section.kind !== 'questions') continue;
      for (const { title } of section.items) expect(text).toContain(flow(title));
    }
  });
});

describe.each(cases.filter(({ name }) => !name.includes('edition')))('the index of $name', ({ document: make }) => {
  const document = make();
  const index = document.sections.find((section) => section.kind === 'index');

  test('gives pages that name the concept, first of all the page of its definition', async () => {
    const { pdf } = compile(document);
    const pages = readPages(pdf);
    const bookmarks = await readBookmarks(await openPdf(pdf));
    const start = bookmarks.find(({ title }) => title === index?.title)?.page ?? 0;
    const text = pages.slice(start - 1).join(' ');
    const lexicon = createLexicon(handbook.concepts);
    const entries = index?.kind === 'index' ? index.entries.filter(({ see }) => see === null) : [];
    expect(entries).toHaveLength(handbook.concepts.length);
    for (const { term, slug } of entries) {
      const numbers =
        text
          .split(` ${term}, `)[1]
          ?.match(/^\d+(?:, \d+)*/)?.[0]
          .split(', ')
          .map(Number) ?? [];
      expect(numbers).toContain(bookmarks.find(({ title }) => title === term)?.page);
      for (const page of numbers) {
        // A term that is broken between two pages ends on the second, which the index gives.
        const broken = /(\p{L}+)-\s*$/u.exec(pages[page - 2] ?? '')?.[1]?.toLowerCase();
        if (broken && term.toLowerCase().startsWith(broken)) continue;
        expect(mentionedIn([pages[page - 1] ?? ''], lexicon), `${term} on page ${page}`).toContain(slug);
      }
    }
  });

  test('leaves out no page on which a text names the concept', () => {
    const { pdf } = compile(document);
    const pages = readPages(pdf);
    const text = pages.slice(-3).join(' ');
    const alone = pages.findIndex((page) => page.includes('left one in the œuvre room')) + 1;
    expect(text).toMatch(new RegExp(`Client book, (?:\\d+, )*${alone}\\b`));
  });
});

describe('a guide’s text', () => {
  const { pdf } = compile(guideDocument(handbook, 'assistant-buyer', options));
  const text = readPages(pdf).join(' ');
  /** The texts of the parts that are printed; a formula is set as mathematics. */
  const printed = (rows: PartRow[]): string[] =>
    shownParts(rows)
      .filter(({ shown }) => shown.onPaper && shown.form !== 'formula')
      .flatMap(({ entries }) => entries.flatMap(({ text: said, reply }) => [said, ...(reply ? [reply.text] : [])]))
      .flatMap((part) => part.split('\n'));

  test('has every text of the role', () => {
    const asked = handbook.questions.flatMap(({ question, askings }) => [
      ...askings
        .filter(({ role }) => role === 'assistant-buyer')
        .flatMap((asking) => [question, ...printed(partsOfAsking(asking))]),
    ]);
    const cases = handbook.drills
      .filter(({ role }) => role === 'assistant-buyer')
      .flatMap((drill) => [drill.title, ...printed(partsOfDrill(drill))]);
    const concepts = handbook.concepts.flatMap(({ term, definitions }) => [
      term,
      ...definitions.slice(0, 1).flatMap((definition) => printed(partsOfDefinition(definition))),
    ]);
    for (const part of [...asked, ...cases, ...concepts]) expect(text).toContain(flow(typeset(part)));
  });

  test('copies out as it was set: accents, ligatures, quotes, signs', () => {
    for (const part of [
      'the œuvre room',
      'A strip of suède for £14',
      'says the house “doesn’t do sales”',
      '55% − 62% = −7 pp',
      'a fault of fit',
      'first call',
    ])
      expect(text).toContain(part);
  });

  test('refers from a drill to its worked answer and back, with the right pages', () => {
    const pages = readPages(pdf);
    const title = 'Two pallets, one lorry and a locked dock';
    const drill = pages.findIndex((page) => page.includes(title) && page.includes('worked answer on p.')) + 1;
    const answer = pages.findLastIndex((page) => page.includes(title)) + 1;
    expect(pages[drill - 1]).toContain(`worked answer on p. ${answer}`);
    expect(pages.slice(answer - 1).join(' ')).toContain(`the case on p. ${drill}`);
  });

  test('sets formulae as mathematics that can be read aloud, and figures in a table with a head', () => {
    const structure = poppler(pdf, 'pdfinfo', '-struct');
    expect(structure.match(/^\s*Formula/gm)).toHaveLength(
      handbook.concepts.flatMap(({ definitions }) => definitions[0]?.parts.formula ?? []).length,
    );
    expect(structure).toMatch(/THead[\s\S]*TH[\s\S]*TBody/);
  });

  test.runIf(thorough)('is read out by its tags to its end', () => {
    const read = flow(poppler(pdf, 'pdfinfo', '-struct-text').replace(/^\s*"|"$/gm, ''));
    for (const words of ['WHAT IT TESTS', 'first call', 'SELLING AT FULL PRICE', 'UNLIKE', 'Annual reports of three'])
      expect(read).toContain(words);
  });

  test('says once that figures are examples', () => {
    expect(text.match(/Figures inside the model answers are examples/g)).toHaveLength(1);
  });

  test('ends with the edition and the address', () => {
    expect(text).toContain('Edition of 21 November 2026');
    expect(text).toContain(`${site}roles/assistant-buyer/`);
  });
});

test.runIf(thorough)('the parts of the book open on right-hand pages', async () => {
  const document = bookDocument(handbook, options);
  const bookmarks = await readBookmarks(await openPdf(compile(document).pdf));
  const opening = document.sections.filter(({ opens }) => opens === 'recto').map(({ title }) => title);
  expect(opening.length).toBeGreaterThan(3);
  for (const title of opening)
    expect(bookmarks.find((bookmark) => bookmark.title === title)?.page).toSatisfy((page: number) => page % 2 === 1);
});
