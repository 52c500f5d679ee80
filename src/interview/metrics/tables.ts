/** A table in a drill → its rows: two columns, or two lines, are named for the two periods. */
import { readFigure } from './figures.ts';
import type { NumberStyle } from './numbers.ts';
import { periodIn } from './period-in.ts';
import { pickPair } from './period-pair.ts';
import type { Period } from './periods.ts';
import { joinReadings, type Reading, rowOf } from './reading.ts';
import type { Token } from './tokens.ts';
import { unitIn, withUnit } from './units-in-headings.ts';

/** The cells of a table, line by line, without the marks of the page. */
export type Grid = string[][];

/** What stands between the cells of a table that stays in a prompt. */
export const cellMark = ' | ';

export interface TableReading {
  metrics: Reading['metrics'];
  /** Lines, counted from 0, that cannot be read, with the cell that is the cause. */
  unread: { line: number; text: string }[];
  /** What the table calls its two periods, the earlier first; null where they cannot be told. */
  periods: [string, string] | null;
  /** Whether all that the table says is in the rows. */
  whole: boolean;
}

/** What a column, or in a table on its side a line, holds. */
type Role = { is: 'period'; period: Period } | { is: 'change' } | { is: 'unit' } | { is: 'other' };

/** Headings of a column that says how the figures moved: it is computed, never read. */
export const change =
  /^(?:Δ|∆|±|\+\s?\/\s?[-−–]|%$|delta|var(?:iance|iation|\.|$|\s)|change|chg|diff|growth|yoy|index|trend|gap|abw|veränderung|differenz|entwicklung|évol|écart|évolution|différence|variazione|scostamento|differenza|vs\b|v\.?\s|% )|(?:change|growth|variance|var\.?|chg|δ)\s?%?$/i;
const unitHeading = /^(?:units?( of measure)?|uom|einheit|unité|unità|measure)$/i;
/** A cell that holds nothing. */
const blank = /^(?:|[-–—.]+|n\/?a\.?|n\.\s?a\.|k\.\s?a\.|n\.?d\.?|nc|tbc)$/i;

/** Reads a grid; null where no two periods are named in it, so that it is no table of two periods. */
export function readTable(grid: Grid, style: NumberStyle): TableReading | null {
  const width = Math.max(...grid.map((cells) => cells.length));
  // "\tLY\tTY": the cell above the names is empty.
  const square = grid.map((cells) => [...Array<string>(width - cells.length).fill(''), ...cells]);
  return inColumns(square, grid, style) ?? inLines(square, style);
}

/** So many lines may stand above the one that names the periods: a title, the quarters of a year. */
const deepest = 3;

function inColumns(square: Grid, grid: Grid, style: NumberStyle): TableReading | null {
  for (const [line, cells] of square.slice(0, deepest).entries()) {
    const roles = cells.map((cell) => roleOf(cell, style));
    const named = roles.filter(({ is }) => is === 'period').length;
    if (named < 2) continue;
    const pair = pickPair(roles.map(periodOf));
    if (!pair) return { metrics: [], unread: [{ line, text: cells.join(' ').trim() }], periods: null, whole: false };
    const [before, after] = pair;
    const names = roles.findIndex(({ is }, index) => is === 'other' && index !== before && index !== after);
    const unit = roles.findIndex(({ is }) => is === 'unit');
    const known = new Set([before, after, names, unit, ...indexesOf(roles, 'change')]);
    const rows = square.slice(line + 1).map((row, index): RowCells => {
      // A line with fewer cells than the heading ends early: its name comes first.
      const short = (grid[line + 1 + index]?.length ?? 0) < cells.length && (grid[line]?.length ?? 0) === cells.length;
      const own = short ? [...(grid[line + 1 + index] ?? []), ...Array<string>(cells.length).fill('')] : row;
      return {
        line: line + 1 + index,
        name: own[names] ?? '',
        before: own[before] ?? '',
        after: own[after] ?? '',
        unit: [own[unit] ?? '', unitIn(cells[before] ?? '').unit].find((text) => text !== '') ?? '',
        changes: indexesOf(roles, 'change').map((at) => own[at] ?? ''),
        whole: own.every((cell, at) => known.has(at) || blank.test(cell)),
      };
    });
    return { ...readRows(rows, style), periods: [nameIn(cells[before]), nameIn(cells[after])] };
  }
  return null;
}

