/** One file may hold several interviews, or one that was pasted twice: their titles part them. */
import { type Context, placeOf } from './context.ts';
import type { Item } from './items.ts';
import { wordKey } from './marks.ts';
import { titleWithin } from './prelude.ts';

export interface Part {
  items: Item[];
  /** A title that stands at the end, where none stands at the beginning. */
  closing: Item | null;
}

interface Titled {
  at: number;
  key: string;
  role: string;
}

/** Cuts a file’s items at each title of another role. A text that begins again is left out, with a complaint. */
export function partsOf(items: Item[], context: Context): Part[] {
  const titles = titlesOf(items, context);
  const last = titles.at(-1);
  const [first] = titles;
  if (!first || !last) return [{ items, closing: null }];
  // The only title stands at the end: the copy began below it.
  if (titles.length === 1 && first.at >= items.length - 2 && (first.at >= titleWithin || isBelowText(items, first.at)))
    return [{ items: items.toSpliced(first.at, 1), closing: items[first.at] ?? null }];
  const starts: Titled[] = [first];
  const left = new Set<Item>();
  for (const title of titles.slice(1)) {
    const before = starts.find(({ role }) => role === title.role);
    if (before) leaveAgain(items, before, title, titles, left, context);
    else starts.push(title);
  }
  const cuts = starts.map(({ at }, index) => (index === 0 ? 0 : at));
  return cuts.map((at, index) => ({
    items: items.slice(at, cuts[index + 1]).filter((item) => !left.has(item)),
    closing: null,
  }));
}

/** Whether a question or a label stands above a line, and nothing below it. */
const isBelowText = (items: Item[], at: number): boolean =>
  at === items.length - 1 &&
  items
    .slice(0, at)
    .some(({ numbered, numberAlone, label, asked }) => numbered?.sure || numberAlone !== null || label || asked);

/** Lines that are titles of known roles: not points of a list, nor numbered headings of groups, nor what its place says to be something else. */
function titlesOf(items: Item[], context: Context): Titled[] {
  return items.flatMap((item, at) => {
    const { text, cell } = item.line;
    if (cell || item.bullet || item.numbered || item.label || item.section || text.length > 160 || /\?$/.test(text))
      return [];
    const title = context.readTitle(text);
    const role = title && context.findRole(title.name);
    return title && role ? [{ at, key: wordKey(text), role }] : [];
  });
}

/** A title that comes again: what follows in the same words is a second copy; other lines go on with the text. */
function leaveAgain(
  items: Item[],
  before: Titled,
  title: Titled,
  titles: Titled[],
  left: Set<Item>,
  context: Context,
): void {
  const item = items[title.at] as Item;
  const end = titles.find(({ at, role }) => at > title.at && role !== title.role)?.at ?? items.length;
  const said = new Set(items.slice(before.at, title.at).map(({ line }) => wordKey(line.text)));
  const again = items.slice(title.at + 1, end).filter(({ line }) => said.has(wordKey(line.text)));
  const whole = again.length > 0 && again.length === end - title.at - 1;
  // A running title may stand anywhere; the beginning of a copy has the whole text below it, or most of it.
  const isCopy = whole || again.length * 2 > end - title.at - 1;
  context.ignore(item, isCopy ? 'the title of a second copy of the text' : 'the title again');
  left.add(item);
  if (!isCopy) return;
  context.report('text-twice', placeOf(item), item.line.text);
  // Of a copy with other words somewhere, what stands above its first question is left out, and the rest is read.
  const first = items.findIndex(
    ({ numbered, numberAlone, asked }, at) =>
      at > title.at && (numbered?.sure || numberAlone !== null || asked !== null),
  );
  const rest = first < 0 ? end : Math.min(first, end);
  const next = items[rest];
  if (!whole && next) next.startsGroup = true;
  for (const other of items.slice(title.at + 1, whole ? end : rest)) {
    if (!whole && !said.has(wordKey(other.line.text))) continue;
    context.ignore(other, 'a second copy of the text');
    left.add(other);
  }
}
