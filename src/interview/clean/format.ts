/**
 * An Interview → a text that says it, in the handbook’s own form. That is the form of its layout; where the words of a
 * text would not be read in it as they were meant, it is the marked form, in which nothing is guessed.
 */
import type { Interview } from '../interview.ts';
import { parseInterview } from '../parse.ts';
import type { RoleNames } from '../titles.ts';
import { markedForm } from './marked.ts';
import { naturalForm } from './natural.ts';

/**
 * The text of one Interview: read again it gives the same Interview but for places, what was ignored and complaints.
 * `roles` are the names that titles may have. Pure, so that the command and the browser share it.
 */
export function formatInterview(interview: Interview, roles: RoleNames[]): string {
  const natural = naturalForm(interview);
  const [again, ...more] = parseInterview(new TextEncoder().encode(natural), interview.file, roles).interviews;
  return again && more.length === 0 && saidBy(again) === saidBy({ ...interview, role: again.role })
    ? natural
    : markedForm(interview);
}

/** Several texts, one after the other: their titles part them. */
export const formatInterviews = (interviews: Interview[], roles: RoleNames[]): string =>
  interviews.map((interview) => formatInterview(interview, roles)).join('\n\n');

const placeKeys = new Set(['line', 'column', 'endLine', 'paragraphs', 'ignored', 'file']);

/** What an Interview says, without places and what was left out: the same for two that say the same. */
export const saidBy = (interview: Interview): string =>
  JSON.stringify(interview, (key, value) => {
    if (placeKeys.has(key)) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
