/** Why a text is no interview, in words: what it seems to be, what was looked for, and which line came nearest. */
import { isPageSource } from '../formats/page-source.ts';
import type { Item } from './items.ts';
import { languageNames, languageOf, readLanguages } from './languages.ts';
import { layouts } from './layouts/index.ts';
import type { Line } from './lines.ts';
import { asks } from './purpose.ts';

/** Whether a text is the source of a page, which is read as one before it comes here. */
export const isHtml = (lines: Line[]): boolean => isPageSource(lines.map(({ text }) => text));

const clock = /^(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?(?:\s-->\s.*)?$/;
const timed = /^\(?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?\)?\s\S/;

const tableWay =
  'copy the cells out of the spreadsheet, with a head that says “Question”, “What it tests” and “Answer”, or write each question on a line of its own';

/** What a text may be that is no interview, and what then helps. The first three are told whatever else a text has. */
const kinds: { seen: (lines: Line[]) => boolean; name: string; way?: string }[] = [
  {
    seen: isHtml,
    name: 'the source of an HTML page',
    way: 'save it as .html, which is read, or copy the page as it is shown',
  },
  {
    seen: isInColumns,
    name: 'a page of two columns whose lines were copied across both',
    way: 'copy one column after the other, or drop the PDF itself where a document can be read',
  },
  {
    seen: (lines) => /^WEBVTT\b/.test(firstText(lines)) || share(lines, clock) > 0.2 || share(lines, timed) > 0.6,
    name: 'captions or the transcript of a video, with the times of its lines',
    way: 'take the times out, put each question on a line of its own with its number, and “Answer:” before what is said to it',
  },
  {
    seen: (lines) => share(lines, /^\\(?:[a-z]+\*?[{[]|item\b|[a-z]+$)/i) > 0.4,
    name: 'the source of a LaTeX document',
    way: 'copy the text out of the document that is made of it',
  },
  {
    seen: (lines) => /^[[{](?:\s*$|\s*["{[\d])/.test(firstText(lines)) && /[\]}]$/.test(lastText(lines)),
    name: 'JSON or a program',
  },
  {
    seen: (lines) =>
      share(lines, /^(?:import|export|const|let|var|function|def|class|return|#include|public|private)\b.*|[;{}]$/) >
      0.5,
    name: 'a program',
  },
  {
    seen: (lines) => share(lines, /^"?[^",;]{0,60}"?(?:[,;]"[^"]*("|$)|[,;][^,;"]{1,80}){2,}/) > 0.3,
    name: 'a table saved with commas between its cells (CSV)',
    way: tableWay,
  },
  {
    seen: (lines) =>
      share(lines, /^[^,;\t]{0,60}(?:[,;\t][^,;\t]{0,200}){1,20}$/) > 0.8 &&
      lines.length > 1 &&
      /[,;\t]/.test(firstText(lines)) &&
      !/[.?!]/.test(firstText(lines)),
    name: 'a table',
    way: tableWay,
  },
  {
    seen: (lines) =>
      lines.filter(({ tabs }) => tabs.length > 1).length * 2 > lines.filter(({ text }) => text !== '').length,
    name: 'the rows of a spreadsheet',
    way: tableWay,
  },
];

/** No page is wider, in characters. */
const widest = 240;

/** Two columns that were copied line by line: whole words on both sides of one gap, down most of the page. */
export function isInColumns(lines: Line[]): boolean {
  const written = lines.slice(0, 2000).filter(({ text }) => text !== '');
  const gaps = new Map<number, number>();
  let sentences = 0;
  for (const { text: whole, indent } of written) {
    const text = whole.slice(0, widest);
    const gap = / {3,}(?=\p{L}[\p{L}'’]*\s\p{L}|\d{1,2}[.)]\s\p{L}|\p{Lu}\p{L}+ ?:\s)/u.exec(text);
    if (!gap || gap.index < 8) continue;
    const at = indent + gap.index + gap[0].length;
    for (const near of [at - 1, at, at + 1]) gaps.set(near, (gaps.get(near) ?? 0) + 1);
    if (/\p{Ll}{2,}\s\p{Ll}{2,}/u.test(text.slice(0, gap.index)) && /\p{Ll}{2,}/u.test(text.slice(gap.index)))
      sentences += 1;
  }
  const most = Math.max(0, ...gaps.values());
  return most >= 5 && most * 2.5 >= written.length && sentences * 2 >= most;
}

const firstText = (lines: Line[]) => lines.find(({ text }) => text !== '')?.text.slice(0, 2000) ?? '';
const lastText = (lines: Line[]) => lines.findLast(({ text }) => text !== '')?.text.slice(-2000) ?? '';

function share(lines: Line[], pattern: RegExp): number {
  const written = lines.slice(0, 2000).filter(({ text }) => text !== '');
  return written.filter(({ text }) => pattern.test(text.slice(0, 400))).length / Math.max(1, written.length);
}

/** The clause that the complaint begins with. */
export function refusalOf(lines: Line[], items: Item[]): string {
  const kind = kinds.find(({ seen }) => seen(lines));
  const language = languageOf(
    lines.map(({ text }) => text),
    'en',
  );
  const foreign = (readLanguages as readonly string[]).includes(language) ? null : languageNames[language];
  const seems = kind
    ? `the text seems to be ${kind.name}${kind.way ? ` (${kind.way})` : ''}`
    : foreign
      ? `the labels seem to be ${foreign}, which is not read`
      : 'the text seems to be prose or a list';
  return `${seems}; looked for were ${lookedFor}; ${nearest(items)}`;
}

const lookedFor = Object.values(layouts)
  .map(({ looksLike }) => looksLike)
  .join('; or ');

/** The line that comes nearest to a part of an interview, and what it lacks. */
function nearest(items: Item[]): string {
  const found =
    near(
      items,
      ({ label }) => label?.field === 'assesses' || label?.field === 'answer',
      'it is a label, but no question stands above it that is marked as one',
    ) ??
    near(items, ({ section }) => section !== null, 'it is a section’s heading, but nothing of that section follows') ??
    near(
      items,
      ({ numbered, line }) => numbered?.sure === true && asks(numbered.rest) && line.text.length < 300,
      'it is a numbered question, but neither a purpose nor an answer follows that can be told from other text',
    ) ??
    near(
      items,
      ({ line }) => asks(line.text),
      'it asks, but has no number, heading or label, and no answer below that can be told from other text',
    ) ??
    near(items, ({ numbered }) => numbered?.sure === true, 'it has a number, but asks nothing') ??
    near(items, ({ bullet }) => bullet !== null, 'it is a point of a list, but no heading says of which section');
  return found ?? 'no line comes near';
}

function near(items: Item[], seen: (item: Item) => boolean, why: string): string | null {
  const item = items.find(seen);
  return item ? `the nearest is line ${item.line.number}, “${item.line.text.slice(0, 80)}”: ${why}` : null;
}
