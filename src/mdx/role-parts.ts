/** The parts of a role’s page that a reader goes through in order: what the page counts above, and where the last page of a list leads. */
import type { Role } from '../handbook/handbook.ts';
import { roleHeadings } from '../handbook/role-headings.ts';
import type { Turn } from './parts.ts';
import type { Site } from './site.ts';

export interface RolePart {
  id: string;
  /** Its name where there is little room. */
  short: string;
  /** Its heading. */
  title: string;
  count: number;
}

/** The parts that the role has, in the order of its page. */
export function partsOfRole({ questions, behavioural, conceptGroups, drills, smartQuestions }: Role): RolePart[] {
  const concepts = conceptGroups.reduce((sum, group) => sum + group.concepts.length, 0);
  return [
    { id: 'questions', short: 'Questions', title: roleHeadings.questions, count: questions.length },
    { id: 'behavioural', short: 'Behavioural', title: roleHeadings.behavioural, count: behavioural.length },
    { id: 'concepts', short: 'Concepts', title: roleHeadings.concepts, count: concepts },
    { id: 'drills', short: 'Drills', title: roleHeadings.drills, count: drills.length },
    { id: 'ask-them', short: 'Ask them', title: roleHeadings.ask, count: smartQuestions.length },
  ].filter(({ count }) => count > 0);
}

/** A part of the role’s page as a step before or after a page; null where the role has no such part. */
export function partOfRole(role: Role, id: string, site: Site): Turn['before'] {
  const part = partsOfRole(role).find((one) => one.id === id);
  return part ? { url: `${site.to.role(role.slug)}#${id}`, text: part.title } : null;
}

/** What comes after the last question: the concepts, else the drills, else what to ask. */
export const afterQuestions = (role: Role, site: Site): Turn['after'] =>
  ['concepts', 'drills', 'ask-them'].map((id) => partOfRole(role, id, site)).find((part) => part !== null) ?? null;
