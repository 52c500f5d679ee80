/** What the levels are called, and what differs by them. */
import type { Level } from './handbook.ts';

export const levelNames: Record<Level, string> = {
  entry: 'Entry level',
  specialist: 'Specialist',
  manager: 'Manager',
  director: 'Director',
  executive: 'Executive',
};

/** How many words the handbook’s own answers of a level have: an assistant speaks for a minute, a director for two. */
export const answerWords: Record<Level, { fewest: number; most: number }> = {
  entry: { fewest: 60, most: 120 },
  specialist: { fewest: 90, most: 160 },
  manager: { fewest: 90, most: 160 },
  director: { fewest: 150, most: 260 },
  executive: { fewest: 150, most: 260 },
};