/** A table on its side: a line for each period, a column for each figure. */
function inLines(square: Grid, style: NumberStyle): TableReading | null {
  const [heads, ...body] = square;
  const roles = body.map(([first = '']) => roleOf(first, style));
  if (!heads || roles.filter(({ is }) => is === 'period').length < 2) return null;
  const pair = pickPair(roles.map(periodOf));
  if (!pair) return { metrics: [], unread: [{ line: 0, text: heads.join(' ').trim() }], periods: null, whole: false };
  const [before, after] = pair.map((index) => body[index] ?? []);
  const isWhole = roles.every(({ is }, index) => is === 'change' || pair.includes(index));
  const rows = heads.slice(1).map(
    (name, index): RowCells => ({
      line: pair[1] + 1,
      name,
      before: before?.[index + 1] ?? '',
      after: after?.[index + 1] ?? '',
      unit: '',
      changes: indexesOf(roles, 'change').map((at) => body[at]?.[index + 1] ?? ''),
      whole: isWhole,
    }),
  );
  return { ...readRows(rows, style), periods: [nameIn(before?.[0]), nameIn(after?.[0])] };
}

const nameIn = (cell = ''): string => unitIn(cell).name;

interface RowCells {
  line: number;
  name: string;
  before: string;
  after: string;
  unit: string;
  changes: string[];
  /** Whether the line holds nothing besides. */
  whole: boolean;
}

function readRows(rows: RowCells[], style: NumberStyle): Omit<TableReading, 'periods'> {
  const readings = rows.map((row) => ({ row, reading: readRow(row, style) }));
  return {
    metrics: joinReadings(readings.flatMap(({ reading }) => reading ?? [])).metrics,
    unread: readings.flatMap(({ row, reading }) => reading?.unread.map(({ text }) => ({ line: row.line, text })) ?? []),
    whole: readings.length > 0 && readings.every(({ row, reading }) => row.whole && reading?.unread.length === 0),
  };
}

/** Null where a line holds no figures: a heading within the table, a remark. */
function readRow(row: RowCells, style: NumberStyle): Reading | null {
  const { name, unit } = unitIn(row.name);
  const [before, after] = [row.before, row.after].map((cell) => toToken(cell, row.unit || unit, style));
  if (!before || !after || name === '') return null;
  // A cell without a figure leaves its row to the prompt.
  if (before.type === 'words' || after.type === 'words') return null;
  const reading = rowOf(name, [before, after], style);
  if (reading.unread.length > 0) {
    const wrong = [before, after].find(({ type }) => type !== 'figure') ?? before;
    return { ...reading, unread: [{ at: 0, text: wrong.text || row.name }] };
  }
  const denied = row.changes.find((cell) => !agrees(cell, before, after, style));
  return denied === undefined ? reading : { metrics: [], unread: [{ at: 0, text: denied }], used: [] };
}

/** The figure of a cell, dressed with the unit that stands elsewhere. */
function toToken(cell: string, unit: string, style: NumberStyle): Token {
  const text = blank.test(cell) ? '' : cell.replace(/^\(\s?(.*\d.*?)\s?\)(%?)$/, '−$1$2').replace(/^[~≈]\s?/, '');
  const figure = readFigure(text, style);
  if (!figure) return { type: /\d/.test(text) ? 'unread' : 'words', text, at: 0 };
  const dressed = figure.currency === '' && figure.unit === '' && unit !== '' ? withUnit(text, unit, style) : text;
  return { type: 'figure', text: dressed, at: 0, figure: readFigure(dressed, style) ?? figure };
}

/** Whether a change that the table gives is the change of its figures: else a column is not what its name says. */
function agrees(cell: string, before: Token, after: Token, style: NumberStyle): boolean {
  const plain = cell
    .replace(/[▲▼△▽↑↓()]/g, '')
    .replace(/^[^\d]*(?=[.\d])/, '')
    .trim();
  const said = blank.test(cell) ? null : readFigure(plain, style);
  if (!said || before.type !== 'figure' || after.type !== 'figure') return true;
  const [from, to] = [before.figure.value, after.figure.value];
  const size = Math.max(before.figure.scale, after.figure.scale);
  const difference = Math.abs(to - from);
  const possible = [
    difference,
    difference / size,
    difference * 100,
    (difference / Math.abs(from)) * 100,
    (to / from) * 100,
  ];
  const digits = /[.,](\d{1,2})(?!\d)/.exec(plain)?.[1]?.length ?? 0;
  const numbers = said.otherwise === null ? [said.value] : [said.value, said.otherwise];
  const rounding = 0.6 * 10 ** -digits + 0.001;
  return numbers.some((value) => possible.some((one) => Math.abs(one - Math.abs(value)) <= rounding));
}

function roleOf(cell: string, style: NumberStyle): Role {
  if (unitHeading.test(cell)) return { is: 'unit' };
  if (change.test(cell)) return { is: 'change' };
  const period = periodIn(cell, style);
  return period ? { is: 'period', period } : { is: 'other' };
}

const periodOf = (role: Role): Period | null => (role.is === 'period' ? role.period : null);
const indexesOf = (roles: Role[], is: Role['is']): number[] =>
  roles.flatMap((role, index) => (role.is === is ? [index] : []));
