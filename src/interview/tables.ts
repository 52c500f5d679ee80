/** Lines that are a table: cells between bars, tabs, or several spaces. */
import type { Item } from './items.ts';
import type { Line } from './lines.ts';

export interface TableLine {
  item: Item;
  cells: string[];
  /** The line between a heading and its rows, "| --- | --- |". */
  rule: boolean;
}

const bars = /(?<!\\)[|│┃]/;
/** No cell of a table of figures is longer, and no table wider. */
const longestCell = 80;
const widest = 24;

/** A line’s cells without the marks of the page; null where it is no line of a table. */
function cellsOf({ text, tabs }: Line): string[] | null {
  const cells = (inBars(text) ?? atTabs(text, tabs) ?? atSpaces(text) ?? atSemicolons(text))?.map(plain);
  if (!cells || cells.length < 2 || cells.length > widest) return null;
  return cells.every((cell) => cell.length <= longestCell) ? cells : null;
}

export const hasBars = ({ text }: Line): boolean => bars.test(text);

function inBars(text: string): string[] | null {
  if (!bars.test(text)) return null;
  return text
    .replace(/^\s?[|│┃]/, '')
    .replace(/(?<!\\)[|│┃]\s?$/, '')
    .split(bars);
}

const atTabs = (text: string, tabs: readonly number[]): string[] | null =>
  tabs.length === 0
    ? null
    : [...tabs, text.length].map((at, index) => text.slice(index === 0 ? 0 : (tabs[index - 1] ?? 0) + 1, at));

const atSpaces = (text: string): string[] | null => (/\S {2,}\S/.test(text) ? text.split(/ {2,}/) : null);

/** What a spreadsheet saves: no space behind a semicolon, or nothing between two. */
const atSemicolons = (text: string): string[] | null =>
  /^[^;]*(?:;[^\s;][^;]*|;){2,}$/.test(text) ? text.split(';') : null;

/** A cell without bold, italics, code and escapes. */
const plain = (cell: string): string =>
  cell
    .trim()
    .replace(/(\*\*|__)(\S.*?)\1/g, '$2')
    .replace(/^([*_`])(.*)\1$/, '$2')
    .replace(/\\([|*_])/g, '$1')
    .replace(/<br\s?\/?>/gi, ' ')
    .trim();

const isRule = (text: string): boolean => /^[\s|:+─═┼├┤=-]*$/.test(text) && /[-─═]{2}/.test(text);

/** A stretch of items: a table, or lines that are none. */
export type Stretch = { table: TableLine[] } | { items: Item[] };

/** A drill’s lines as tables and what stands between them. A table has a heading and a row at least. */
export function toStretches(items: Item[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const run of runsOf(items)) {
    const lines = run.flatMap(({ line }) => line ?? []);
    if (lines.filter(({ rule }) => !rule).length >= 2) stretches.push({ table: lines });
    else {
      const last = stretches.at(-1);
      const own = run.map(({ item }) => item);
      if (last && 'items' in last) last.items.push(...own);
      else stretches.push({ items: own });
    }
  }
  return stretches;
}

interface Celled {
  item: Item;
  line: TableLine | null;
}

/** Neighbours of one kind: with cells, or without. */
function runsOf(items: Item[]): Celled[][] {
  const runs: Celled[][] = [];
  for (const item of items) {
    const rule = isRule(item.line.text);
    const cells = rule ? [] : item.label ? null : cellsOf(item.line);
    const line = cells && { item, cells, rule };
    const open = runs.at(-1);
    if (open && (open[0]?.line !== null) === (line !== null)) open.push({ item, line });
    else runs.push([{ item, line }]);
  }
  return runs;
}

/** Whether a line is one of a table, and so no heading, however short it is. */
export const isTableLine = (line: Line): boolean => isRule(line.text) || cellsOf(line) !== null;
