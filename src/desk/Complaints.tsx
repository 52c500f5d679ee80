/** @jsxImportSource preact */
/** What is wrong or odd, in the order of lines; pressing one goes to its line. */
import type { Complaint } from './protocol.ts';

interface Props {
  complaints: Complaint[];
  /** Whether the text has been read yet. */
  settled: boolean;
  goTo: (line: number) => void;
}

export function Complaints({ complaints, settled, goTo }: Props) {
  if (complaints.length === 0) return <p class="desk-none">{settled ? 'Nothing to mend.' : ''}</p>;
  return (
    <ol class="complaints">
      {complaints.map((complaint) => (
        <li key={`${complaint.line} ${complaint.rule} ${complaint.found}`} data-severity={complaint.severity}>
          <button type="button" onClick={() => goTo(complaint.line)}>
            <span class="complaint-at">
              Line {complaint.line}
              {complaint.severity === 'error' && <b>, error</b>}
            </span>
            <span>{complaint.found}</span>
          </button>
          <p>{complaint.way}</p>
        </li>
      ))}
    </ol>
  );
}
