/** The sections on the role itself: what it is, what interviewers look for, the roles around it, what to ask them. */
import type { Prose, Role } from '../handbook/handbook.ts';
import { neighboursOf } from '../handbook/neighbours.ts';
import { roleHeadings } from '../handbook/role-headings.ts';
import { monthLetters, yearOf } from '../handbook/year.ts';
import type { Reference, Section } from './document.ts';
import { chapterPlace } from './places.ts';
import type { Scope } from './scope.ts';
import { type Setting, sectionOf } from './setting.ts';
import { typeset } from './typeset.ts';

/** The role, and below it what interviewers look for, its year, and the roles around it. */
export function roleSections(scope: Scope, role: Role, setting: Setting): Section[] {
  const neighbours = neighboursOf(role);
  const sections = [
    ...sectionOf(setting, 'role', role.seat.length, {
      kind: 'prose',
      title: roleHeadings.role,
      paragraphs: role.seat.flatMap(scope.paragraphs),
    }),
    ...sectionOf(setting, 'look-for', role.lookFor.length, {
      kind: 'list',
      title: roleHeadings.lookFor,
      items: role.lookFor.map(scope.line),
    }),
    ...sectionOf(setting, 'year', role.calendar.length, {
      kind: 'year',
      title: roleHeadings.year,
      letters: monthLetters,
      items: yearOf(role.calendar).map(({ what, ...row }) => ({ ...row, what: [typeset(what)] })),
    }),
    ...sectionOf(setting, 'relations', neighbours.length, {
      kind: 'pairs',
      title: roleHeadings.relations,
      items: neighbours.map(({ role: slug, name, reason }) => ({
        ...(slug === null ? { id: null, url: null } : toRole(scope, slug)),
        title: typeset(name),
        texts: reason === null ? [] : [typeset(reason)],
      })),
    }),
    ...sectionOf(setting, 'next', role.next.length, {
      kind: 'pairs',
      title: roleHeadings.next,
      items: role.next.map(({ role: slug, why }) => ({ ...toRole(scope, slug), texts: [typeset(why)] })),
    }),
  ];
  return sections.map((section, place) =>
    place === 0 ? section : { ...section, level: setting.level + 1, opens: 'here' },
  );
}

/** In the book the chapter of the role, where it has one; a guide holds no other role, and leads to the site. */
const toRole = ({ press, chapters }: Scope, slug: string): Reference => ({
  title: typeset(press.role(slug).name),
  id: chapters.has(slug) ? chapterPlace(slug) : null,
  url: press.url((to) => to.role(slug)),
});

/** What a candidate asks in return. */
export const askSection = (scope: Scope, { smartQuestions }: Role, setting: Setting): Section[] =>
  sectionOf(setting, 'ask', smartQuestions.length, {
    kind: 'anchors',
    title: roleHeadings.ask,
    items: smartQuestions.map(({ topic, points }) => ({
      topic: scope.line(topic),
      points: points.map(scope.line),
    })),
  });

/** Each source once, in the order given. */
export function sourceSection(scope: Scope, sources: readonly Prose[], setting: Setting): Section[] {
  const items = [...new Map(sources.map((source) => [source.text, source])).values()];
  return sectionOf(setting, 'sources', items.length, {
    kind: 'list',
    title: roleHeadings.sources,
    items: items.map(scope.line),
  });
}
