/** Check of the library of concepts: what the trade works with is in it, and is used. */
import { wordKey } from '../../interview/marks.ts';
import type { Handbook } from '../handbook.ts';
import { type Check, complain } from './check.ts';
import { type CoreConcept, coreConcepts } from './data/core-concepts.ts';

/** The whole handbook has no line: the folder stands for it. */
const nowhere = { file: 'interviews', line: 1, endLine: 1 };

const keyOf = (name: string) => wordKey(name.replace(/\s*\([^)]*\)/g, ''));

function lack({ concepts }: Handbook, { subject, names, why }: CoreConcept): string[] {
  const keys = new Set(names.map(keyOf));
  const covering = concepts.filter(({ term, aliases }) => [term, ...aliases].some((name) => keys.has(keyOf(name))));
  if (covering.some(({ questions, drills }) => questions.length + drills.length > 0)) return [];
  return [
    covering.length === 0
      ? `no concept is called ${names.slice(0, 3).join(' or ')}, for ${subject}: ${why}`
      : `no question and no drill mentions ${covering.map(({ term }) => term).join(' or ')}, for ${subject}: ${why}`,
  ];
}

export const conceptMissing: Check = (handbook) =>
  coreConcepts.flatMap((core) => lack(handbook, core)).map((what) => complain('concept-missing', nowhere, what));
