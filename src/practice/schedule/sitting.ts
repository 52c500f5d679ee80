/** One sitting: cards in their order, each until it was not missed. It is plain data, so that a reload goes on with it. */
import type { Rating } from './ratings.ts';

export interface Sitting {
  /** Identities still to come, the present one first. */
  queue: string[];
  /** Identities that are done with. */
  done: string[];
  /** How often each was missed in this sitting. */
  missed: Record<string, number>;
}

/** A card that was missed comes back after so many others, or at the end. */
const after = 4;
/** What was missed so often waits for tomorrow: more in one evening is tiring and no use. */
const mostMisses = 3;

export const beginSitting = (cards: readonly string[]): Sitting => ({
  queue: [...new Set(cards)],
  done: [],
  missed: {},
});

/** The sitting after the present card has been rated; the same where there is none. */
export function rated(sitting: Sitting, rating: Rating): Sitting {
  const [card, ...rest] = sitting.queue;
  if (card === undefined) return sitting;
  if (rating !== 'again') return { ...sitting, queue: rest, done: [...sitting.done, card] };
  const misses = (sitting.missed[card] ?? 0) + 1;
  const missed = { ...sitting.missed, [card]: misses };
  if (misses >= mostMisses) return { queue: rest, done: [...sitting.done, card], missed };
  return { ...sitting, queue: [...rest.slice(0, after), card, ...rest.slice(after)], missed };
}

/** The same without the cards that are gone from the handbook. */
export const withoutGone = (sitting: Sitting, isThere: (card: string) => boolean): Sitting => ({
  ...sitting,
  queue: sitting.queue.filter(isThere),
  done: sitting.done.filter(isThere),
});
