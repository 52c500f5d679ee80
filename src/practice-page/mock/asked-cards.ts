/** What of a mock interview’s cards is ticked when it is over. */

import type { PracticeCard, PracticeData, PracticeText } from '../../practice/data/format.ts';
import type { MockStep } from '../../practice/mock/order.ts';
import { findCard, partsOfCard } from '../card-parts.ts';

/** A case has one answer and no points; a question without points has none of its own either. */
const ownPoints: Record<PracticeCard['kind'], readonly string[]> = {
  question: ['I answered what was asked.', 'I brought a case of my own.'],
  concept: ['I said what it is.', 'I said what it is for.'],
  drill: ['My result was right.', 'I said how I came to it.', 'I said what I would do about it.'],
};

/** The points of a card, or what can be said of any answer where its text has none. */
export function pointsOf(card: PracticeCard, role: string): PracticeText[] {
  const { points } = partsOfCard(card, role);
  return points.length > 0 ? points : ownPoints[card.kind].map((text) => ({ text }));
}

/** The words of a card’s points; none where it is gone from the handbook. */
export function pointTexts(roles: readonly PracticeData[]): (card: string) => string[] {
  return (id) => {
    const found = findCard(roles, id);
    return found ? pointsOf(found.card, found.data.role.name).map(({ text }) => text) : [];
  };
}

/** The words of a step: the question itself, or the probe that follows it. */
export function wordsOf({ card: id, kind, probe }: MockStep, roles: readonly PracticeData[]): PracticeText {
  if (kind === 'yours' || id === null) return { text: 'Do you have any questions for us?' };
  const found = findCard(roles, id);
  if (!found) return { text: 'This question is no longer in the handbook. Go on to the next.' };
  const { card, data } = found;
  const probes = partsOfCard(card, data.role.name).probes;
  const asked = kind === 'follow-up' ? probes[probe ?? 0] : undefined;
  return asked ?? { text: card.front, ...(card.language && { language: card.language }) };
}
