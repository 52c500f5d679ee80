/** Passages of one file → prose and entries that know the file. */
import type { Interview, Passage, Probe } from '../interview/interview.ts';
import type { Entry, Parts, Prose, Role } from './handbook.ts';
import type { OtherLanguage, Source } from './source.ts';

/** The text that passages come from. */
export type From = Pick<Interview, 'file' | 'language'>;

/** The language of a text as things made of it have it: nothing for English. */
export const languageOf = ({ language }: From): { language?: OtherLanguage } => (language === 'en' ? {} : { language });

/** A passage of one file with the lines it comes from. */
export const toProse = (from: From, { text, line, endLine, paragraphs }: Passage): Prose => ({
  text,
  ...languageOf(from),
  source: { file: from.file, line, endLine },
  paragraphs,
});

export const sourceOf = (file: string, { line, endLine }: { line: number; endLine: number }): Source => ({
  file,
  line,
  endLine,
});

type Field = Passage | null | Passage[] | Probe[];

/** What the parser read into one field, whatever its shape, as entries. */
function toEntries(from: From, field: Field): Entry[] {
  if (field === null) return [];
  return [field]
    .flat()
    .map((one) =>
      'question' in one
        ? { ...toProse(from, one.question), reply: one.reply && toProse(from, one.reply) }
        : { ...toProse(from, one), reply: null },
    );
}

/** The named fields of a question, a concept or a drill as parts. */
export const toParts = <Name extends string>(
  from: From,
  raw: Record<Name, Field>,
  names: readonly Name[],
): Parts<Name> => Object.fromEntries(names.map((name) => [name, toEntries(from, raw[name])])) as Parts<Name>;

/** What the handbook says of a role itself: its seat, what interviewers look for, and what to ask them. */
export const proseOfRole = ({ seat, lookFor, smartQuestions }: Role): Prose[] => [
  ...seat,
  ...lookFor,
  ...smartQuestions.flatMap(({ topic, points }) => [topic, ...points]),
];
