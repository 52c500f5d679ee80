/** What each line of a text was understood as, for the margin beside it. */
import { wordingOf } from '../interview/clean/grammar.ts';
import type { Interview, Passage } from '../interview/interview.ts';
import { fieldsOf, type Owner } from '../interview/labels.ts';
import type { LineNote } from './protocol.ts';

/** A note for the first line of everything that was read, and for each line that no page shows, in the order of lines. */
export function annotate(interviews: Interview[]): LineNote[] {
  const notes = interviews.flatMap((interview) => [...readNotes(interview), ...leftOutNotes(interview)]);
  const first = new Map<string, LineNote>();
  for (const note of notes) first.set(`${note.line} ${note.what}`, note);
  return [...first.values()].toSorted((a, b) => a.line - b.line);
}

/** Lines that no page shows but that say what others are: a reason of the parser’s, and the note. */
const structure: [reason: RegExp, what: string][] = [
  [/heading/, 'Heading'],
  [/^the label of /, 'Label'],
  [/^the mark of the clean form/, 'Mark of the clean form'],
];

const leftOutNotes = ({ ignored }: Interview): LineNote[] =>
  ignored.map(({ line, reason }) => {
    const what = structure.find(([pattern]) => pattern.test(reason))?.[1];
    return { line, what: what ?? reason, leftOut: what === undefined };
  });

function readNotes(interview: Interview): LineNote[] {
  const { title, summary, lookFor, questions, conceptGroups, drills, smartQuestions, related, sources } = interview;
  return [
    ...noted('Title', title),
    ...noted('Summary', summary),
    ...lookFor.flatMap((passage) => noted('Looked for', passage)),
    ...questions.flatMap((question) => [
      ...noted(`Question ${question.number}`, question.question),
      ...fieldNotes('question', question),
    ]),
    ...conceptGroups.flatMap((group) => [
      ...noted('Group', group.title),
      ...group.concepts.flatMap((concept) => [
        ...noted('Concept', concept.term),
        ...noted('Definition', concept.definition),
        ...fieldNotes('concept', concept),
      ]),
    ]),
    ...drills.flatMap((drill, index) => [...noted(`Drill ${index + 1}`, drill.prompt), ...fieldNotes('drill', drill)]),
    ...smartQuestions.flatMap(({ topic }) => noted('To ask them', topic)),
    ...related.flatMap(({ role }) => noted('Related role', role)),
    ...sources.flatMap((source) => noted('Source', source)),
  ];
}

const noted = (what: string, passage: Passage | null): LineNote[] =>
  passage ? [{ line: passage.line, what, leftOut: false }] : [];

/** The labelled fields of a question, a concept or a drill. */
const fieldNotes = (owner: Owner, thing: object): LineNote[] =>
  fieldsOf(owner).flatMap((field) =>
    passagesOf((thing as Record<string, unknown>)[field]).flatMap((passage) => noted(wordingOf(field), passage)),
  );

/** The passages of a field, whatever its shape; a probe’s reply too. */
function passagesOf(value: unknown): Passage[] {
  if (Array.isArray(value)) return value.flatMap(passagesOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value) return [value as Passage];
  return Object.values(value).flatMap(passagesOf);
}
