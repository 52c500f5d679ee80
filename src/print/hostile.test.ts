import { describe, expect, test } from 'vitest';
import type { Handbook } from '../handbook/handbook.ts';
import { readKit } from '../site/print/kit.ts';
import { createCompiler } from './compile.ts';
import { openPdf, readBookmarks, readPages } from './fixtures/read-pdf.ts';
import { sampleHandbook, withoutParts } from './fixtures/sample.ts';
import { guideDocument } from './guide.ts';
import type { PrintOptions } from './options.ts';

const options: PrintOptions = { paper: 'a4', edition: 'full', site: 'https://vitrine.example/', date: '2026-11-21' };
const compile = createCompiler(readKit());
const print = (handbook: Handbook) => compile(guideDocument(handbook, 'assistant-buyer', options)).pdf;

/** The sample with this text in every place of the first role that an editor fills. */
function withText(text: string): Handbook {
  const handbook = sampleHandbook(1);
  const [role] = handbook.roles;
  const {
    question,
    askings: [asking],
  } = handbook.questions[0] ?? { askings: [] };
  const [concept] = handbook.concepts;
  const [drill] = handbook.drills;
  const definition = concept?.definitions[0];
  if (!role || !question || !asking || !concept || !definition || !drill) throw new Error('The sample lacks a part.');
  for (const { parts } of [asking, definition, drill])
    for (const entry of Object.values(parts).flat()) {
      entry.text = text;
      if (entry.reply) entry.reply.text = text;
    }
  for (const prose of [...role.seat, ...role.lookFor, ...role.sources]) prose.text = text;
  Object.assign(role, { summary: text, otherTitles: { en: [text], fr: [text], it: [] } });
  for (const group of role.conceptGroups) group.title = text;
  Object.assign(drill, { title: text, metrics: [{ name: text, before: text, after: text, change: text }] });
  Object.assign(concept, { term: text, aliases: [text] });
  Object.assign(handbook.questions[0] ?? {}, { question: text });
  return handbook;
}

describe('a text prints as it stands, whatever it means to the template’s language', () => {
  test.each([
    '#panic("x") #let a = 1; #[b] #{c} \\#d',
    '= Heading == *bold* _italic_ `raw` ```typ #x```',
    '$x^2/y_1$ <label> @reference https://example.org/a?b=c&d',
    '- list + enum / term: // comment /* more */ ~ --- ... [ ] { } ( )',
    `</script><b>&amp;</b> {{handlebars}} \${literal} %s \\u0041 \\n`,
    '---',
    '1. 2) §',
  ])('%s', (text) => {
    const printed = readPages(print(withText(text))).join(' ');
    const expected = text
      .replace(/"([^"]*)"/g, '“$1”')
      .replaceAll('...', '…')
      .replace(/ -{1,2} /g, ' – ');
    expect(printed.split(expected).length).toBeGreaterThan(8);
  });
});

test('a very long word breaks and stays inside the paper', async () => {
  const word = 'Donaudampfschifffahrt'.repeat(30);
  const pdf = print(withText(word));
  expect(readPages(pdf).join('').replaceAll(' ', '')).toContain(word);
  const document = await openPdf(pdf);
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items)
      if ('str' in item) expect(item.transform[4] + item.width, `page ${number}`).toBeLessThan(595 - 40);
  }
});

test('a section without content leaves no heading', async () => {
  const handbook = sampleHandbook(1);
  const pdf = print(withoutParts(handbook));
  const bookmarks = await readBookmarks(await openPdf(pdf));
  expect(bookmarks.filter(({ depth }) => depth === 1).map(({ title }) => title)).toEqual([
    'Contents',
    'Interview questions',
  ]);
});

test('a question without any of its parts is still a question', () => {
  const handbook = sampleHandbook(1);
  for (const { askings } of handbook.questions)
    for (const { parts } of askings) for (const texts of Object.values(parts)) texts.length = 0;
  const text = readPages(print(handbook)).join(' ');
  expect(text).toContain('Walk us through the last count');
  expect(text).not.toContain('I begin with what each boutique sold');
});

test('a position that is longer than a page is printed whole, also where no answer follows it', () => {
  const handbook = sampleHandbook(1);
  const parts = handbook.questions[0]?.askings[0]?.parts;
  const [brief] = parts?.inBrief ?? [];
  const lines = Array.from({ length: 140 }, (_, index) => `Line ${index + 1} of a long position.`);
  if (!parts || !brief) throw new Error('The sample has no question with a position.');
  brief.text = lines.join('\n');
  parts.answer.length = 0;
  const text = readPages(print(handbook)).join(' ');
  for (const line of lines) expect(text).toContain(line);
});

test.each([
  ['many short points', Array.from({ length: 140 }, (_, index) => `Point ${index + 1}.`)],
  [
    'a few long points',
    Array.from({ length: 6 }, (_, index) => `Point ${index + 1}: ${'counted before the doors open, '.repeat(40)}done.`),
  ],
])('%s, more than a page holds, are printed whole', (_name, points) => {
  const handbook = sampleHandbook(1);
  const parts = handbook.questions[0]?.askings[0]?.parts;
  const [answer] = parts?.answer ?? [];
  if (!parts || !answer) throw new Error('The sample has no question.');
  parts.keyPoints = points.map((text) => ({ ...answer, text }));
  const text = readPages(print(handbook)).join(' ').replaceAll(/\s+/g, ' ');
  for (const point of points) expect(text).toContain(point.slice(0, 11).trim());
  expect(text.match(/done\./g) ?? []).toHaveLength(points.filter((point) => point.endsWith('done.')).length);
});

test('two answers of one role are both printed, in their order', () => {
  const handbook = sampleHandbook(1);
  const [asking] = handbook.questions[0]?.askings ?? [];
  const [first] = asking?.parts.answer ?? [];
  if (first) asking?.parts.answer.push({ ...first, text: 'A second answer, from another text.' });
  const text = readPages(print(handbook)).join(' ');
  expect(text.indexOf('A second answer')).toBeGreaterThan(text.indexOf('I begin with what each boutique sold'));
});

test('a formula that is too wide for the line is printed as a text', () => {
  const handbook = sampleHandbook(1);
  const [formula] = handbook.concepts[0]?.definitions[0]?.parts.formula ?? [];
  const phrase =
    'a phrase that goes on and on about what is counted and when it is counted and by whom it is counted in which boutique';
  if (formula) formula.text = `share = ${phrase} ÷ total`;
  expect(readPages(print(handbook)).join(' ')).toContain(`share = ${phrase} ÷ total`);
});

test('a sign that the text face lacks is set in another', () => {
  const text = readPages(print(withText('Seal checked ✓ ★ 🙂 ☎'))).join(' ');
  expect(text.split('Seal checked ✓ ★ 🙂 ☎').length).toBeGreaterThan(8);
});

test('a character that no font has stops nothing, and is seen to be missing', () => {
  expect(
    readPages(print(withText('Seal 漢 checked')))
      .join(' ')
      .split('Seal □ checked').length,
  ).toBeGreaterThan(8);
});
