/** The reader’s notebook on this page: what is kept, and the ways to change it. Whatever is written shows on reading pages. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mirror } from '../mirror.ts';
import { askToPersist, browserStore, type Trouble } from '../store/browser-store.ts';
import { keyOf, type Notebook } from '../store/rows.ts';
import { after, writeAnswer } from '../store/unite.ts';

export interface Kept {
  /** Null until it has been read for the first time. */
  notebook: Notebook | null;
  trouble: Trouble | null;
  isOutdated: boolean;
  /** `seen`: the moment of the answer that is written over; gives that of the new one. */
  write(id: string, text: string, seen: number): Promise<number>;
  tick(id: string, point: string, on: boolean): void;
  /** Remembers something about the notebook itself. */
  set(name: string, value: string): void;
  /** Changes everything in one step. */
  change(change: (stored: Notebook) => Notebook): Promise<void>;
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
  const read = useCallback(async () => {
    const all = await store.all();
    setNotebook(all);
    mirror(all);
  }, [store]);
  readAgain.current = () => void read();

  useEffect(() => {
    void read();
    const shown = () => document.visibilityState === 'visible' && void read();
    document.addEventListener('visibilitychange', shown);
    return () => document.removeEventListener('visibilitychange', shown);
  }, [read]);

  return useMemo(
    () => ({
      notebook,
      trouble,
      isOutdated,
      write: async (id, text, seen) => {
        let at = seen;
        await store.edit('answers', id, (stored) => {
          const row = writeAnswer(stored, id, text, seen, Date.now());
          at = row.at;
          return row;
        });
        void askToPersist();
        await read();
        return at;
      },
      tick: (id, point, on) => {
        const row = { id, point, on, at: 0 };
        void store
          .edit('ticks', keyOf('ticks', row), (stored) => ({ ...row, at: after(stored, Date.now()) }))
          .then(read);
      },
      set: (name, value) => {
        void store.edit('settings', name, (stored) => ({ name, value, at: after(stored, Date.now()) })).then(read);
      },
      change: (change) => store.change(change).then(read),
    }),
    [notebook, trouble, isOutdated, store, read],
  );
}
