/** Check of persons: no client and no colleague of an answer or a drill has a name. */
import type { Handbook, Prose } from '../handbook.ts';
import { partsOfAsking, partsOfDrill } from '../parts.ts';
import { type Check, complain, proseOf } from './check.ts';
import { firstNames, namedRules, namesThatAreWords, persons, titles } from './data/first-names.ts';

const capital = '\\p{Lu}[\\p{Ll}’-]+';
const patterns = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${titles.join('|')})\\.?\\s${capital}`, 'gu'),
  // A hyphen before or behind belongs to a longer name: “Jean-Luc”, but also “Saint-Tropez”.
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${firstNames.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(
    `(?<=\\b(?:${persons.join('|')}),? )(?:${Object.keys(namesThatAreWords).join('|')})(?![\\p{L}\\p{N}])(?!’?s? \\d)`,
    'gu',
  ),
];
const rules = new RegExp(Object.keys(namedRules).join('|'), 'gu');

/** The names of persons in a text. */
export function personsIn(text: string): string[] {
  let rest = text.replace(rules, '');
  const found = patterns.flatMap((pattern) => {
    const names = rest.match(pattern) ?? [];
    rest = rest.replace(pattern, '');
    return names;
  });
  return [...new Set(found)];
}

const spoken = ({ questions, drills }: Handbook): Prose[] =>
  proseOf([...questions.flatMap(({ askings }) => askings.flatMap(partsOfAsking)), ...drills.flatMap(partsOfDrill)]);

export const personNamed: Check = (handbook) =>
  spoken(handbook).flatMap(({ text, source }) => personsIn(text).map((name) => complain('person-named', source, name)));
