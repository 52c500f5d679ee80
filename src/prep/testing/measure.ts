/** How well descriptions find their role, and how well those that have none are refused. */
import { prepare } from '../prep.ts';
import type { PrepIndex } from '../prep-index.ts';
import { type Described, isRefusal } from './descriptions.ts';

export interface Figures {
  descriptions: number;
  /** The right role is first, and the description is not refused. */
  first: number;
  firstThree: number;
  refusals: number;
  refused: number;
  misses: string[];
}

export function measure(descriptions: readonly Described[], index: PrepIndex): Figures {
  const figures: Figures = { descriptions: 0, first: 0, firstThree: 0, refusals: 0, refused: 0, misses: [] };
  for (const described of descriptions) {
    const { verdict, roles } = prepare(described.text, null, index);
    const place = roles.findIndex(({ role }) => role === described.expected);
    if (isRefusal(described)) {
      figures.refusals++;
      if (verdict === described.expected) figures.refused++;
      else figures.misses.push(`${described.name}: ${verdict}, ${roles[0]?.role}`);
      continue;
    }
    figures.descriptions++;
    if (place >= 0) figures.firstThree++;
    if (place === 0 && verdict === 'match') figures.first++;
    else figures.misses.push(`${described.name}: ${verdict}, ${roles.map(({ role }) => role).join(', ')}`);
  }
  return figures;
}
