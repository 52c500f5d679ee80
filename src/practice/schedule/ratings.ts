/** How well a card was remembered. They stand alone, so that what keeps them need not load the scheduler. */
export const ratings = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof ratings)[number];
