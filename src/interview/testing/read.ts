/** Reads a text as the commands do, from bytes. */
import { interviewJson } from '../json.ts';
import { type Parsed, parseInterview } from '../parse.ts';
import { roles } from './roles.ts';

export const read = (text: string | Uint8Array, file = 'text.txt'): Parsed =>
  parseInterview(typeof text === 'string' ? new TextEncoder().encode(text) : text, file, roles);

/** Complaints as "line:column rule". */
export const complaints = ({ diagnostics }: Parsed): string[] =>
  diagnostics.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);

/** What `parse --json` prints for a text; fails where the text is refused. */
export function jsonOf(text: string | Uint8Array) {
  const { interview, diagnostics } = read(text);
  if (!interview) throw new Error(`refused: ${diagnostics.map(({ message }) => message).join('; ')}`);
  return interviewJson(interview);
}
