/** The sections of concepts, and their index. */
import type { Role } from '../handbook/handbook.ts';
import { roleHeadings } from '../handbook/role-headings.ts';
import type { Reference, Section, Use } from './document.ts';
import { drillSection } from './drill-sections.ts';
import { conceptPlace } from './places.ts';
import { blanksOfRole, questionsOfRole } from './question-sections.ts';
import type { Scope } from './scope.ts';
import { indexEntries, setConcept, sortByTerm } from './set-concept.ts';
import { atBack, inChapter, inGuide, type Setting, sectionOf } from './setting.ts';
import { typeset } from './typeset.ts';

/** In a guide: the role’s concepts by their groups, each with what else in the guide names it. */
export function conceptsOfRole(scope: Scope, role: Role): Section[] {
  const uses = usesOf(askedIn(scope, role));
  const groups = role.conceptGroups.filter(({ concepts }) => concepts.length > 0);
  return sectionOf(inGuide, 'concepts', groups.length, {
    kind: 'concepts',
    title: 'Concepts',
    groups: groups.map(({ title, concepts }) => ({
      title: title === null ? null : typeset(title),
      concepts: concepts.map((slug) => setConcept(scope, scope.press.concept(slug), uses(slug))),
    })),
  });
}

/** In a chapter: where the role’s concepts stand. */
export function conceptsToMaster(scope: Scope, role: Role): Section[] {
  const concepts = [...new Set(role.conceptGroups.flatMap((group) => group.concepts))];
  return sectionOf(inChapter(role), 'concepts', concepts.length, {
    kind: 'references',
    title: roleHeadings.concepts,
    items: concepts.map(scope.toConcept),
  });
}

/** Behind the chapters: every concept, from the side of each role that uses it. */
export function conceptsFromAToZ(scope: Scope): Section[] {
  const entries = sortByTerm([...scope.concepts].map(scope.press.concept)).map((concept) =>
    setConcept(scope, concept, []),
  );
  return sectionOf(atBack, 'concepts', entries.length, {
    kind: 'concepts',
    title: 'Concepts',
    listed: false,
    groups: [{ title: null, concepts: entries }],
  });
}

export const indexSection = ({ press, concepts }: Scope, setting: Setting): Section[] =>
  sectionOf(setting, 'index', concepts.size, {
    kind: 'index',
    title: 'Index of concepts',
    entries: indexEntries([...concepts].map(press.concept)),
  });

/** The sections of this guide whose entries may name concepts. */
function askedIn(scope: Scope, role: Role): Section[] {
  const holds = (name: (typeof scope.edition.sections)[number]) => scope.edition.sections.includes(name);
  return [
    ...(holds('questions') ? questionsOfRole(scope, role) : holds('blanks') ? blanksOfRole(scope, role, inGuide) : []),
    ...(holds('drills') ? drillSection(scope, role, inGuide) : []),
  ];
}

/** For each concept, the questions and drills of these sections that name it. */
function usesOf(sections: readonly Section[]): (slug: string) => Use[] {
  const uses = new Map<string, Use[]>();
  const note = (concepts: readonly Reference[], use: Use) => {
    for (const { id } of concepts) if (id !== null) uses.set(id, [...(uses.get(id) ?? []), use]);
  };
  for (const section of sections) {
    if (section.kind === 'questions' || section.kind === 'blanks') {
      for (const { id, number, concepts } of section.items) note(concepts, { kind: 'question', number, id });
    } else if (section.kind === 'drills') {
      for (const [index, { id, concepts }] of section.items.entries())
        note(concepts, { kind: 'drill', number: index + 1, id });
    }
  }
  return (slug) => uses.get(conceptPlace(slug)) ?? [];
}
