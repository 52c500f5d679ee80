/** Cards → plain text, for a spreadsheet. */
import { adviceHeading } from '../handbook/advice.ts';
import type { Entry } from '../handbook/handbook.ts';
import type { Form, ShownRow } from '../handbook/parts.ts';
import { setSigns, workedLines } from '../handbook/sums.ts';
import { type Card, metricHeads } from './cards.ts';

const texts = (entries: Entry[]) => entries.map(({ text }) => text);

/** The lines of each form. */
const linesOf: Record<Form, (entries: Entry[]) => string[]> = {
  purpose: texts,
  text: texts,
  answer: texts,
  worked: (entries) => entries.flatMap(({ text }) => workedLines(text).map((line) => line.text)),
  points: (entries) => entries.map(({ text }) => `• ${text}`),
  probes: (entries) => entries.flatMap(({ text, reply }) => [text, ...(reply ? [`– ${reply.text}`] : [])]),
  formula: texts,
  difference: texts,
  source: texts,
};

const plainPart = ({ heading, shown, entries }: ShownRow): string =>
  [heading, ...linesOf[shown.form](entries)].join('\n');

/** The two sides of a card. Parts are parted by an empty line, and each begins with its name. */
export function plainCard({ front, given, metrics, advice, back }: Card): { front: string; back: string } {
  const figures = metrics.map(({ name, before, after, change }) => [name, before, after, change].join(' | '));
  const parts = [
    ...(advice === null ? [] : [`${adviceHeading}\n${advice}`]),
    ...(figures.length === 0 ? [] : [[metricHeads.join(' | '), ...figures].join('\n')]),
    ...back.flatMap(({ from, parts: rows }) => [...(from === null ? [] : [from]), ...rows.map(plainPart)]),
  ];
  return {
    front: setSigns([front, ...given.flatMap(({ entries }) => texts(entries))].join('\n')),
    back: setSigns(parts.join('\n\n')),
  };
}
