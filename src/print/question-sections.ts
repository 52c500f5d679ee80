/** The sections of questions: with their answers, blank above room to write, and answers alone for the end. */
import type { Question, Role } from '../handbook/handbook.ts';
import { roleHeadings } from '../handbook/role-headings.ts';
import type { QuestionEntry, Section } from './document.ts';
import { answerPlace, questionPlace } from './places.ts';
import type { Scope } from './scope.ts';
import { setQuestion } from './set-question.ts';
import { atBack, inChapter, inGuide, onPages, type Setting, sectionOf } from './setting.ts';
import { typeset } from './typeset.ts';

/** Said once where readers meet the model answers. */
export const figuresNote =
  'The model answers belong to different people. Figures inside the model answers are examples of how to bring evidence; none of them is a norm of the trade.';

const sharedTitle = 'Questions asked of several roles';
const answersTitle = 'Model answers';

type Chosen = (question: Question) => boolean;
const everyQuestion: Chosen = () => true;
const isShared: Chosen = ({ askings }) => new Set(askings.map(({ role }) => role)).size > 1;
/** Whether one role alone is asked it: a chapter of the book has it, and the back what several are asked. */
export const isOwn: Chosen = (question) => !isShared(question);

const questionsOf = ({ questions, behavioural }: Role) => [...new Set([...questions, ...behavioural])];

/** Entries of the questions that `chosen` accepts, numbered through both lists; one that stands in both comes once. */
function entriesOf(scope: Scope, role: Role, chosen: Chosen) {
  const guide = role.questions.map(scope.press.question).filter(chosen);
  const behavioural = role.behavioural
    .map(scope.press.question)
    .filter((question) => chosen(question) && !guide.includes(question));
  const entry =
    (first: number) =>
    (question: Question, index: number): QuestionEntry =>
      setQuestion(scope, question, first + index);
  return { guide: guide.map(entry(1)), behavioural: behavioural.map(entry(guide.length + 1)) };
}

const sharedEntries = (scope: Scope, roles: readonly Role[]): QuestionEntry[] =>
  [...new Set(roles.flatMap(questionsOf))]
    .map(scope.press.question)
    .filter(isShared)
    .map((question, index) => setQuestion(scope, question, index + 1));

/** A section for each of the role’s two lists. */
function twoSections(
  { guide, behavioural }: ReturnType<typeof entriesOf>,
  make: (name: 'questions' | 'behavioural', entries: QuestionEntry[]) => Section[],
): Section[] {
  return [...make('questions', guide), ...make('behavioural', behavioural)];
}

const withAnswers = (setting: Setting, name: string, title: string, items: QuestionEntry[]): Section[] =>
  sectionOf(setting, name, items.length, { kind: 'questions', title, note: null, items });

/** In a guide: all of the role’s questions. */
export const questionsOfRole = (scope: Scope, role: Role): Section[] =>
  withNote(
    twoSections(entriesOf(scope, role, everyQuestion), (name, entries) =>
      withAnswers(inGuide, name, roleHeadings[name], entries),
    ),
  );

/** In a chapter: the role’s own questions, and where those stand that other roles are asked too. */
export function ownAndSharedQuestions(scope: Scope, role: Role): Section[] {
  const setting = inChapter(role);
  const shared = questionsOf(role).filter((slug) => isShared(scope.press.question(slug)));
  return [
    ...twoSections(entriesOf(scope, role, isOwn), (name, entries) =>
      withAnswers(setting, name, roleHeadings[name], entries),
    ),
    ...sectionOf(setting, 'shared', shared.length, {
      kind: 'references',
      title: 'Asked of this role and of others',
      items: shared.map(scope.toQuestion),
    }),
  ];
}

export const sharedQuestions = (scope: Scope, roles: readonly Role[]): Section[] =>
  withAnswers(atBack, 'shared', sharedTitle, sharedEntries(scope, roles));

/** Questions without their answers; each refers to the page of its answer, where the document has it. */
function blanks({ edition }: Scope, setting: Setting, name: string, title: string, entries: QuestionEntry[]) {
  const answered = edition.sections.includes('answers');
  return sectionOf(onPages(setting), name, entries.length, {
    kind: 'blanks',
    title,
    note: null,
    items: entries.map((entry) => ({ ...entry, counterpart: answered ? answerPlace(entry.slug) : null })),
  });
}

export const blanksOfRole = (scope: Scope, role: Role, setting: Setting, chosen = everyQuestion): Section[] =>
  twoSections(entriesOf(scope, role, chosen), (name, entries) =>
    blanks(scope, setting, name, roleHeadings[name], entries),
  );

export const sharedBlanks = (scope: Scope, roles: readonly Role[]): Section[] =>
  blanks(scope, atBack, 'shared', sharedTitle, sharedEntries(scope, roles));

/** The same questions with their answers; each refers back to where it stands without. */
const answers = (setting: Setting, name: string, title: string, entries: QuestionEntry[]): Section[] =>
  sectionOf(setting, name, entries.length, {
    kind: 'questions',
    title,
    listed: false,
    note: null,
    items: entries.map((entry) => ({
      ...entry,
      id: answerPlace(entry.slug),
      counterpart: questionPlace(entry.slug),
    })),
  });

export function answersOfRole(scope: Scope, role: Role): Section[] {
  const { guide, behavioural } = entriesOf(scope, role, everyQuestion);
  return withNote(answers({ ...inGuide, opens: 'page' }, 'answers', answersTitle, [...guide, ...behavioural]));
}

/** The answers of the book: each role’s own, then those to what several are asked. */
export function answersOfBook(scope: Scope, roles: readonly Role[]): Section[] {
  const below: Setting = { level: atBack.level + 1, opens: 'page', prefix: 'answers-' };
  const sections = [
    ...roles.flatMap((role) => {
      const { guide, behavioural } = entriesOf(scope, role, isOwn);
      return answers(below, role.slug, typeset(role.name), [...guide, ...behavioural]);
    }),
    ...answers(below, 'shared', sharedTitle, sharedEntries(scope, roles)),
  ];
  return [
    ...sectionOf(atBack, 'answers', sections.length, {
      kind: 'prose',
      title: answersTitle,
      paragraphs: [[figuresNote]],
    }),
    ...sections,
  ];
}

/** With the note above the first section that has model answers. */
function withNote(sections: Section[]): Section[] {
  const first = sections.find((section) => section.kind === 'questions' && section.items.some(hasAnswer));
  return sections.map((section) =>
    section === first && section.kind === 'questions' ? { ...section, note: figuresNote } : section,
  );
}

const hasAnswer = ({ askings }: QuestionEntry) =>
  askings.some(({ parts }) => parts.some(({ form }) => form === 'answer'));
