/** Practical drills: a bullet each, with a title and a worked answer where our own texts give them. */
import type { Context } from './context.ts';
import { readPrompt } from './drill-prompt.ts';
import { readAll, readFields } from './fields.ts';
import type { Drill } from './interview.ts';
import { type Item, markOf } from './items.ts';
import { fieldFor } from './labels.ts';
import { type Entry, endOf, isDeeper, isInner, toEntries } from './points.ts';
import { asks } from './purpose.ts';
import { isTableLine } from './tables.ts';

const isField = ({ label }: Item) => fieldFor('drill', label) !== null;

/** A mark inside a drill: its own label, a deeper bullet of another kind, or a list in its worked answer. */
function nested(item: Item, entry: Entry): boolean {
  if (isField(item)) return true;
  const labelled = entry.rest.some(isField);
  if (isInner(item, entry)) return labelled || isDeeper(item, entry) || isListed(item, entry);
  if (!labelled) return false;
  return isDeeper(item, entry) || isCountedInside(item, entry);
}

/** "LY / TY:" and a list of another sign below it: its points are the case’s figures. */
const isListed = ({ bullet }: Item, { first, rest }: Entry): boolean => {
  if (!bullet || !markOf(first)) return false;
  const last = rest.findLast((item) => item.bullet?.sign !== bullet.sign) ?? first;
  const after = rest.slice(rest.indexOf(last) + 1);
  return last.line.text.endsWith(':') && after.every((item) => item.bullet?.sign === bullet.sign);
};

/** In numbered drills an enumeration begins anew, and goes on by ones. */
function isCountedInside({ numbered }: Item, { first, rest }: Entry): boolean {
  if (!numbered || !first.numbered) return false;
  const inner = rest.at(-1)?.numbered?.number;
  return inner === numbered.number - 1 || numbered.number !== first.numbered.number + 1;
}

export function readDrills(items: Item[], context: Context): Drill[] {
  const around = items.map(({ line }) => line.text).join('\n');
  const entries = items.some((item) => markOf(item) !== null) ? toEntries(items, nested) : toUnmarked(items);
  return entries.map((entry) => readDrill(entry, around, context));
}

/** Without bullets a line is a drill; a table goes with the line above it, and what is asked below it with the table. */
function toUnmarked(items: Item[]): Entry[] {
  const entries: Entry[] = [];
  for (const entry of toEntries(items)) {
    const open = entries.at(-1);
    const last = open && (open.rest.at(-1) ?? open.first);
    const isRow = isTableLine(entry.first.line);
    const goesOn =
      last && (isRow ? isTableLine(last.line) || !asks(last.line.text) : isTableLine(last.line) && !isAsked(open));
    if (open && goesOn) open.rest.push(entry.first, ...entry.rest);
    else entries.push(entry);
  }
  return entries;
}

const isAsked = ({ first, rest }: Entry): boolean => [first, ...rest].some(({ line }) => asks(line.text));

function readDrill({ first, opening, rest }: Entry, around: string, context: Context): Drill {
  const fields = readFields(rest, 'drill', context);
  return {
    ...readPrompt(opening, fields.head, around, context, markOf(first) ? null : first),
    ...readAll(fields, 'drill'),
    line: first.line.number,
    endLine: endOf({ first, opening, rest }),
  };
}
