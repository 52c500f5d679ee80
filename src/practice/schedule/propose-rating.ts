/** The key points that were said → the rating that is proposed. The reader decides. */
import type { Rating } from './ratings.ts';

/** Under half of them the core was missed; from three quarters on an answer holds. */
const [core, holds] = [0.5, 0.75];

/** `hit` of `all` key points; a card without points proposes nothing. */
export function proposeRating(hit: number, all: number): Rating | null {
  if (all <= 0) return null;
  const share = hit / all;
  return share < core ? 'again' : share < holds ? 'hard' : 'good';
}
