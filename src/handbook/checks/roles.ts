/** Checks of each role: all parts there, and its related roles real and reasoned. */
import type { Handbook, Role, Source } from '../handbook.ts';
import { type Check, complain } from './check.ts';

/** The parts that a complete role has, with how many of each. */
const parts: { name: string; atLeast: number; atMost: number; count: (role: Role, handbook: Handbook) => number }[] = [
  { name: 'guide questions', atLeast: 12, atMost: 12, count: ({ questions }) => questions.length },
  { name: 'behavioural questions', atLeast: 8, atMost: 8, count: ({ behavioural }) => behavioural.length },
  { name: 'paragraphs on the seat', atLeast: 2, atMost: 4, count: ({ seat }) => seat.length },
  { name: 'things interviewers look for', atLeast: 6, atMost: 8, count: ({ lookFor }) => lookFor.length },
  { name: 'groups of concepts', atLeast: 4, atMost: 4, count: ({ conceptGroups }) => conceptGroups.length },
  {
    name: 'concepts',
    atLeast: 16,
    atMost: 16,
    count: ({ conceptGroups }) => conceptGroups.reduce((sum, { concepts }) => sum + concepts.length, 0),
  },
  { name: 'drills', atLeast: 3, atMost: 3, count: ({ drills }) => drills.length },
  {
    name: 'drills with a worked answer',
    atLeast: 3,
    atMost: 3,
    count: ({ drills }, handbook) =>
      handbook.drills.filter(({ slug, workedAnswer }) => drills.includes(slug) && workedAnswer).length,
  },
  {
    name: 'drills with figures',
    atLeast: 2,
    atMost: 3,
    count: ({ drills }, handbook) =>
      handbook.drills.filter(({ slug, workedAnswer }) => drills.includes(slug) && workedAnswer?.text.includes('='))
        .length,
  },
  { name: 'anchors for questions to ask', atLeast: 5, atMost: 5, count: ({ smartQuestions }) => smartQuestions.length },
  { name: 'related roles', atLeast: 3, atMost: 10, count: ({ related }) => related.length },
];

const placeOf = ({ slug, texts }: Role): Source => ({ file: texts[0] ?? `interviews/${slug}`, line: 1, endLine: 1 });

export const roleIncomplete: Check = (handbook) =>
  handbook.roles.flatMap((role) => [
    ...parts.flatMap(({ name, atLeast, atMost, count }) => {
      const number = count(role, handbook);
      const wanted = atLeast === atMost ? `${atLeast}` : `${atLeast} to ${atMost}`;
      return number < atLeast || number > atMost
        ? [complain('role-incomplete', placeOf(role), `${role.name} has ${number} ${name}, not ${wanted}`)]
        : [];
    }),
    ...unansweredOf(role, handbook),
  ]);

function unansweredOf(role: Role, { questions }: Handbook) {
  const asked = new Set([...role.questions, ...role.behavioural]);
  return questions
    .filter(({ slug }) => asked.has(slug))
    .flatMap(({ question, askings }) => {
      const asking = askings.find((entry) => entry.role === role.slug);
      const missing = [
        ...(asking?.assesses ? [] : ['purpose']),
        ...(asking && asking.answers.length > 0 ? [] : ['answer']),
        ...(asking?.avoid ? [] : ['“Avoid:”']),
        ...(asking && asking.followUps.length > 0 ? [] : ['“Follow-up:”']),
      ];
      const source = asking?.sources[0] ?? placeOf(role);
      return missing.map((part) => complain('role-incomplete', source, `“${question}” has no ${part}`));
    });
}

export const relatedRoles: Check = ({ roles }) =>
  roles.flatMap(({ related }) =>
    related.flatMap(({ role, name, reason, source }) => [
      ...(role ? [] : [complain('related-role-unknown', source, name)]),
      ...(reason ? [] : [complain('related-role-unreasoned', source, name)]),
    ]),
  );
