/** @jsxImportSource preact */
/**
 * The text as an editor types it, with numbered lines and beside each what it was taken for. The words stand twice in
 * the same place: in rows, whose heights the notes share, and in a field above them, whose own letters are not drawn.
 */
import type { RefObject } from 'preact';
import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import type { Complaint, LineNote, Reading } from './protocol.ts';

/** Longer texts are typed in a plain field: so many rows would make typing slow. */
const mostLines = 4000;

interface Row {
  notes: string[];
  leftOut: boolean;
  complaints: Complaint[];
}
const nothing: Row = { notes: [], leftOut: false, complaints: [] };

/** What stands beside each line that has something beside it. */
function rowsOf(reading: Reading | null): Map<number, Row> {
  const rows = new Map<number, Row>();
  const at = (line: number): Row => {
    const row = rows.get(line) ?? { notes: [], leftOut: false, complaints: [] };
    rows.set(line, row);
    return row;
  };
  for (const { line, what, leftOut } of reading?.notes ?? ([] as LineNote[])) {
    const row = at(line);
    row.notes.push(what);
    row.leftOut ||= leftOut;
  }
  for (const complaint of reading?.complaints ?? []) at(complaint.line).complaints.push(complaint);
  return rows;
}

const Line = memo(({ number, text, row }: { number: number; text: string; row: Row }) => {
  const worst = row.complaints.find(({ severity }) => severity === 'error') ?? row.complaints[0];
  return (
    <div class="row" data-severity={worst?.severity} data-left-out={row.leftOut ? '' : undefined}>
      <span class="row-number">{number}</span>
      <span class="row-text">{text === '' ? '\n' : text}</span>
      <span class="row-note">{worst ? worst.found : row.notes.join(', ')}</span>
    </div>
  );
}, sameLine);

/** Rows of equal content are not drawn again: each keystroke changes one or two. */
function sameLine(
  a: { number: number; text: string; row: Row },
  b: { number: number; text: string; row: Row },
): boolean {
  return a.number === b.number && a.text === b.text && JSON.stringify(a.row) === JSON.stringify(b.row);
}

interface Props {
  field: RefObject<HTMLTextAreaElement>;
  text: string;
  reading: Reading | null;
  onText: (text: string) => void;
}

export function Sheet({ field, text, reading, onText }: Props) {
  const rows = useMemo(() => rowsOf(reading), [reading]);
  const lines = text.split('\n');
  const plain = lines.length > mostLines;
  return (
    <div class="sheet" data-plain={plain ? '' : undefined}>
      {!plain && (
        <div class="rows" aria-hidden="true">
          {lines.map((line, index) => (
            <Line key={index} number={index + 1} text={line} row={rows.get(index + 1) ?? nothing} />
          ))}
        </div>
      )}
      <textarea
        ref={field}
        aria-label="Text of the interview"
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

/** Puts the cursor at a line of the text, all of which is then chosen, and shows it. */
export function goToLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  const row = field.parentElement?.querySelectorAll('.row')[line - 1];
  (row ?? field).scrollIntoView({ block: 'center' });
}
