/** How far a reader is: of each theme and kind of card what is met, and what holds. */
import { type CardSection, cardSections } from '../../cards/sections.ts';
import type { PracticeCard, PracticeData } from '../data/format.ts';
import type { Review } from '../schedule/log.ts';
import { type Memory, retrievability } from '../schedule/memory.ts';
import type { StudyDay } from '../schedule/study-day.ts';

export interface Standing {
  all: number;
  /** Rated at least once. */
  met: number;
  /** Of those that were met: kept for a week or longer, and not forgotten since. */
  firm: number;
  /** The share of all that is remembered today, from 0 to 1. */
  strength: number;
}

/** In days: what is kept so long was easy at once, or remembered after a gap, since a first good answer keeps three. */
const firmFrom = 7;
/** The chance of being remembered under which a card is no longer firm; at 0.9 it is due. */
const forgotten = 0.8;

export function standingOf(
  cards: readonly Pick<PracticeCard, 'id'>[],
  memories: ReadonlyMap<string, Memory>,
  today: StudyDay,
): Standing {
  const known = cards.flatMap(({ id }) => memories.get(id) ?? []);
  const chances = known.map((memory) => retrievability(memory, today));
  return {
    all: cards.length,
    met: known.length,
    firm: known.filter(({ stability }, index) => stability >= firmFrom && (chances[index] ?? 0) >= forgotten).length,
    strength: cards.length === 0 ? 0 : chances.reduce((sum, one) => sum + one, 0) / cards.length,
  };
}

/** Of each section that the role has cards in, in the order of its page. */
export const bySection = (
  { cards }: Pick<PracticeData, 'cards'>,
  memories: ReadonlyMap<string, Memory>,
  today: StudyDay,
): (Standing & { section: CardSection })[] =>
  cardSections.flatMap((section) => {
    const own = cards.filter((card) => card.section === section);
    return own.length === 0 ? [] : [{ section, ...standingOf(own, memories, today) }];
  });

/** Of each theme, the weakest first; of equals the one with more cards. Concepts belong to none. */
export const byTheme = (
  { cards, themes }: Pick<PracticeData, 'cards' | 'themes'>,
  memories: ReadonlyMap<string, Memory>,
  today: StudyDay,
): (Standing & { theme: string; name: string })[] =>
  Object.entries(themes)
    .map(([theme, name]) => ({
      theme,
      name,
      ...standingOf(
        cards.filter((card) => card.theme === theme),
        memories,
        today,
      ),
    }))
    .toSorted((a, b) => a.strength - b.strength || b.all - a.all);

/** How many of a role’s questions were rated, by its slug; roles without any are left out. */
export function questionsMet(log: readonly Pick<Review, 'card'>[]): Map<string, number> {
  const met = new Map<string, number>();
  for (const card of new Set(log.map((review) => review.card))) {
    const [, role] = /^questions\/[^#]+#(.+)$/.exec(card) ?? [];
    if (role) met.set(role, (met.get(role) ?? 0) + 1);
  }
  return met;
}

/** Ratings of each of the last days, today’s last. */
export function lastDays(log: readonly Pick<Review, 'day'>[], today: StudyDay, days: number): number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const { day } of log) {
    const place = days - 1 - (today - day);
    if (place >= 0 && place < days) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
