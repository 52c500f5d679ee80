/** What comes in a session, and in which order: what is due before what is new, themes mixed, as long as the minutes last. */
import type { CardSection } from '../../cards/sections.ts';
import type { PracticeCard, PracticeData } from '../data/format.ts';
import type { Recipe } from '../exercises/recipe.ts';
import { interleave } from '../schedule/interleave.ts';
import { type Memory, retrievability } from '../schedule/memory.ts';
import type { PlanDay } from '../schedule/plan.ts';
import { byImportance, minutesOf, type PlanCard } from '../schedule/plan-card.ts';
import type { StudyDay } from '../schedule/study-day.ts';
import { exerciseItem, pageOfRecipe } from './items.ts';

export interface Choice {
  /** Empty for all. */
  sections: readonly CardSection[];
  /** A theme’s slug; null for all. */
  theme: string | null;
  minutes: number;
}

/** A role’s cards as the plan knows them, in the order of its page. */
export const planCards = ({ role, cards }: Pick<PracticeData, 'role' | 'cards'>): PlanCard[] =>
  cards.map(({ id, section, theme }) => ({ id, section, theme: theme ?? null, ...minutesOf(section, role.level) }));

/** The cards of a day of the plan: what comes back first, the rest after it. */
export const cardsOfDay = ({ closing, again, fresh }: PlanDay): string[] =>
  [...interleave([...closing, ...again]), ...interleave(fresh)].map(({ id }) => id);

/**
 * Cards of a reader’s own choice: those that are due, the weakest first; then new ones, the most important first; then
 * the others, the weakest first. At least one, where there is one; what was rated today comes last.
 */
export function chooseCards(
  roles: readonly PracticeData[],
  memories: ReadonlyMap<string, Memory>,
  today: StudyDay,
  { sections, theme, minutes }: Choice,
): string[] {
  const isWanted = ({ section, theme: own }: Pick<PracticeCard, 'section' | 'theme'>) =>
    (sections.length === 0 || sections.includes(section)) && (theme === null || own === theme);
  const ordered = roles.flatMap((data) => byImportance(planCards({ ...data, cards: data.cards.filter(isWanted) })));
  const cards = [...new Map(ordered.toReversed().map((card) => [card.id, card])).values()].toReversed();
  const groups = groupsOf(cards, memories, today);
  const taken: PlanCard[][] = [];
  let used = 0;
  for (const group of groups) {
    const part: PlanCard[] = [];
    for (const card of group) {
      const cost = memories.has(card.id) ? card.again : card.first;
      if (used > 0 && used + cost > minutes) return [...taken, part].flatMap((one) => interleave(one)).map(idOf);
      used += cost;
      part.push(card);
    }
    taken.push(part);
  }
  return taken.flatMap((one) => interleave(one)).map(idOf);
}

const idOf = ({ id }: PlanCard): string => id;

function groupsOf(cards: readonly PlanCard[], memories: ReadonlyMap<string, Memory>, today: StudyDay): PlanCard[][] {
  const memoryOf = ({ id }: PlanCard) => memories.get(id);
  const strength = (card: PlanCard) => {
    const memory = memoryOf(card);
    return memory ? retrievability(memory, today) : 0;
  };
  const weakest = (list: PlanCard[]) => list.toSorted((a, b) => strength(a) - strength(b));
  const known = cards.filter((card) => memoryOf(card) !== undefined);
  const isDue = (card: PlanCard) => (memoryOf(card)?.due ?? today + 1) <= today;
  const isDone = (card: PlanCard) => memoryOf(card)?.last === today;
  return [
    weakest(known.filter(isDue)),
    cards.filter((card) => memoryOf(card) === undefined),
    weakest(known.filter((card) => !isDue(card) && !isDone(card))),
    weakest(known.filter((card) => !isDue(card) && isDone(card))),
  ];
}

/** After so many cards an exercise comes, and so many minutes have one more. */
const [every, minutesEach] = [4, 10];

/**
 * The cards with exercises between them, those of pages that are practised first. `seed` draws their figures and
 * chooses among the rest.
 */
export function withExercises(
  cards: readonly string[],
  recipes: readonly Recipe[],
  minutes: number,
  seed: number,
): string[] {
  const practised = new Set(cards);
  const start = recipes.length === 0 ? 0 : seed % recipes.length;
  const turned = [...recipes.slice(start), ...recipes.slice(0, start)];
  const isNear = ({ id }: Recipe) => practised.has(pageOfRecipe(id));
  const chosen = [...turned.filter(isNear), ...turned.filter((one) => !isNear(one))].slice(
    0,
    Math.max(1, Math.round(minutes / minutesEach)),
  );
  const items: string[] = [];
  for (const [index, card] of cards.entries()) {
    items.push(card);
    const next = (index + 1) % every === 0 || index === cards.length - 1 ? chosen.shift() : undefined;
    if (next) items.push(exerciseItem(next.id, seed + items.length));
  }
  return items;
}
