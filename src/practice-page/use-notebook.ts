/** The reader’s notebook on this page: what is kept, what is remembered of each card, and the ways to change it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { askToPersist, browserStore, type Trouble } from '../notebook/store/browser-store.ts';
import { carryOver } from '../notebook/store/carry-over.ts';
import { type Notebook, nothing, type Row } from '../notebook/store/rows.ts';
import { after } from '../notebook/store/unite.ts';
import { afterReview, replay } from '../practice/schedule/log.ts';
import { type Memory, quietDay } from '../practice/schedule/memory.ts';
import type { Rating } from '../practice/schedule/ratings.ts';
import { type StudyDay, studyDayAt } from '../practice/schedule/study-day.ts';

export interface Kept {
  /** Null until it has been read for the first time. */
  notebook: Notebook | null;
  memories: ReadonlyMap<string, Memory>;
  trouble: Trouble | null;
  /** Another tab has a newer edition of the handbook. */
  isOutdated: boolean;
  /** Writes a rating into the log and gives its identity. `minutesAgain`: what the card takes when it comes back. */
  rate(card: string, rating: Rating): string;
  /** Takes a rating out of the log. */
  unrate(review: string): void;
  plan(role: string, change: Partial<Pick<Row<'plans'>, 'interview' | 'minutes' | 'closingFrom'>>): void;
  /** A setting by its name; null takes it out. */
  set(name: string, value: string | number | boolean): void;
  /** What was kept under an address that a page had belongs to the page that it is now. */
  carry(renamed: Readonly<Record<string, string>>): void;
}

export const usualMinutes = 20;

/** Its own on every device, also where the page is not served safely and the browser makes no such names. */
const newIdentity = (now: number): string =>
  `${now.toString(36)}-${[...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')}`;

/** How many cards come back on a day: one that comes where there are few makes no day heavy. */
function loadsOf(memories: ReadonlyMap<string, Memory>): (day: StudyDay) => number {
  const loads = new Map<StudyDay, number>();
  for (const { due } of memories.values()) loads.set(due, (loads.get(due) ?? 0) + 1);
  return (day) => loads.get(day) ?? 0;
}

export function useNotebook(): Kept {
  const [notebook, setNotebook] = useState<Notebook | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isOutdated, setOutdated] = useState(false);
  const readAgain = useRef(() => {});
  const store = useMemo(
    () =>
      browserStore({
        onTrouble: setTrouble,
        onChange: () => readAgain.current(),
        onOutdated: () => setOutdated(true),
      }),
    [],
  );
  const steps = useRef(0);
  const read = useCallback(async () => {
    const before = steps.current;
    const all = await store.all();
    // What was changed here in the meantime is on its way, and newer.
    if (steps.current === before) setNotebook(all);
  }, [store]);
  readAgain.current = () => void read();

  useEffect(() => {
    void read();
    const shown = () => document.visibilityState === 'visible' && void read();
    document.addEventListener('visibilitychange', shown);
    return () => document.removeEventListener('visibilitychange', shown);
  }, [read]);

  const log = notebook?.reviews;
  const memories = useMemo(() => replay(log ?? []), [log]);

  const written = useCallback(
    (step: Promise<void>) => {
      steps.current += 1;
      void step.then(read);
    },
    [read],
  );

  const rate = useCallback(
    (card: string, rating: Rating): string => {
      const now = new Date();
      const id = newIdentity(now.getTime());
      const review = { id, card, day: studyDayAt(now), at: now.getTime(), rating };
      const memory = afterReview(memories.get(card) ?? null, review);
      const due = quietDay(memory, loadsOf(memories));
      const row: Row<'reviews'> = due === memory.due ? review : { ...review, due };
      setNotebook((kept) => ({ ...(kept ?? nothing()), reviews: [...(kept?.reviews ?? []), row] }));
      written(store.edit('reviews', id, () => row));
      void askToPersist();
      return id;
    },
    [memories, store, written],
  );

  const unrate = useCallback(
    (review: string) => {
      setNotebook((kept) => kept && { ...kept, reviews: kept.reviews.filter(({ id }) => id !== review) });
      written(store.edit('reviews', review, () => undefined));
    },
    [store, written],
  );

  const plan = useCallback<Kept['plan']>(
    (role, change) => {
      const made = (stored: Row<'plans'> | undefined): Row<'plans'> => ({
        role,
        interview: null,
        minutes: usualMinutes,
        closingFrom: null,
        ...stored,
        ...change,
        at: after(stored, Date.now()),
      });
      setNotebook((kept) => {
        const book = kept ?? nothing();
        const stored = book.plans.find((one) => one.role === role);
        return { ...book, plans: [...book.plans.filter((one) => one !== stored), made(stored)] };
      });
      written(store.edit('plans', role, made));
    },
    [store, written],
  );

  const set = useCallback<Kept['set']>(
    (name, value) => {
      written(store.edit('settings', name, (stored) => ({ name, value, at: after(stored, Date.now()) })));
    },
    [store, written],
  );

  const carry = useCallback<Kept['carry']>(
    (renamed) => {
      const isOld = (id: string) => Object.hasOwn(renamed, id);
      const { marks, ticks, workings, answers, reviews } = notebook ?? nothing();
      const hasOld =
        [...marks, ...ticks, ...workings, ...answers].some(({ id }) => isOld(id)) ||
        reviews.some(({ card }) => isOld(card));
      if (hasOld) written(store.change((stored) => carryOver(stored, renamed)));
    },
    [notebook, store, written],
  );

  return { notebook, memories, trouble, isOutdated, rate, unrate, plan, set, carry };
}
