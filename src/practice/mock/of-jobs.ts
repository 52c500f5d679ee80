/** What may be asked in a mock interview for a post of several jobs. */
import type { PracticeCard, PracticeData } from '../data/format.ts';

/** A question that two roles are asked is one, and what all are asked of themselves comes from the first. */
export function cardsOfJobs([first, ...others]: readonly Pick<PracticeData, 'cards'>[]): PracticeCard[] {
  const cards = [...(first?.cards ?? [])];
  const taken = new Set(cards.map(pageOf));
  for (const card of others.flatMap((one) => one.cards)) {
    if (card.section === 'behavioural' || taken.has(pageOf(card))) continue;
    taken.add(pageOf(card));
    cards.push(card);
  }
  return cards;
}

const pageOf = ({ id }: PracticeCard): string => id.replace(/#.*/, '');
