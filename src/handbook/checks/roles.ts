/** Checks of each role: all parts there, and its related roles real and reasoned. */
import type { Handbook, Role } from '../handbook.ts';
import { type PartRow, partsOfAsking, partsOfDefinition, partsOfDrill } from '../parts.ts';
import type { Source } from '../source.ts';
import { type Check, complain } from './check.ts';

/** What a complete role has, and how many of each; what each of them owes stands in the table of parts. */
const counted: { name: string; atLeast: number; atMost: number; count: (role: Role, handbook: Handbook) => number }[] =
  [
    { name: 'guide questions', atLeast: 15, atMost: 15, count: ({ questions }) => questions.length },
    { name: 'behavioural questions', atLeast: 12, atMost: 12, count: ({ behavioural }) => behavioural.length },
    { name: 'paragraphs on the seat', atLeast: 2, atMost: 4, count: ({ seat }) => seat.length },
    { name: 'things interviewers look for', atLeast: 6, atMost: 8, count: ({ lookFor }) => lookFor.length },
    { name: 'groups of concepts', atLeast: 5, atMost: 5, count: ({ conceptGroups }) => conceptGroups.length },
    {
      name: 'concepts',
      atLeast: 20,
      atMost: 20,
      count: ({ conceptGroups }) => conceptGroups.reduce((sum, { concepts }) => sum + concepts.length, 0),
    },
    { name: 'drills', atLeast: 4, atMost: 4, count: ({ drills }) => drills.length },
    {
      name: 'drills with figures',
      atLeast: 2,
      atMost: 4,
      count: ({ drills }, handbook) =>
        handbook.drills.filter(
          ({ slug, parts }) => drills.includes(slug) && parts.workedAnswer.some(({ text }) => text.includes('=')),
        ).length,
    },
    {
      name: 'anchors for questions to ask',
      atLeast: 5,
      atMost: 5,
      count: ({ smartQuestions }) => smartQuestions.length,
    },
    { name: 'things in its year', atLeast: 8, atMost: 14, count: ({ calendar }) => calendar.length },
    { name: 'other English titles', atLeast: 5, atMost: 10, count: ({ otherTitles }) => otherTitles.en.length },
    { name: 'related roles', atLeast: 3, atMost: 10, count: ({ related }) => related.length },
  ];

const placeOf = ({ slug, texts }: Role): Source => ({ file: texts[0] ?? `interviews/${slug}`, line: 1, endLine: 1 });

export const roleIncomplete: Check = (handbook) =>
  handbook.roles.flatMap((role) => [
    ...counted.flatMap(({ name, count, ...owed }) => {
      const number = count(role, handbook);
      return number < owed.atLeast || number > owed.atMost
        ? [complain('role-incomplete', placeOf(role), `${role.name} has ${number} ${name}, not ${wanted(owed)}`)]
        : [];
    }),
    ...owedBy(role, handbook),
  ]);

/** What the role’s questions, definitions and drills owe by the table of parts. */
function owedBy(role: Role, { questions, concepts, drills }: Handbook) {
  const isOwn = (thing: { role: string }) => thing.role === role.slug;
  const asked = new Set([...role.questions, ...role.behavioural]);
  const things = [
    ...questions
      .filter(({ slug }) => asked.has(slug))
      .flatMap(({ short, askings }) =>
        askings
          .filter(isOwn)
          .map((asking) => ({ name: short, rows: partsOfAsking(asking), source: asking.sources[0] })),
      ),
    ...concepts.flatMap(({ term, definitions }) =>
      definitions
        .filter(isOwn)
        .map((definition) => ({ name: term, rows: partsOfDefinition(definition), source: definition.source })),
    ),
    ...drills.filter(isOwn).map((drill) => ({ name: drill.title, rows: partsOfDrill(drill), source: drill.source })),
  ];
  return things.flatMap(({ name, rows, source }) =>
    rows.flatMap((row) =>
      wrongIn(row).map(({ said, at }) => complain('part-owed', at ?? source ?? placeOf(role), `“${name}” has ${said}`)),
    ),
  );
}

/** What a part has that the table does not allow: too few or too many texts, or a word that is none of its own. */
export function wrongIn({ heading, owed, oneOf, entries }: PartRow): { said: string; at: Source | null }[] {
  const count = entries.length;
  return [
    ...(owed && (count < owed.atLeast || count > owed.atMost)
      ? [{ said: `${count} of “${heading}”, not ${wanted(owed)}`, at: null }]
      : []),
    ...entries.flatMap(({ text, source }) =>
      oneOf && !oneOf.includes(text.toLowerCase())
        ? [{ said: `“${text}” for “${heading}”, which is one of “${oneOf.join('”, “')}”`, at: source }]
        : [],
    ),
  ];
}

const wanted = ({ atLeast, atMost }: { atLeast: number; atMost: number }): string =>
  atLeast === atMost ? `${atLeast}` : `${atLeast} to ${atMost}`;

export const relatedRoles: Check = ({ roles }) =>
  roles.flatMap(({ related }) =>
    related.flatMap(({ role, name, reason, source }) => [
      ...(role ? [] : [complain('related-role-unknown', source, name)]),
      ...(reason ? [] : [complain('related-role-unreasoned', source, name)]),
    ]),
  );
