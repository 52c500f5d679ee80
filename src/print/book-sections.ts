/** The sections of the book: those of a chapter, and those behind the chapters that the roles share. */
import type { Question, Role } from '../handbook/handbook.ts';
import { abbreviationSection } from './abbreviations.ts';
import type { QuestionEntry, Reference, Section } from './document.ts';
import { chapterPlace } from './places.ts';
import { answerSection, blankSection, practiceSections } from './practice-sections.ts';
import {
  anchorSections,
  drillSections,
  figuresNote,
  questionSections,
  type Setting,
  seatSections,
  sectionOf,
} from './role-sections.ts';
import type { Scope } from './scope.ts';
import { alphabet, indexEntries, setConcept, sortByTerm } from './set-concept.ts';
import { setWorkedAnswers } from './set-drill.ts';
import { setQuestion } from './set-question.ts';
import { typeset } from './typeset.ts';

const inChapter = (role: Role): Setting => ({ level: 3, opens: 'here', prefix: `${role.slug}-`, note: null });
const atBack: Setting = { level: 1, opens: 'recto', prefix: 'back-', note: null };
const sharedTitle = 'Questions asked of several seats';

const isShared = (question: Question) => new Set(question.askings.map(({ role }) => role)).size > 1;
const isOwn = (question: Question) => !isShared(question);
const questionsOf = ({ questions, behavioural }: Role) => [...new Set([...questions, ...behavioural])];

/** A chapter: the role’s own content, and references to what it shares with others. */
export function chapterSections(scope: Scope, role: Role): Section[] {
  const setting = inChapter(role);
  const shared = questionsOf(role).filter((slug) => isShared(scope.press.question(slug)));
  const concepts = [...new Set(role.conceptGroups.flatMap((group) => group.concepts))];
  const list = (name: string, title: string, items: Reference[]) =>
    sectionOf(setting, name, items.length, { kind: 'references', title, items });
  return [
    ...seatSections(scope, withoutSummary(role), setting, (slug) => toChapter(scope, slug)),
    ...questionSections(scope, role, setting, isOwn),
    ...list('shared', 'Asked of this seat and of others', shared.map(scope.toQuestion)),
    ...list('concepts', 'Concepts to master', concepts.map(scope.toConcept)),
    ...drillSections(scope, role, setting),
    ...anchorSections(scope, role, setting),
  ];
}

/** The chapter opens with the summary, and the seat’s text often begins with the same words. */
const withoutSummary = (role: Role): Role =>
  role.seat.length > 1 && role.seat[0]?.text === role.summary ? { ...role, seat: role.seat.slice(1) } : role;

const toChapter = ({ press, roles }: Scope, slug: string): Reference => ({
  title: typeset(press.role(slug).name),
  id: roles.has(slug) ? chapterPlace(slug) : null,
  url: press.to.role(slug),
});

/** Shared questions, concepts from A to Z, worked answers, index and sources. */
export function backMatter(scope: Scope, roles: readonly Role[]): Section[] {
  const { press } = scope;
  const shared = sharedEntries(scope, roles);
  const concepts = [...scope.concepts].map(press.concept);
  const worked = setWorkedAnswers(scope, [...scope.drills].map(press.drill));
  const sources = [...new Map(roles.flatMap((role) => role.sources).map((source) => [source.text, source])).values()];
  const entries = sortByTerm(concepts).map((concept) => setConcept(scope, concept, []));
  return [
    ...sectionOf(atBack, 'shared', shared.length, { kind: 'questions', title: sharedTitle, note: null, items: shared }),
    ...sectionOf(atBack, 'concepts', entries.length, {
      kind: 'concepts',
      title: 'Concepts',
      listed: false,
      groups: [{ title: null, concepts: entries }],
    }),
    ...sectionOf(atBack, 'worked', worked.length, {
      kind: 'answers',
      title: 'Worked answers',
      listed: false,
      items: worked,
    }),
    ...sectionOf(atBack, 'index', concepts.length, {
      kind: 'index',
      title: 'Index of concepts',
      entries: indexEntries(concepts),
    }),
    ...abbreviationSection(scope, { ...atBack, opens: 'page' }),
    ...sectionOf(atBack, 'sources', sources.length, {
      kind: 'list',
      title: 'Sources',
      opens: 'page',
      items: sources.toSorted((a, b) => alphabet.compare(a.text, b.text)).map(scope.line),
    }),
  ];
}

const sharedEntries = (scope: Scope, roles: readonly Role[]): QuestionEntry[] =>
  [...new Set(roles.flatMap(questionsOf))]
    .map(scope.press.question)
    .filter(isShared)
    .map((question, index) => setQuestion(scope, question, index + 1));

const inAnswers: Setting = { level: 2, opens: 'page', prefix: 'answers-', note: null };

const practiceOf = (scope: Scope, role: Role) =>
  practiceSections(
    scope,
    role,
    {
      blanks: inChapter(role),
      answers: { ...inAnswers, prefix: `answers-${role.slug}-` },
      answersTitle: typeset(role.name),
    },
    isOwn,
  );

/** In the edition of questions, a chapter is the role’s own questions. */
export const practiceChapter = (scope: Scope, role: Role): Section[] => practiceOf(scope, role).blanks;

/** … and behind the chapters stand the shared questions, then all answers. */
export function practiceBackMatter(scope: Scope, roles: readonly Role[]): Section[] {
  const shared = sharedEntries(scope, roles);
  const answers = [
    ...roles.flatMap((role) => practiceOf(scope, role).answers),
    ...answerSection(inAnswers, 'shared', sharedTitle, shared),
  ];
  return [
    ...blankSection(atBack, 'shared', sharedTitle, shared),
    ...sectionOf(atBack, 'answers', answers.length, {
      kind: 'prose',
      title: 'Model answers',
      paragraphs: [[figuresNote]],
    }),
    ...answers,
  ];
}
