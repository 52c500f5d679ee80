/** What every content check is: a pure function from the handbook to complaints. */
import { type Diagnostic, diagnose } from '../../diagnostics/report.ts';
import type { RuleId } from '../../diagnostics/rules.ts';
import type { Place } from '../../interview/interview.ts';
import type { Asking, Handbook, Prose, Question } from '../handbook.ts';
import { type PartRow, partsOfAsking, partsOfDefinition, partsOfDrill } from '../parts.ts';
import type { Source } from '../source.ts';

export type Check = (handbook: Handbook) => Diagnostic[];

/** One row of the report: a measure’s value, what has it, and where. */
interface Row {
  value: number;
  text: string;
  source: Source;
}

/** A measure whose ten worst rows `check --report` prints. */
export interface Measure {
  title: string;
  rows: (handbook: Handbook) => Row[];
}

/** A complaint at the beginning of a source. */
export const complain = (rule: RuleId, { file, line }: Source, subject = ''): Diagnostic =>
  diagnose(rule, { file, line, column: 1 }, subject);

/** An answer with the question and the role it belongs to. */
export interface PlacedAnswer {
  question: Question;
  asking: Asking;
  answer: Prose;
}

/** All answers in the order of their files and lines, so that the later of two alike is the one complained of. */
export const allAnswers = ({ questions }: Handbook): PlacedAnswer[] =>
  questions
    .flatMap((question) =>
      question.askings.flatMap((asking) => asking.parts.answer.map((answer) => ({ question, asking, answer }))),
    )
    .toSorted(({ answer: { source: a } }, { answer: { source: b } }) =>
      a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
    );

/** Every part of every question, definition and drill, with its row of the table. */
export const allParts = ({ questions, concepts, drills }: Handbook): PartRow[] => [
  ...questions.flatMap(({ askings }) => askings.flatMap(partsOfAsking)),
  ...concepts.flatMap(({ definitions }) => definitions.flatMap(partsOfDefinition)),
  ...drills.flatMap(partsOfDrill),
];

/** All prose of these parts, replies included. */
export const proseOf = (rows: PartRow[]): Prose[] =>
  rows.flatMap(({ entries }) => entries.flatMap((entry) => (entry.reply ? [entry, entry.reply] : [entry])));

/** A dash between blanks is no word. */
export const countWords = (text: string): number => text.match(/(?![-–—]+(?:\s|$))(?<!\S)\S+/g)?.length ?? 0;

/** The paragraphs of a prose, each with the place where it begins in its raw file. */
export const paragraphsOf = ({
  text,
  source,
  paragraphs,
}: Prose): { text: string; place: Place & { file: string } }[] =>
  text.split('\n').map((paragraph, index) => {
    const { line, column } = paragraphs[index] ?? { line: source.line, column: 1 };
    return { text: paragraph, place: { file: source.file, line, column } };
  });
