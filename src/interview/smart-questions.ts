/** Smart-question anchors: "topic - point, point, point". */
import type { Context } from './context.ts';
import type { Passage, SmartQuestion } from './interview.ts';
import { type Item, joinAll, passageOf } from './items.ts';
import { type Entry, endOf, toEntries } from './points.ts';

const separator = /\s+[-–—]+\s+|:\s+/;

export const readSmartQuestions = (items: Item[], context: Context): SmartQuestion[] =>
  toEntries(items).map((entry) => readAnchor(entry, context));

function readAnchor(entry: Entry, context: Context): SmartQuestion {
  const whole = joinAll([entry.opening, ...entry.rest.map(({ line }) => passageOf(line))], ' ') ?? entry.opening;
  const place = { line: entry.opening.line, endLine: endOf(entry) };
  const match = separator.exec(whole.text);
  if (!match) {
    context.report('points-missing', whole, whole.text);
    return { topic: whole, points: [], ...place };
  }
  const start = match.index + match[0].length;
  const rest = { ...whole, text: whole.text.slice(start), column: whole.column + start };
  return { topic: { ...whole, text: whole.text.slice(0, match.index) }, points: splitPoints(rest), ...place };
}

/** Parts between semicolons, or where there is none between commas; not inside brackets. */
function splitPoints(passage: Passage): Passage[] {
  const mark = passage.text.includes(';') ? ';' : ',';
  const points: Passage[] = [];
  let depth = 0;
  let start = 0;
  const push = (end: number) => {
    const part = passage.text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') points.push({ ...passage, text: part.trim(), column: passage.column + start + lead });
    start = end + 1;
  };
  for (let index = 0; index < passage.text.length; index += 1) {
    const character = passage.text[index];
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === mark && depth === 0 && !isThousands(passage.text, index)) push(index);
  }
  push(passage.text.length);
  return points;
}

const isThousands = (text: string, comma: number) => /^\d,\d{3}(?!\d)/.test(text.slice(comma - 1, comma + 5));
