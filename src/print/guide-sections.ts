/** The sections of a role’s guide, edition by edition. */
import type { Role } from '../handbook/handbook.ts';
import { abbreviationSection } from './abbreviations.ts';
import type { Reference, Section, Use } from './document.ts';
import type { Press } from './options.ts';
import { practiceSections } from './practice-sections.ts';
import {
  anchorSections,
  drillSections,
  figuresNote,
  questionSections,
  type Setting,
  seatSections,
  sectionOf,
  usesOf,
} from './role-sections.ts';
import type { Scope } from './scope.ts';
import { indexEntries, setConcept } from './set-concept.ts';
import { setWorkedAnswers } from './set-drill.ts';
import { typeset } from './typeset.ts';

const setting: Setting = { level: 1, opens: 'page', prefix: '', note: figuresNote };
const everyQuestion = () => true;

/** All that the handbook says of the role. */
export function guideSections(scope: Scope, role: Role): Section[] {
  const { press } = scope;
  const asked = [...questionSections(scope, role, setting, everyQuestion), ...drillSections(scope, role, setting)];
  const questions = asked.filter(({ kind }) => kind === 'questions');
  const drills = asked.filter(({ kind }) => kind === 'drills');
  const worked = setWorkedAnswers(scope, role.drills.map(press.drill));
  return [
    ...seatSections(scope, role, setting, (slug) => toRolePage(press, slug)),
    ...questions,
    ...conceptSection(scope, role, usesOf(asked)),
    ...drills,
    ...anchorSections(scope, role, setting),
    ...sectionOf(setting, 'worked', worked.length, {
      kind: 'answers',
      title: 'Worked answers',
      listed: false,
      items: worked,
    }),
    ...sectionOf(setting, 'index', scope.concepts.size, {
      kind: 'index',
      title: 'Index of concepts',
      entries: indexEntries([...scope.concepts].map(press.concept)),
    }),
    ...abbreviationSection(scope, { ...setting, opens: 'here' }),
    ...sectionOf(setting, 'sources', role.sources.length, {
      kind: 'list',
      title: 'Sources',
      opens: 'here',
      items: role.sources.map(scope.line),
    }),
  ];
}

/** Its questions alone, and behind them their answers. */
export function practiceGuideSections(scope: Scope, role: Role): Section[] {
  const settings = { blanks: setting, answers: setting, answersTitle: 'Model answers' };
  const { blanks, answers } = practiceSections(scope, role, settings, everyQuestion);
  return [...blanks, ...answers];
}

function conceptSection(scope: Scope, role: Role, uses: (slug: string) => Use[]): Section[] {
  const groups = role.conceptGroups.filter(({ concepts }) => concepts.length > 0);
  return sectionOf(setting, 'concepts', groups.length, {
    kind: 'concepts',
    title: 'Concepts',
    groups: groups.map(({ title, concepts }) => ({
      title: title === null ? null : typeset(title),
      concepts: concepts.map((slug) => setConcept(scope, scope.press.concept(slug), uses(slug))),
    })),
  });
}

/** Other roles have guides of their own: a reference leads to the site. */
const toRolePage = (press: Press, slug: string): Reference => ({
  title: typeset(press.role(slug).name),
  id: null,
  url: press.to.role(slug),
});
