/** What the reader changes on the notebook’s page. */
import { useMemo } from 'preact/hooks';
import { askToPersist } from '../store/browser-store.ts';
import { keyOf, type Notebook } from '../store/rows.ts';
import { after, writeAnswer } from '../store/unite.ts';
import { type Opened, useStore } from '../ui/use-store.ts';

export interface Kept extends Opened {
  /** `seen`: the moment of the answer that is written over; gives that of the new one. */
  write(id: string, text: string, seen: number): Promise<number>;
  tick(id: string, point: string, on: boolean): void;
  /** Remembers something about the notebook itself. */
  set(name: string, value: string): void;
  /** Changes everything in one step. */
  change(change: (stored: Notebook) => Notebook): Promise<void>;
}

export function useNotebook(): Kept {
  const opened = useStore();
  return useMemo(() => {
    const { store, written } = opened;
    return {
      ...opened,
      write: async (id, text, seen) => {
        let at = seen;
        const step = store.edit('answers', id, (stored) => {
          const row = writeAnswer(stored, id, text, seen, Date.now());
          at = row.at;
          return row;
        });
        void askToPersist();
        await written(step);
        return at;
      },
      tick: (id, point, on) => {
        const row = { id, point, on, at: 0 };
        void written(store.edit('ticks', keyOf('ticks', row), (stored) => ({ ...row, at: after(stored, Date.now()) })));
      },
      set: (name, value) => {
        void written(store.edit('settings', name, (stored) => ({ name, value, at: after(stored, Date.now()) })));
      },
      change: (change) => written(store.change(change)),
    };
  }, [opened]);
}
