/** Reads a text as the commands do, from bytes. */
import type { Interview } from '../interview.ts';
import { interviewJson } from '../json.ts';
import { type Parsed, parseInterview } from '../parse.ts';
import { roles } from './roles.ts';

/** What was read, and the first of its interviews. */
export interface Read extends Parsed {
  interview: Interview | null;
}

export function read(text: string | Uint8Array, file = 'text.txt'): Read {
  const parsed = parseInterview(typeof text === 'string' ? new TextEncoder().encode(text) : text, file, roles);
  return { ...parsed, interview: parsed.interviews[0] ?? null };
}

/** Complaints as "line:column rule". */
export const complaints = ({ diagnostics }: Pick<Parsed, 'diagnostics'>): string[] =>
  diagnostics.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);

/** What `parse --json` prints for a text; fails where the text is refused. */
export function jsonOf(text: string | Uint8Array) {
  const { interview, diagnostics } = read(text);
  if (!interview) throw new Error(`refused: ${diagnostics.map(({ message }) => message).join('; ')}`);
  return interviewJson(interview);
}
