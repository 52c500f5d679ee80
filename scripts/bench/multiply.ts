/** The handbook several times as large, for measuring how pages grow with it. */
import type { Concept, Drill, Handbook, Question, Role } from '../../src/handbook/handbook.ts';

/** Each question, concept and drill `times` times, under names of their own; each copy links to its own generation. */
export function multiply(handbook: Handbook, times: number): Handbook {
  const copies = Array.from({ length: times - 1 }, (_, index) => copyOf(handbook, index + 2));
  const all = [handbook, ...copies];
  return {
    ...handbook,
    roles: handbook.roles.map((role, index) =>
      joinRole(
        role,
        all.flatMap(({ roles }) => roles[index] ?? []),
      ),
    ),
    questions: all.flatMap(({ questions }) => questions),
    concepts: all.flatMap(({ concepts }) => concepts),
    drills: all.flatMap(({ drills }) => drills),
  };
}

function joinRole(role: Role, copies: Role[]): Role {
  return {
    ...role,
    questions: copies.flatMap(({ questions }) => questions),
    behavioural: copies.flatMap(({ behavioural }) => behavioural),
    conceptGroups: copies.flatMap(({ conceptGroups }) => conceptGroups),
    drills: copies.flatMap(({ drills }) => drills),
  };
}

function copyOf({ roles, questions, concepts, drills, ...rest }: Handbook, number: number): Handbook {
  const own = (slug: string) => `${slug}-${number}`;
  const named = (name: string) => `${name} ${number}`;
  return {
    ...rest,
    questions: questions.map(
      (question): Question => ({
        ...question,
        slug: own(question.slug),
        question: named(question.question),
        concepts: question.concepts.map(own),
        related: question.related.map(own),
      }),
    ),
    concepts: concepts.map(
      (concept): Concept => ({
        ...concept,
        slug: own(concept.slug),
        term: named(concept.term),
        aliases: concept.aliases.map(named),
        questions: concept.questions.map(own),
        drills: concept.drills.map(own),
        related: concept.related.map(own),
      }),
    ),
    drills: drills.map(
      (drill): Drill => ({
        ...drill,
        slug: own(drill.slug),
        title: named(drill.title),
        concepts: drill.concepts.map(own),
      }),
    ),
    roles: roles.map(
      (role): Role => ({
        ...role,
        questions: role.questions.map(own),
        behavioural: role.behavioural.map(own),
        conceptGroups: role.conceptGroups.map((group) => ({ ...group, concepts: group.concepts.map(own) })),
        drills: role.drills.map(own),
      }),
    ),
  };
}
