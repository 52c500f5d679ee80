/** A drill’s lines → its prompt and its figures for two periods. */
import type { Context, Placed } from './context.ts';
import type { Metric, Passage } from './interview.ts';
import { type Item, joined, passageOf } from './items.ts';
import type { Line } from './lines.ts';
import { readMetrics } from './metrics/metrics.ts';
import { type NumberStyle, styleOf } from './metrics/numbers.ts';
import { tableSentence } from './metrics/table-sentence.ts';
import { cellMark, readTable } from './metrics/tables.ts';
import type { Part } from './span.ts';
import { hasBars, isTableLine, type TableLine, toStretches } from './tables.ts';

/** A text of the prompt, and where it stands. */
interface Piece {
  passage: Passage;
  /** Whether it reads on from the piece before. */
  goesOn: boolean;
  placeAt: (offset: number) => Placed;
}

function pieceOf(line: Line, passage: Passage, goesOn = false): Piece {
  const from = Math.max(0, line.text.indexOf(passage.text));
  return { passage, goesOn, placeAt: (offset) => ({ line: line.number, column: line.columnAt(from + offset) }) };
}

/**
 * Reads what stands above a drill’s labels: `opening` is its bullet’s line, `items` the lines below, `first`
 * the item of the opening where that has no bullet and so may begin a table. `around` is what
 * its section says, which tells how its numbers are written. A table of two periods becomes a sentence of the prompt,
 * where its rows say all of it, else lines without the marks of the page. The figures are those that the prompt says,
 * so that it says them wherever it stands; what cannot be read with certainty is reported.
 */
export function readPrompt(
  { line, offset, end }: Part,
  items: Item[],
  around: string,
  context: Context,
  first: Item | null = null,
): { prompt: Passage; metrics: Metric[] } {
  const style = styleOf([line.text, ...items.map((item) => item.line.text)].join('\n'), around);
  const opensTable = first !== null && isTableLine(line);
  const pieces = [
    ...(opensTable ? [] : [pieceOf(line, passageOf(line, offset, end))]),
    ...toStretches(opensTable ? [first, ...items] : items).flatMap((stretch) =>
      'items' in stretch
        ? stretch.items.map((item) => pieceOf(item.line, passageOf(item.line, item.bullet?.offset), item.goesOn))
        : tablePieces(stretch.table, style, context),
    ),
  ];
  const prompt = promptOf(pieces);
  const { metrics, unread } = readMetrics(prompt.text, around);
  for (const { at, text } of unread) context.report('figures-unread', placeIn(pieces, at), text);
  return { prompt, metrics };
}

function tablePieces(table: TableLine[], style: NumberStyle, context: Context): Piece[] {
  const lines = table.filter(({ rule }) => !rule);
  const reading = readTable(
    lines.map(({ cells }) => cells),
    style,
  );
  const [first] = lines;
  const isSaid = reading?.whole === true && reading.periods !== null && first !== undefined;
  for (const { item, rule } of table)
    if (isSaid || rule)
      context.ignore(item, isSaid ? 'a line of a table, which the prompt says as a sentence' : 'the rule of a table');
  if (!isSaid || !reading.periods) return lines.map((row) => pieceOfLine(row, reading !== null));
  const passage = { ...passageOf(first.item.line), endLine: lines.at(-1)?.item.line.number ?? first.item.line.number };
  return [pieceOf(first.item.line, { ...passage, text: tableSentence(reading.periods, reading.metrics) })];
}

/** A line of a table that stays: its cells without the marks of the page, a dash for one that is empty. */
function pieceOfLine({ item, cells }: TableLine, named: boolean): Piece {
  const passage = passageOf(item.line);
  if (!named && !hasBars(item.line)) return pieceOf(item.line, passage);
  const text = cells.map((cell) => cell || '–').join(cellMark);
  const found = cells.find((cell) => cell !== '') ?? '';
  return {
    ...pieceOf(item.line, { ...passage, text }),
    placeAt: (offset) => placeOfCell(item.line, cells, offset, found),
  };
}

/** The place of the cell that an offset of the line’s text falls into. */
function placeOfCell(line: Line, cells: string[], offset: number, first: string): Placed {
  let at = 0;
  let cell = first;
  for (const one of cells) {
    if (at <= offset && one !== '') cell = one;
    at += (one.length || 1) + cellMark.length;
  }
  return { line: line.number, column: line.columnAt(Math.max(0, line.text.indexOf(cell))) };
}

const separator = ({ goesOn }: Piece, index: number) => (index === 0 ? '' : goesOn ? ' ' : '\n');

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
