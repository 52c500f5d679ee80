/** Smart-question anchors: "topic - point, point, point". */
import type { Context } from './context.ts';
import type { Passage, SmartQuestion } from './interview.ts';
import { type Item, markOf, partOf, passageOf } from './items.ts';
import { type Entry, endOf, isDeeper, toEntries } from './points.ts';
import { cut, type Span, spanOf, split } from './span.ts';

const separator = /\s[-–—]+\s|—|:\s/;

/** A deeper bullet is a point of the topic above it, unless that has its points in its own line. */
const isPoint = (item: Item, open: Entry): boolean =>
  isDeeper(item, open) && !separator.test(spanOf([open.opening]).text);

export const readSmartQuestions = (items: Item[], context: Context): SmartQuestion[] =>
  toEntries(items, isPoint).flatMap((entry) => readAnchor(entry, context));

/** Deeper bullets are points, too; a line without a bullet goes on with what stands above it. */
function readAnchor(entry: Entry, context: Context): SmartQuestion[] {
  const bullet = entry.rest.findIndex((item) => item.bullet);
  const above = bullet < 0 ? entry.rest : entry.rest.slice(0, bullet);
  const span = spanOf([entry.opening, ...above.map((item) => partOf(item))]);
  const match = separator.exec(span.text);
  const topic = cut(span, 0, match?.index) ?? cut(span, 0);
  if (!topic) return [];
  const said = match
    ? split(span, separatorsOf(span, match.index + match[0].length), match.index + match[0].length)
    : [];
  const points = [...said, ...(bullet < 0 ? [] : entry.rest.slice(bullet).flatMap(toPoint))];
  if (points.length === 0) context.report('points-missing', topic, topic.text);
  return [{ topic, points, line: entry.first.line.number, endLine: endOf(entry) }];
}

function toPoint(item: Item): Passage {
  const mark = markOf(item);
  return passageOf(item.line, mark?.offset, mark?.end);
}

/** Semicolons, or where there is none commas; not inside brackets, and not between thousands. */
function separatorsOf({ text }: Span, start: number): number[] {
  const mark = text.includes(';', start) ? ';' : ',';
  const found: number[] = [];
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === mark && depth === 0 && !isThousands(text, index)) found.push(index);
  }
  return found;
}

const isThousands = (text: string, comma: number) => /^\d,\d{3}(?!\d)/.test(text.slice(comma - 1, comma + 5));
