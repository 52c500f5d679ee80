/** What was said in a mock interview → a report by theme, the weakest first. */
import type { MockStep } from './order.ts';

/** What the reader marks after the interview, card by card. */
export interface MockResult {
  card: string;
  /** Key points that were said, of all. */
  hit: number;
  all: number;
  /** Seconds that were spoken; null where no clock ran. */
  seconds: number | null;
  /** The words of the points that were not said. */
  missed: string[];
}

export interface ThemeReport {
  /** Null for cards without a theme. */
  theme: string | null;
  hit: number;
  all: number;
  /** The weakest first. */
  cards: MockResult[];
}

export interface MockReport {
  themes: ThemeReport[];
  hit: number;
  all: number;
  /** Cards that took longer than they had. */
  long: string[];
  /** Cards that nothing was marked for. */
  unmarked: string[];
}

const shareOf = ({ hit, all }: { hit: number; all: number }): number => (all === 0 ? 1 : hit / all);
const byShare = (a: { hit: number; all: number }, b: { hit: number; all: number }): number => shareOf(a) - shareOf(b);
const sum = (results: readonly MockResult[]) => ({
  hit: results.reduce((all, one) => all + one.hit, 0),
  all: results.reduce((all, one) => all + one.all, 0),
});

/** The report of an interview; results of cards that were not asked are left out. */
export function reportMock(steps: readonly MockStep[], results: readonly MockResult[]): MockReport {
  const asked = new Map<string, { theme: string | null; minutes: number }>();
  for (const { card, theme, minutes } of steps)
    if (card !== null) asked.set(card, { theme, minutes: (asked.get(card)?.minutes ?? 0) + minutes });
  const counted = [...new Map(results.map((result) => [result.card, result])).values()].filter(({ card }) =>
    asked.has(card),
  );
  const themes = [...new Set(counted.map(({ card }) => asked.get(card)?.theme ?? null))].map((theme) => {
    const own = counted.filter(({ card }) => (asked.get(card)?.theme ?? null) === theme);
    return { theme, ...sum(own), cards: own.toSorted(byShare) };
  });
  const marked = new Set(counted.map(({ card }) => card));
  return {
    themes: themes.toSorted(byShare),
    ...sum(counted),
    long: counted
      .filter(({ card, seconds }) => (seconds ?? 0) > (asked.get(card)?.minutes ?? 0) * 60)
      .map(({ card }) => card),
    unmarked: [...asked.keys()].filter((card) => !marked.has(card)),
  };
}
