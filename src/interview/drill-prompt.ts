/** A drill’s lines → its prompt and its figures for two periods: from its sentences, and from a table within it. */
import { type Context, type Placed, placeOf } from './context.ts';
import type { Metric, Passage } from './interview.ts';
import { type Item, joined, passageOf } from './items.ts';
import type { Line } from './lines.ts';
import { onceEach, readMetrics } from './metrics/metrics.ts';
import { styleOf } from './metrics/numbers.ts';
import { readTable } from './metrics/tables.ts';
import type { Part } from './span.ts';
import { type TableLine, toStretches } from './tables.ts';

/** A text of the prompt, and where it stands. */
interface Piece {
  passage: Passage;
  /** Whether it reads on from the piece before. */
  goesOn: boolean;
  /** Whether its figures are read already, in a table. */
  read: boolean;
  placeAt: (offset: number) => Placed;
}

const pieceOf = (line: Line, passage: Passage, { goesOn = false, read = false } = {}): Piece => {
  const from = Math.max(0, line.text.indexOf(passage.text));
  return { passage, goesOn, read, placeAt: (offset) => ({ line: line.number, column: line.columnAt(from + offset) }) };
};

/**
 * Reads what stands above a drill’s labels: `opening` is its bullet’s line, `items` the lines below. `around` is what
 * its section says, which tells how its numbers are written. A table whose figures all become rows leaves the prompt;
 * what cannot be read with certainty stays in it and is reported.
 */
export function readPrompt(
  opening: Part,
  items: Item[],
  around: string,
  context: Context,
): { prompt: Passage; metrics: Metric[] } {
  const { line, offset, end } = opening;
  const style = styleOf([line.text, ...items.map((item) => item.line.text)].join('\n'), around);
  const pieces = [pieceOf(line, passageOf(line, offset, end))];
  const metrics: Metric[] = [];
  for (const stretch of toStretches(items)) {
    if ('items' in stretch) {
      pieces.push(...stretch.items.map((item) => pieceOf(item.line, passageOf(item.line), item)));
      continue;
    }
    const lines = stretch.table.filter(({ rule }) => !rule);
    const reading = readTable(
      lines.map(({ cells }) => cells),
      style,
    );
    metrics.push(...(reading?.metrics ?? []));
    for (const { line: index, text } of reading?.unread ?? []) {
      const at = lines[index];
      if (at) context.report('figures-unread', placeOfCell(at, text), text);
    }
    for (const { item, rule } of stretch.table)
      if (rule || reading?.whole) context.ignore(item, 'a line of the drill’s table, whose figures are read');
    if (!reading?.whole) pieces.push(...lines.map((row) => pieceOfRow(row, reading !== null)));
  }
  const prose = pieces.map((piece) => (piece.read ? ' '.repeat(piece.passage.text.length) : piece.passage.text));
  const found = readMetrics(glued(pieces, prose), around);
  for (const { at, text } of found.unread) context.report('figures-unread', placeIn(pieces, at), text);
  return { prompt: promptOf(pieces), metrics: onceEach([...metrics, ...found.metrics]) };
}

const placeOfCell = ({ item }: TableLine, cell: string): Placed => ({
  ...placeOf(item),
  column: item.line.columnAt(Math.max(0, item.line.text.indexOf(cell))),
});

/** A line of a table that stays: its cells without the marks of the page. */
function pieceOfRow({ item, cells }: TableLine, read: boolean): Piece {
  const passage = passageOf(item.line);
  const text = cells.filter((cell) => cell !== '').join(' | ');
  return pieceOf(item.line, read ? { ...passage, text } : passage, { read });
}

const separator = ({ goesOn }: Piece, index: number) => (index === 0 ? '' : goesOn ? ' ' : '\n');

const glued = (pieces: Piece[], texts: string[]): string =>
  pieces.map((piece, index) => `${separator(piece, index)}${texts[index]}`).join('');

const promptOf = ([first, ...rest]: Piece[]): Passage =>
  rest.reduce((prompt, { passage, goesOn }) => joined(prompt, passage, goesOn ? ' ' : '\n'), (first as Piece).passage);

/** The place in the raw file of an offset of the prompt. */
function placeIn(pieces: Piece[], at: number): Placed {
  let start = 0;
  let last: Placed = { line: 1, column: 1 };
  for (const [index, piece] of pieces.entries()) {
    start += separator(piece, index).length;
    if (at < start) return last;
    last = piece.placeAt(Math.min(at - start, piece.passage.text.length));
    start += piece.passage.text.length;
  }
  return last;
}
