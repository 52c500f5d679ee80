/** The edition to practise with: every question alone above ruled room, every answer at the end. */
import type { Question, Role } from '../handbook/handbook.ts';
import type { QuestionEntry, Section } from './document.ts';
import { answerPlace, questionPlace } from './places.ts';
import { questionEntries, type Setting, sectionOf } from './role-sections.ts';
import type { Scope } from './scope.ts';

/** Questions without their answers; each refers to the page of its answer. */
export const blankSection = (
  setting: Setting,
  name: string,
  title: string,
  entries: readonly QuestionEntry[],
): Section[] =>
  sectionOf(setting, name, entries.length, {
    kind: 'blanks',
    title,
    note: null,
    items: entries.map((entry) => ({ ...entry, counterpart: answerPlace(entry.slug) })),
  });

/** The same questions with their answers; each refers back to the page with room to write. */
export const answerSection = (
  setting: Setting,
  name: string,
  title: string,
  entries: readonly QuestionEntry[],
): Section[] =>
  sectionOf(setting, name, entries.length, {
    kind: 'questions',
    title,
    listed: false,
    note: setting.note,
    items: entries.map((entry) => ({
      ...entry,
      id: answerPlace(entry.slug),
      counterpart: questionPlace(entry.slug),
    })),
  });

/** A role’s questions that `chosen` accepts: first without, then, for the end of the document, with their answers. */
export function practiceSections(
  scope: Scope,
  role: Role,
  settings: { blanks: Setting; answers: Setting; answersTitle: string },
  chosen: (question: Question) => boolean,
): { blanks: Section[]; answers: Section[] } {
  const { guide, behavioural } = questionEntries(scope, role, chosen);
  return {
    blanks: [
      ...blankSection(settings.blanks, 'questions', 'Interview questions', guide),
      ...blankSection(settings.blanks, 'behavioural', 'Behavioural questions', behavioural),
    ],
    answers: answerSection(settings.answers, 'answers', settings.answersTitle, [...guide, ...behavioural]),
  };
}
