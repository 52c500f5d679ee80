/** What was understood of a text, in one sentence, for the eye and for a screen reader. */
import type { Complaint, Reading } from './protocol.ts';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** "a guide", but "questions". */
const named = (layout: string) => (layout.endsWith('s') ? layout : `a ${layout}`);

/** The sentence; '' where nothing is read yet. A file that cannot be opened is said first. */
export function inWords(reading: Reading | null, fault: Complaint | null): string {
  if (fault) return fault.found;
  if (!reading) return '';
  const { summaries, complaints } = reading;
  const errors = complaints.filter(({ severity }) => severity === 'error').length;
  const wrong = complaints.length === 0 ? 'nothing to mend' : `${count(complaints.length, 'thing')} to look at`;
  if (summaries.length === 0) return errors > 0 ? 'This is not read as an interview yet.' : '';
  const read = summaries.map(
    ({ layout, role, counts }) => `${named(layout)}${role ? '' : ' of a role of your own'}: ${counts.join(', ')}`,
  );
  return `Read as ${read.join('; and as ')}. ${wrong[0]?.toUpperCase()}${wrong.slice(1)}.`;
}
