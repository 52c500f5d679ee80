/** Check of abbreviations: each is written out on its page, by the text itself, by a concept’s page, or at the page’s foot. */
import { abbreviationsIn, isExplained } from '../abbreviations.ts';
import { textsOfDefinition, textsOfDrill, textsOfQuestion } from '../assemble.ts';
import type { Handbook } from '../handbook.ts';
import { proseOfRole } from '../prose.ts';
import type { Source } from '../source.ts';
import { type Check, complain } from './check.ts';

interface PageTexts {
  texts: string[];
  source: Source;
}

const pagesOf = ({ questions, concepts, drills, roles }: Handbook): PageTexts[] => [
  ...questions.flatMap((question) => {
    const [first] = question.askings.flatMap(({ sources }) => sources);
    return first ? [{ texts: textsOfQuestion(question), source: first }] : [];
  }),
  ...concepts.flatMap(({ term, definitions }) =>
    definitions.map((definition) => ({ texts: [term, ...textsOfDefinition(definition)], source: definition.source })),
  ),
  ...drills.map((drill) => ({ texts: textsOfDrill(drill), source: drill.source })),
  ...roles.flatMap((role) => {
    const [file] = role.texts;
    if (!file) return [];
    return [
      {
        texts: proseOfRole(role).map(({ text }) => text),
        source: role.seat[0]?.source ?? { file, line: 1, endLine: 1 },
      },
    ];
  }),
];

export const abbreviationUnexplained: Check = (handbook) =>
  pagesOf(handbook).flatMap(({ texts, source }) =>
    abbreviationsIn(texts)
      .filter((short) => !isExplained(short, texts, handbook))
      .map((short) => complain('abbreviation-unexplained', source, short)),
  );
