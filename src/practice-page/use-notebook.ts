/** The reader’s notebook on this page: what is kept, what is remembered of each card, and the ways to change it. */
import { useMemo } from 'preact/hooks';
import { askToPersist } from '../notebook/store/browser-store.ts';
import type { Row } from '../notebook/store/rows.ts';
import { after } from '../notebook/store/unite.ts';
import { type Opened, useStore } from '../notebook/ui/use-store.ts';
import { afterReview, replay } from '../practice/schedule/log.ts';
import { type Memory, quietDay } from '../practice/schedule/memory.ts';
import { usualMinutes } from '../practice/schedule/plan.ts';
import type { Rating } from '../practice/schedule/ratings.ts';
import { type StudyDay, studyDayAt } from '../practice/schedule/study-day.ts';

export type PlanChange = Partial<Pick<Row<'plans'>, 'interview' | 'minutes' | 'closingFrom'>>;

export interface Kept extends Opened {
  /** What is remembered of each card. */
  memories: ReadonlyMap<string, Memory>;
  /** Writes a rating into the log and gives its identity. */
  rate(card: string, rating: Rating): string;
  /** Takes a rating out of the log. */
  unrate(review: string): void;
  /** Changes the plan of a role. */
  plan(role: string, change: PlanChange): void;
  /** Changes the days of a preparation. */
  planPrep(id: string, change: PlanChange): void;
  /** Keeps a mock interview, as it now stands. */
  keepMock(mock: Omit<Row<'mocks'>, 'at'>): void;
}

/** Its own on every device, also where the page is not served safely and the browser makes no such names. */
export const newIdentity = (now: number): string =>
  `${now.toString(36)}-${[...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')}`;

/** How many cards come back on a day: one that comes where there are few makes no day heavy. */
function loadsOf(memories: ReadonlyMap<string, Memory>): (day: StudyDay) => number {
  const loads = new Map<StudyDay, number>();
  for (const { due } of memories.values()) loads.set(due, (loads.get(due) ?? 0) + 1);
  return (day) => loads.get(day) ?? 0;
}

export function useNotebook(): Kept {
  const opened = useStore();
  const { notebook, store, written } = opened;
  const log = notebook?.reviews;
  const memories = useMemo(() => replay(log ?? []), [log]);
  const acts = useMemo(
    (): Omit<Kept, keyof Opened | 'memories'> => ({
      rate(card, rating) {
        const now = new Date();
        const id = newIdentity(now.getTime());
        const review = { id, card, day: studyDayAt(now), at: now.getTime(), rating };
        const memory = afterReview(memories.get(card) ?? null, review);
        const due = quietDay(memory, loadsOf(memories));
        const row: Row<'reviews'> = due === memory.due ? review : { ...review, due };
        void written(
          store.edit('reviews', id, () => row),
          (kept) => ({ ...kept, reviews: [...kept.reviews, row] }),
        );
        void askToPersist();
        return id;
      },
      unrate(review) {
        void written(
          store.edit('reviews', review, () => undefined),
          (kept) => ({ ...kept, reviews: kept.reviews.filter(({ id }) => id !== review) }),
        );
      },
      plan(role, change) {
        const made = (stored: Row<'plans'> | undefined): Row<'plans'> => ({
          role,
          interview: null,
          minutes: usualMinutes,
          closingFrom: null,
          ...stored,
          ...change,
          at: after(stored, Date.now()),
        });
        void written(store.edit('plans', role, made), (kept) => {
          const stored = kept.plans.find((one) => one.role === role);
          return { ...kept, plans: [...kept.plans.filter((one) => one !== stored), made(stored)] };
        });
        void askToPersist();
      },
      planPrep(id, change) {
        const made = <R extends Row<'preps'> | undefined>(stored: R) =>
          stored && { ...stored, ...change, at: after(stored, Date.now()) };
        void written(
          store.edit('preps', id, (stored) => made(stored)),
          (kept) => ({ ...kept, preps: kept.preps.map((prep) => (prep.id === id ? { ...prep, ...change } : prep)) }),
        );
      },
      keepMock(mock) {
        const made = (stored: Row<'mocks'> | undefined): Row<'mocks'> => ({ ...mock, at: after(stored, Date.now()) });
        void written(store.edit('mocks', mock.id, made), (kept) => {
          const stored = kept.mocks.find(({ id }) => id === mock.id);
          return { ...kept, mocks: [...kept.mocks.filter((one) => one !== stored), made(stored)] };
        });
        void askToPersist();
      },
    }),
    [store, written, memories],
  );
  return useMemo(() => ({ ...opened, memories, ...acts }), [opened, memories, acts]);
}
