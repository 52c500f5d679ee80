/** Practical drills: a bullet each, with a title and a worked answer where our own texts give them. */
import type { Context } from './context.ts';
import { readAll, readFields } from './fields.ts';
import type { Drill } from './interview.ts';
import { type Item, paragraphs, passageOf } from './items.ts';
import { belongsTo } from './labels.ts';
import { readMetrics } from './metrics/metrics.ts';
import { type Entry, endOf, isDeeper, isInner, toEntries } from './points.ts';

const isField = ({ label }: Item) => label !== null && belongsTo('drill', label.field);

/** A mark inside a drill: its own label, a deeper bullet of another kind, or a list in its worked answer. */
function nested(item: Item, entry: Entry): boolean {
  if (isField(item)) return true;
  const labelled = entry.rest.some(isField);
  if (isInner(item, entry)) return labelled || isDeeper(item, entry);
  if (!labelled) return false;
  return isDeeper(item, entry) || isCountedInside(item, entry);
}

/** In numbered drills an enumeration begins anew, and goes on by ones. */
function isCountedInside({ numbered }: Item, { first, rest }: Entry): boolean {
  if (!numbered || !first.numbered) return false;
  const inner = rest.at(-1)?.numbered?.number;
  return inner === numbered.number - 1 || numbered.number !== first.numbered.number + 1;
}

export const readDrills = (items: Item[], context: Context): Drill[] =>
  toEntries(items, nested).map((entry) => readDrill(entry, context));

function readDrill({ first, opening, rest }: Entry, context: Context): Drill {
  const fields = readFields(rest, 'drill', context);
  const start = passageOf(first.line, opening.offset, opening.end);
  const prompt = paragraphs(fields.head, start) ?? start;
  return {
    prompt,
    metrics: readMetrics(prompt.text),
    ...readAll(fields, 'drill'),
    line: start.line,
    endLine: endOf({ first, opening, rest }),
  };
}
