import type { Passage } from '../interview/interview.ts';
import type { Prose, Source } from './handbook.ts';

/** A passage of one file with the lines it comes from. */
export const toProse = (file: string, { text, line, endLine, paragraphs }: Passage): Prose => ({
  text,
  source: { file, line, endLine },
  paragraphs,
});

export const toProseOrNull = (file: string, passage: Passage | null): Prose | null =>
  passage ? toProse(file, passage) : null;

export const sourceOf = (file: string, { line, endLine }: { line: number; endLine: number }): Source => ({
  file,
  line,
  endLine,
});
