/** @jsxImportSource preact */
/** The lines that no page shows, each with the reason. */
import type { LineNote } from './protocol.ts';

interface Props {
  notes: LineNote[];
  goTo: (line: number) => void;
}

export function LeftOut({ notes, goTo }: Props) {
  if (notes.length === 0) return <p class="desk-none">Every line is on the page.</p>;
  return (
    <ol class="complaints">
      {notes.map(({ line, what }) => (
        <li key={`${line} ${what}`}>
          <button type="button" onClick={() => goTo(line)}>
            <span class="complaint-at">Line {line}</span>
            <span>{what}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
