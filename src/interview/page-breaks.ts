/** What a PDF repeats on each page: running heads, feet and page numbers, which stand in the middle of its text when it is copied. */
import { readHeading } from './headings.ts';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';

const pageNumber =
  /(?:\b(?:page|seite|pagina|p\.|pag\.)\s?\d{1,4}(?:\s?(?:of|\/|von|sur|di|de|out of)\s?\d{1,4})?|\s{2,}\d{1,4}\s?\/\s?\d{1,4}|[|·–—]\s?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?)$|^(?:page|seite|pagina)\s\d{1,4}\b(?:\s?(?:of|\/|von|sur|di)\s?\d{1,4})?|^\d{1,4}\s?[|·]\s|^(?:slide|folie|diapositive)\s\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?$|^\d{1,4}\s?\/\s?\d{1,4}$|^[-–—]\s?\d{1,4}\s?[-–—]$/i;
/** A book’s running title in capitals, far from the number of its page. */
const runningHead = /^[^\p{Ll}\d]{3,70}\s{4,}\d{1,4}$|^\d{1,4}\s{4,}[^\p{Ll}\d]{3,70}$/u;
const slide = /^(?:slide|folie|diapositive)\s\d{1,3}/i;
const foot = /^(?:©|\(c\)\s(?=.{0,60}\b(?:19|20)\d{2}\b)|copyright\b)/i;
/** Written as nothing but a page’s number is. */
const sure =
  /^(?:page|seite|pagina)\s\d{1,4}\b|^[-–—]\s?\d{1,4}\s?[-–—]$|^(?:slide|folie|diapositive)\s\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?$|^\d{1,4}\s?\/\s?\d{1,4}$|\s{3,}\S+\s?\d{1,4}\b|\bpage \d{1,4} of \d{1,4}$/i;
/** “01” is a question’s number. */
const loneNumber = /^[1-9]\d{0,3}$/;
const longest = 140;

const keyOf = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
const isOfText = (text: string) =>
  text.endsWith('?') || text.endsWith(':') || readLabel(text) !== null || readHeading(text) !== null;

/** The indices of lines that belong to the page and not to its text. */
export function findPageBreaks(lines: Line[]): Set<number> {
  const marks = new Set<number>();
  const candidates = lines.flatMap(({ text }, index) =>
    text !== '' && text.length <= longest && (pageNumber.test(text) || foot.test(text) || runningHead.test(text))
      ? [index]
      : [],
  );
  for (const index of numberedHeads(lines)) marks.add(index);
  if (candidates.length === 0 && marks.size === 0) return marks;
  const times = countKeys(lines);
  for (const index of candidates) {
    const text = lines[index]?.text ?? '';
    if (foot.test(text) || sure.test(text) || runningHead.test(text) || (times.get(keyOf(text)) ?? 0) > 1)
      marks.add(index);
  }
  if (marks.size > 1) for (const index of repeatedHeads(lines, marks)) marks.add(index);
  const beside = (index: number) => marks.has(nextText(lines, index, -1)) || marks.has(nextText(lines, index, 1));
  for (const [index, { text }] of lines.entries())
    if (loneNumber.test(text) && (beside(index) || isDeep(lines, index)) && !numbersQuestion(lines, index, marks))
      marks.add(index);
  return marks;
}

/**
 * Heads without a word that says so: one line that comes on each page, with the page’s number beside it. A question that
 * comes in a list and again has the same number both times, so the numbers must rise.
 */
function numberedHeads(lines: Line[]): number[] {
  const found = new Map<string, { head: number; number: number | null }[]>();
  for (const index of lines.keys()) {
    if (!loneNumber.test(lines[index]?.text ?? '')) continue;
    const text = lines[nextText(lines, index, 1)]?.text ?? '';
    if (text !== '' && text.length <= 80 && !loneNumber.test(text) && !isOfText(text)) found.set(text, []);
  }
  if (found.size === 0) return [];
  for (const [index, { text }] of lines.entries()) {
    const heads = found.get(text);
    if (!heads) continue;
    const above = nextText(lines, index, -1);
    heads.push({ head: index, number: loneNumber.test(lines[above]?.text ?? '') ? above : null });
  }
  return [...found.values()].flatMap((heads) => {
    const numbers = heads.slice(1).map(({ number }) => (number === null ? Number.NaN : Number(lines[number]?.text)));
    const rise = numbers.every((value, at) => value > (numbers[at - 1] ?? 0));
    const [first] = heads;
    const listed = first && first.number !== null && Number(lines[first.number]?.text) === numbers[0];
    if (heads.length < 2 || !rise || listed) return [];
    return heads.flatMap(({ head, number }) => (number === null ? [head] : [head, number]));
  });
}

/** Lines that come several times, beside a page’s number or foot each time. */
function repeatedHeads(lines: Line[], marks: Set<number>): number[] {
  const found = new Map<string, { all: number; at: number[] }>();
  // What a presentation says on each page stands at its top or its end, and on the last one anywhere.
  const slides = [...marks].filter((index) => slide.test(lines[index]?.text ?? '')).length > 1;
  for (const [index, { text }] of lines.entries()) {
    if (marks.has(index) || text === '' || text.length > 80 || loneNumber.test(text) || isOfText(text)) continue;
    const seen = found.get(text) ?? { all: 0, at: [] };
    seen.all += 1;
    // The first page’s head has no foot above it.
    const first = nextText(lines, index, -1) < 0;
    if (slides || first || marks.has(nextText(lines, index, -1)) || marks.has(nextText(lines, index, 1)))
      seen.at.push(index);
    found.set(text, seen);
  }
  return [...found.values()].flatMap(({ all, at }) => (all > 1 && at.length === all ? at : []));
}

function countKeys(lines: Line[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { text } of lines)
    if (text !== '' && text.length <= longest) times.set(keyOf(text), (times.get(keyOf(text)) ?? 0) + 1);
  return times;
}

/** The index of the nearest line with text before or after one. */
function nextText(lines: Line[], index: number, step: 1 | -1): number {
  let at = index + step;
  while (lines[at] && lines[at]?.text === '') at += step;
  return at;
}

/** Whether a line stands far in, in the middle of the page’s width. */
const deep = 15;
const isDeep = (lines: Line[], index: number): boolean => (lines[index]?.indent ?? 0) >= deep;

/** A number alone below a page’s foot is the next question’s where a question follows it. */
function numbersQuestion(lines: Line[], index: number, marks: Set<number>): boolean {
  const after = nextText(lines, index, 1);
  const text = lines[after]?.text;
  return text !== undefined && !marks.has(after) && readHeading(text) === null && /^\p{Lu}/u.test(text);
}
