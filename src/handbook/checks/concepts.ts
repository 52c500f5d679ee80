/** Checks of the library of concepts: one name for each, each used, none called by a name that it does not have. */
import { wordKey } from '../../interview/marks.ts';
import { singular } from '../../interview/words.ts';
import type { Concept, Handbook } from '../handbook.ts';

import { type Check, complain, type Measure } from './check.ts';

const nameKey = (name: string) =>
  wordKey(name.replace(/\s*\([^)]*\)/g, ''))
    .split(' ')
    .map(singular)
    .join(' ');

/** Who has each name, whether as its term or as another name. */
function owners(concepts: Concept[]): Map<string, Set<Concept>> {
  const byName = new Map<string, Set<Concept>>();
  for (const concept of concepts)
    for (const name of [concept.term, ...concept.aliases]) {
      const key = nameKey(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(concept));
    }
  return byName;
}

const sourceOf = ({ definitions }: Concept) => definitions[0]?.source ?? { file: '', line: 1, endLine: 1 };

export const conceptTwoNames: Check = ({ concepts }) =>
  [...owners(concepts)].flatMap(([name, holders]) => {
    const [first, ...others] = [...holders];
    return others.map((other) =>
      complain(
        'concept-two-names',
        sourceOf(other),
        `“${name}” is ${other.term} here and ${first?.term} in ${sourceOf(first ?? other).file}:${sourceOf(first ?? other).line}`,
      ),
    );
  });

export const conceptUnused: Check = ({ concepts }) =>
  concepts.flatMap((concept) =>
    concept.questions.length + concept.drills.length > 0
      ? []
      : [complain('concept-unused', sourceOf(concept), concept.term)],
  );

/** Names that a text gives to a concept: what it is not to be confused with, and what its formula computes. */
export const conceptUnknown: Check = ({ concepts }) => {
  const known = owners(concepts);
  return concepts.flatMap((concept) =>
    concept.definitions.flatMap(({ parts: { notToBeConfusedWith, formula } }) => [
      ...notToBeConfusedWith.flatMap(({ text, source }) => {
        const other = text.split(':')[0]?.trim() ?? '';
        return known.has(nameKey(other)) ? [] : [complain('concept-unknown', source, other)];
      }),
      ...formula
        .filter(({ text }) => !namesItself(text, concept))
        .map(({ text, source }) => complain('concept-unknown', source, text.split('=')[0]?.trim())),
    ]),
  );
};

/** A formula computes the concept or is made with it ("sales = footfall × …"): a word of one of its names is in it. */
function namesItself(text: string, concept: Concept): boolean {
  const said = new Set(nameKey(text).split(' '));
  return [concept.term, ...concept.aliases].some((name) =>
    nameKey(name)
      .split(' ')
      .some((word) => said.has(word)),
  );
}

export const leastMentioned: Measure = {
  title: 'Concepts least mentioned, in mentions below 100',
  rows: ({ concepts }: Handbook) =>
    concepts.map((concept) => ({
      value: 100 - concept.questions.length - concept.drills.length,
      text: concept.term,
      source: sourceOf(concept),
    })),
};
