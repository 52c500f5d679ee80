/** Practical drills: a bullet each, with a title and a worked answer where our own texts give them. */
import type { Context } from './context.ts';
import { one, readFields } from './fields.ts';
import type { Drill } from './interview.ts';
import { type Item, joinAll, passageOf } from './items.ts';
import type { Field } from './labels.ts';
import { readMetrics } from './metrics.ts';
import { type Entry, endOf, toEntries } from './points.ts';

const drillFields: readonly Field[] = ['title', 'workedAnswer'];

export const readDrills = (items: Item[], context: Context): Drill[] =>
  toEntries(items).map((entry) => readDrill(entry, context));

function readDrill(entry: Entry, context: Context): Drill {
  const fields = readFields(entry.rest, drillFields, context);
  const prompt = joinAll([entry.opening, ...fields.head.map(({ line }) => passageOf(line))]) ?? entry.opening;
  return {
    title: one(fields, 'title'),
    prompt,
    metrics: readMetrics(prompt.text),
    workedAnswer: one(fields, 'workedAnswer'),
    line: entry.opening.line,
    endLine: endOf(entry),
  };
}
