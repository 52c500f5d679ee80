/** Questions in a table: a column for what is asked, one for why, one for the answer. Each row is read as lines with their labels. */
import type { Context } from './context.ts';
import { fieldRows, type Label, readLabel } from './labels.ts';
import { blank, type Line, lineWithin, partOfLine } from './lines.ts';
import { wordKey } from './marks.ts';
import { asks } from './purpose.ts';

/** What heads the column of the questions, and that of their numbers. */
const question =
  /^(?:(?:interview |the )?questions?(?: asked)?|frage|fragen|interviewfrage|domanda|domande|question d entretien)$/;
const number = /^(?:|no|nr|n|number|nummer|numero|id|q)$/;

interface Column {
  is: 'question' | 'number' | 'label' | 'other';
  /** As the head writes it. */
  head: string;
  field: Label | null;
}

interface Cell {
  from: number;
  to: number;
  text: string;
}

const bars = /(?<!\\)\|/g;

/** No row of such a table is longer. */
const longest = 20_000;

/** The cells of a line between tabs or bars; null where it has none. */
function cellsOf(line: Line): Cell[] | null {
  const { text, tabs } = line;
  if (text.length > longest) return null;
  const at = tabs.length > 0 ? [...tabs] : [...text.matchAll(bars)].map(({ index }) => index);
  if (at.length === 0) return null;
  const ends = [...at, text.length];
  const cells = ends.map((to, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    return { from, to, text: text.slice(from, to).trim() };
  });
  // A table of Markdown has a bar at both its ends.
  if (tabs.length > 0) return cells;
  return cells.slice(cells[0]?.text === '' ? 1 : 0, cells.at(-1)?.text === '' ? -1 : undefined);
}

const sheetName = /^(?:(?:sheet|tabelle|feuil(?:le)?|foglio|blatt)\s?\d{1,2}|\+)?$/i;
const isRule = (cells: Cell[]): boolean => cells.every(({ text }) => /^:?-{2,}:?$/.test(text));

/** What a head’s cells say, or null where they do not head a table of questions. */
function columnsOf(cells: Cell[]): Column[] | null {
  const columns = cells.map(({ text }): Column => {
    const head = text.replace(/^[*_]+|[*_]+$/g, '');
    const key = wordKey(head);
    const label = head === '' || head.length > 60 ? null : readLabel(head);
    if (question.test(key)) return { is: 'question', head, field: null };
    if (number.test(key)) return { is: 'number', head, field: null };
    return label && label.rest === '' ? { is: 'label', head, field: label.field } : { is: 'other', head, field: null };
  });
  const asked = columns.filter(({ is }) => is === 'question').length;
  return asked === 1 && columns.some(({ is }) => is === 'label') ? columns : null;
}

/** The lines of such tables as a page would show them; other lines, and those of which a layout has said what they are, as they are. */
export function withoutSheet(lines: Line[], context: Context): Line[] {
  if (!lines.some(({ text, tabs }) => tabs.length > 0 || text.includes('|'))) return lines;
  const unheaded = columnsWithoutHead(lines);
  let columns: Column[] | null = null;
  let rank = 0;
  /** The column of a cell in quotation marks whose end stands in a line below. */
  let open: number | null = null;
  return lines.flatMap((line) => {
    if (line.cell) {
      columns = null;
      open = null;
      return [line];
    }
    if (columns && open !== null) {
      const rest = restOfCell(line, open, columns);
      open = rest.open;
      return rest.lines;
    }
    const cells = line.text === '' ? null : cellsOf(line);
    if (!cells) {
      if (line.text !== '') columns = null;
      return [line];
    }
    const head = columnsOf(cells);
    if (head) {
      columns = head;
      rank = 0;
      context.ignore({ line }, 'the head of a table');
      return [blank(line)];
    }
    if (cells.every(({ text }) => sheetName.test(text))) {
      context.ignore({ line }, 'the names of a spreadsheet’s sheets');
      return [blank(line)];
    }
    const isUnheaded = unheaded !== null && (columns ?? unheaded) === unheaded && isQuestionRow(line, cells);
    if (isUnheaded) columns = unheaded;
    if (!columns || (cells.length > columns.length && !isUnheaded)) return [line];
    if (isRule(cells)) {
      context.ignore({ line }, 'the rule of a table');
      return [blank(line)];
    }
    rank += 1;
    open = openCell(line, cells);
    return rowLines(line, open === null ? cells : withoutMark(cells), columns, rank, context);
  });
}

/** So many rows without a head above them must ask and answer. */
const rowsWithoutHead = 2;

/** "Who signs?", a tab, "The manager.": what flash cards and notes are written as. */
const isQuestionRow = ({ tabs }: Line, cells: Cell[]): boolean =>
  tabs.length > 0 && asks(cells[0]?.text ?? '') && (cells[1]?.text ?? '') !== '' && !asks(cells[1]?.text ?? '');

