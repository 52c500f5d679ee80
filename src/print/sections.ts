/** The table of sections: what each that an edition may hold is in the guide of a role, and in the book. */
import type { Role } from '../handbook/handbook.ts';
import { abbreviationSection } from './abbreviations.ts';
import { conceptsFromAToZ, conceptsOfRole, conceptsToMaster, indexSection } from './concept-sections.ts';
import type { Section } from './document.ts';
import { drillSection, workedSection } from './drill-sections.ts';
import type { EditionRow, SectionName } from './editions.ts';
import { preface } from './preface.ts';
import {
  answersOfBook,
  answersOfRole,
  blanksOfRole,
  isOwn,
  ownAndSharedQuestions,
  questionsOfRole,
  sharedBlanks,
  sharedQuestions,
} from './question-sections.ts';
import { askSection, roleSections, sourceSection } from './role-sections.ts';
import type { Scope } from './scope.ts';
import { alphabet } from './set-concept.ts';
import { atBack, inChapter, inGuide, type Setting } from './setting.ts';

interface SectionRow {
  /** In the guide of a role. */
  guide?: (scope: Scope, role: Role) => Section[];
  /** In the book, before its parts. */
  front?: () => Section[];
  /** In the chapter of a role: what is its own, and references to what it shares with others. */
  chapter?: (scope: Scope, role: Role) => Section[];
  /** Behind the chapters: what the roles share. */
  back?: (scope: Scope, roles: readonly Role[]) => Section[];
}

const goingOn: Setting = { ...inGuide, opens: 'here' };
const onNewPage: Setting = { ...atBack, opens: 'page' };

const table: Readonly<Record<SectionName, SectionRow>> = {
  preface: { front: () => [preface] },
  role: {
    guide: (scope, role) => roleSections(scope, role, inGuide),
    chapter: (scope, role) => roleSections(scope, withoutSummary(role), inChapter(role)),
  },
  questions: { guide: questionsOfRole, chapter: ownAndSharedQuestions, back: sharedQuestions },
  blanks: {
    guide: (scope, role) => blanksOfRole(scope, role, inGuide),
    chapter: (scope, role) => blanksOfRole(scope, role, inChapter(role), isOwn),
    back: sharedBlanks,
  },
  concepts: { guide: conceptsOfRole, chapter: conceptsToMaster, back: conceptsFromAToZ },
  drills: {
    guide: (scope, role) => drillSection(scope, role, inGuide),
    chapter: (scope, role) => drillSection(scope, role, inChapter(role)),
  },
  ask: {
    guide: (scope, role) => askSection(scope, role, inGuide),
    chapter: (scope, role) => askSection(scope, role, inChapter(role)),
  },
  answers: { guide: answersOfRole, back: answersOfBook },
  worked: {
    guide: (scope, role) => workedSection(scope, role.drills, inGuide),
    back: (scope) => workedSection(scope, [...scope.drills], atBack),
  },
  index: {
    guide: (scope) => indexSection(scope, inGuide),
    back: (scope) => indexSection(scope, atBack),
  },
  abbreviations: {
    guide: (scope) => abbreviationSection(scope, goingOn),
    back: (scope) => abbreviationSection(scope, onNewPage),
  },
  sources: {
    guide: (scope, { sources }) => sourceSection(scope, sources, goingOn),
    back: (scope, roles) =>
      sourceSection(
        scope,
        roles.flatMap(({ sources }) => sources).toSorted((a, b) => alphabet.compare(a.text, b.text)),
        onNewPage,
      ),
  },
};

/** The chapter opens with the summary, and the role’s text often begins with the same words. */
const withoutSummary = (role: Role): Role =>
  role.seat.length > 1 && role.seat[0]?.text === role.summary ? { ...role, seat: role.seat.slice(1) } : role;

const rowsOf = ({ sections }: EditionRow) => sections.map((name) => table[name]);

/** The sections of a role’s guide, in this edition; the first does not share the page of the contents. */
export const guideSections = (scope: Scope, role: Role): Section[] =>
  rowsOf(scope.edition)
    .flatMap(({ guide }) => guide?.(scope, role) ?? [])
    .map((section, place) => (place === 0 ? { ...section, opens: 'page' } : section));

export const frontMatter = ({ edition }: Scope): Section[] => rowsOf(edition).flatMap(({ front }) => front?.() ?? []);

export const chapterSections = (scope: Scope, role: Role): Section[] =>
  rowsOf(scope.edition).flatMap(({ chapter }) => chapter?.(scope, role) ?? []);

export const backMatter = (scope: Scope, roles: readonly Role[]): Section[] =>
  rowsOf(scope.edition).flatMap(({ back }) => back?.(scope, roles) ?? []);
