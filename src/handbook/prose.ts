/** Passages of one file → prose and entries that know the file. */
import type { Passage, Probe } from '../interview/interview.ts';
import type { Entry, Parts, Prose, Role, Source } from './handbook.ts';

/** A passage of one file with the lines it comes from. */
export const toProse = (file: string, { text, line, endLine, paragraphs }: Passage): Prose => ({
  text,
  source: { file, line, endLine },
  paragraphs,
});

export const sourceOf = (file: string, { line, endLine }: { line: number; endLine: number }): Source => ({
  file,
  line,
  endLine,
});

type Field = Passage | null | Passage[] | Probe[];

/** What the parser read into one field, whatever its shape, as entries. */
function toEntries(file: string, field: Field): Entry[] {
  if (field === null) return [];
  return [field]
    .flat()
    .map((one) =>
      'question' in one
        ? { ...toProse(file, one.question), reply: one.reply && toProse(file, one.reply) }
        : { ...toProse(file, one), reply: null },
    );
}

/** The named fields of a question, a concept or a drill as parts. */
export const toParts = <Name extends string>(
  file: string,
  raw: Record<Name, Field>,
  names: readonly Name[],
): Parts<Name> => Object.fromEntries(names.map((name) => [name, toEntries(file, raw[name])])) as Parts<Name>;

/** What the handbook says of a role itself: its seat, what interviewers look for, and what to ask them. */
export const proseOfRole = ({ seat, lookFor, smartQuestions }: Role): Prose[] => [
  ...seat,
  ...lookFor,
  ...smartQuestions.flatMap(({ topic, points }) => [topic, ...points]),
];
