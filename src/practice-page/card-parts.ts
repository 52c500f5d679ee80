/** A card as a session uses it: what is ticked, what is read then, and what may follow. */
import type { PracticeCard, PracticeData, PracticePart } from '../practice/data/format.ts';

export interface CardParts {
  points: PracticePart['entries'];
  /** Read after the points: a position in brief, then the rest of the back in its order. */
  brief: PracticePart | null;
  answer: PracticePart | null;
  rest: PracticePart[];
  probes: PracticePart['entries'];
  /** What the reader brings of her own. */
  yourCase: PracticePart | null;
  /** What other roles say of the same concept. */
  others: { from: string; parts: PracticePart[] }[];
}

/** `role` is the name of the role that is practised: of a concept its own definition comes first. */
export function partsOfCard({ back }: PracticeCard, role: string): CardParts {
  const own = back.filter(({ from }) => from === undefined || from === role);
  const foreign = back.flatMap(({ from, parts }) => (from === undefined || from === role ? [] : [{ from, parts }]));
  const [first, ...later] = foreign;
  // A concept that only other roles define: one of them stands for it.
  const isOrphan = !own.some(({ parts }) => parts.some(({ form }) => form !== 'formula')) && first !== undefined;
  const shown = [...(isOrphan ? [first] : []), ...own].flatMap(({ parts }) => parts);
  const called = (name: string) => shown.find((part) => part.name === name) ?? null;
  const apart = new Set(['keyPoints', 'inBrief', 'answer', 'followUps', 'yourCase']);
  return {
    points: called('keyPoints')?.entries ?? [],
    brief: called('inBrief'),
    answer: called('answer'),
    rest: shown.filter(({ name }) => !apart.has(name)),
    probes: called('followUps')?.entries ?? [],
    yourCase: called('yourCase'),
    others: isOrphan ? later : foreign,
  };
}

/** The card of an identity, and the role for which it comes; null where the handbook has it no longer. */
export function findCard(
  roles: readonly PracticeData[],
  id: string,
): { card: PracticeCard; data: PracticeData } | null {
  for (const data of roles) {
    const card = data.cards.find((one) => one.id === id);
    if (card) return { card, data };
  }
  return null;
}

/** What a reader does with a card of each kind, before she looks. */
export const tasks: Record<PracticeCard['kind'], string> = {
  question: 'Answer aloud, as you would to them.',
  concept: 'Say what it means, and its formula if it has one.',
  drill: 'Work it with a pencil, then say your result aloud.',
};
