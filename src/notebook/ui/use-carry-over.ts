import { useEffect } from 'preact/hooks';
import { carryOver } from '../store/carry-over.ts';
import type { Opened } from './use-store.ts';

/** What was kept under an address that a page had belongs to the page that it is now; `renamed` as a role’s data has it. */
export function useCarryOver(
  { notebook, store, written }: Opened,
  renamed: Readonly<Record<string, string>> | undefined,
): void {
  useEffect(() => {
    if (!notebook || !renamed) return;
    const { marks, ticks, workings, answers, reviews, preps } = notebook;
    const ids = [
      ...[...marks, ...ticks, ...workings, ...answers].map(({ id }) => id),
      ...reviews.map(({ card }) => card),
      ...preps.flatMap(({ cards }) => cards),
    ];
    if (ids.some((id) => Object.hasOwn(renamed, id)))
      void written(store.change((stored) => carryOver(stored, renamed)));
  }, [notebook, store, written, renamed]);
}