/** The columns of rows that have no head: a question and its answer, in every line with tabs; null where there are others. */
function columnsWithoutHead(lines: Line[]): Column[] | null {
  const rows = lines.flatMap((line) => {
    const cells = !line.cell && line.tabs.length > 0 && line.text !== '' ? cellsOf(line) : null;
    return cells ? [isQuestionRow(line, cells)] : [];
  });
  if (rows.length < rowsWithoutHead || !rows.every((isOne) => isOne)) return null;
  const answer = fieldRows.answer.wordings.en[0];
  return [
    { is: 'question', head: '', field: null },
    { is: 'label', head: answer, field: 'answer' },
  ];
}

/** The index of a last cell that begins with a quotation mark and does not end with one; null where there is none. */
function openCell({ tabs }: Line, cells: Cell[]): number | null {
  const text = cells.at(-1)?.text ?? '';
  const marks = text.match(/"/g)?.length ?? 0;
  return tabs.length > 0 && text.startsWith('"') && marks % 2 === 1 ? cells.length - 1 : null;
}

/** The same cells, the last without the quotation mark that opens it. */
const withoutMark = (cells: Cell[]): Cell[] =>
  cells.map((cell, index) =>
    index < cells.length - 1 ? cell : { ...cell, from: cell.to - cell.text.length + 1, text: cell.text.slice(1) },
  );

/** What a line holds of a cell that began above it, and of the cells behind that. */
function restOfCell(line: Line, column: number, columns: Column[]): { lines: Line[]; open: number | null } {
  const end = line.text.search(/"(?=\s|$)/);
  if (end < 0) return { lines: [line], open: column };
  const behind = partOfLine(line, end + 1);
  const cells = behind.tabs.length > 0 ? (cellsOf(behind) ?? []) : [];
  const labelled = cells.flatMap((cell, index) => {
    const { is, head = '' } = columns[column + index] ?? {};
    return index > 0 && is === 'label' && cell.text !== '' ? [lineWithin(behind, cell, { head })] : [];
  });
  return { lines: [{ ...partOfLine(line, 0, end), tabs: [] }, ...labelled, blank(line)], open: null };
}

/** A row as lines: the question with its number, each labelled cell with its label. What other columns say is left out. */
function rowLines(line: Line, cells: Cell[], columns: Column[], rank: number, context: Context): Line[] {
  const at = (is: Column['is']): Cell | undefined => cells[columns.findIndex((column) => column.is === is)];
  const counted = at('number')?.text ?? '';
  const written = Number(counted === '' ? rank : (/^#?\s?(\d{1,4})[.)]?$/.exec(counted)?.[1] ?? Number.NaN));
  const asked = at('question');
  if (!asked || asked.text === '' || Number.isNaN(written)) return [line];
  for (const [index, { text }] of cells.entries())
    if ((columns[index]?.is ?? 'other') === 'other' && text !== '')
      context.ignore({ line }, 'a column of the table that is no part of a question', text);
  const labelled = cells.flatMap((cell, index) => {
    const { is, head = '' } = columns[index] ?? {};
    return is === 'label' && cell.text !== '' ? [lineWithin(line, unquoted(line, cell), { head })] : [];
  });
  return [lineWithin(line, unquoted(line, asked), { number: written }), ...labelled, blank(line)];
}

/** A spreadsheet quotes a cell with a line break or a quotation in it, and some programs every cell. */
function unquoted({ text, tabs }: Line, cell: Cell): Cell {
  if (tabs.length === 0 || !/^"[^"]+"$/.test(cell.text)) return cell;
  const from = text.indexOf('"', cell.from) + 1;
  return { from, to: from + cell.text.length - 2, text: cell.text.slice(1, -1) };
}

/** So many cells of a head must stand one to a line, two of them labels. */
const least = 3;

/** The head of a table whose cells were copied one to a line: “No.”, “Question”, “Assesses”, “Answer example”. */
export function withoutTableHead(lines: Line[], context: Context): Line[] {
  const isCell = (text: string): boolean => {
    const key = wordKey(text);
    return text !== '' && text.length <= 40 && (question.test(key) || number.test(key) || labelAlone(text));
  };
  const start = lines.findIndex(({ text, cell }) => !cell && isCell(text) && !labelAlone(text));
  if (start < 0) return lines;
  const stop = lines.findIndex(({ text, cell }, index) => index > start && text !== '' && (cell || !isCell(text)));
  const cells = lines.slice(start, stop < 0 ? lines.length : stop).filter(({ text }) => text !== '');
  const isHead =
    cells.length >= least &&
    cells.some(({ text }) => question.test(wordKey(text))) &&
    cells.some(({ text }) => labelAlone(text));
  if (!isHead) return lines;
  for (const line of cells) context.ignore({ line }, 'the head of a table');
  return lines.map((line) => (cells.includes(line) ? blank(line) : line));
}

const labelAlone = (text: string): boolean => !/[:：]$/.test(text) && readLabel(text)?.rest === '';
