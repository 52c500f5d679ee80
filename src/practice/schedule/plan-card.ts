/** Cards as the plan knows them: what they cost, and in which order they matter. */
import type { CardSection } from '../../cards/sections.ts';
import type { Level } from '../../handbook/handbook.ts';

export interface PlanCard {
  id: string;
  section: CardSection;
  theme: string | null;
  /** Minutes for the first time, and for each time after. */
  first: number;
  again: number;
}

/** How long an answer is spoken, in minutes, by the level of the role. */
export const minutesAloud: Record<Level, number> = {
  entry: 1,
  specialist: 1.5,
  manager: 1.5,
  director: 2,
  executive: 2,
};

/** Besides speaking: checking against the points, reading the answer; and the case of a drill with a pencil. */
const costs: Record<CardSection, { first: (aloud: number) => number; again: (aloud: number) => number }> = {
  questions: { first: (aloud) => aloud + 1.5, again: (aloud) => aloud + 0.5 },
  behavioural: { first: (aloud) => aloud + 1.5, again: (aloud) => aloud + 0.5 },
  concepts: { first: () => 1.5, again: () => 0.75 },
  drills: { first: () => 10, again: () => 5 },
};

export const minutesOf = (section: CardSection, level: Level): Pick<PlanCard, 'first' | 'again'> => {
  const aloud = minutesAloud[level];
  return { first: costs[section].first(aloud), again: costs[section].again(aloud) };
};

/** The questions of a guide are in the order of how surely they are asked: its last third is left out first. */
const lastOfGuide = 2 / 3;

/**
 * Cards, the most important first; `cards` are in the order of the role’s page. What does not fit is cut from the end:
 * the last of the guide, then drills, then concepts, then behavioural questions, then the guide from behind.
 */
export function byImportance(cards: readonly PlanCard[]): PlanCard[] {
  const of = (section: CardSection) => cards.filter((card) => card.section === section);
  const guide = of('questions');
  const core = Math.ceil(guide.length * lastOfGuide);
  return [...guide.slice(0, core), ...of('behavioural'), ...of('concepts'), ...of('drills'), ...guide.slice(core)];
}
