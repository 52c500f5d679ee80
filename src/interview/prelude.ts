/** What stands before the first section or question: the title line and the summary. */
import { type Context, placeOf } from './context.ts';
import type { Layout, Passage } from './interview.ts';
import { type Item, joinAll, passageOf } from './items.ts';
import { readTitle, type Title } from './titles.ts';

export interface Prelude {
  title: Passage | null;
  /** The name that the title gives, as written. */
  name: string | null;
  summary: Passage | null;
  /** All that follows. */
  items: Item[];
}

/** A title may stand below a line or two of a page’s own, not further down. */
const titleWithin = 5;

/** Splits off title and summary. Lines before the title are left out, with a reason. */
export function readPrelude(items: Item[], layout: Layout, context: Context): Prelude {
  const at = items
    .slice(0, titleWithin)
    .findIndex(({ line, numberAlone }) => numberAlone === null && readTitle(line.text) !== null);
  const titleItem = items[at];
  const title: Title | null = titleItem ? readTitle(titleItem.line.text) : null;
  const afterTitle = items.slice(at + 1);
  for (const item of titleItem ? items.slice(0, at) : []) context.ignore(item, 'stands before the title');
  if (!titleItem && items[0]) context.report('title-missing', placeOf(items[0]));
  const start = afterTitle.findIndex((item, index) => beginsBody(item, afterTitle[index + 1], layout));
  const end = start < 0 ? afterTitle.length : start;
  return {
    title: titleItem ? passageOf(titleItem.line) : null,
    name: title?.name ?? null,
    summary: joinAll(afterTitle.slice(0, end).map(({ line }) => passageOf(line))),
    items: afterTitle.slice(end),
  };
}

function beginsBody(item: Item, next: Item | undefined, layout: Layout): boolean {
  if (item.section || item.numberAlone !== null || item.label) return true;
  if (layout === 'brief') return item.bullet !== null || item.numbered !== null;
  // A guide without a list may begin with a question whose number was lost.
  return item.numbered !== null || item.purpose || next?.purpose === true || next?.label?.field === 'answer';
}
