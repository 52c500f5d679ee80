/** The notebook on a page: all of it, read again after each change, also one of another tab. What is in it shows on reading pages. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mirror } from '../mirror.ts';
import { browserStore, type Trouble } from '../store/browser-store.ts';
import { type Notebook, nothing } from '../store/rows.ts';
import type { Store } from '../store/store.ts';

export interface Opened {
  /** Null until it has been read for the first time. */
  notebook: Notebook | null;
  store: Store;
  /** Why nothing is kept any more. */
  trouble: Trouble | null;
  /** Another tab has a newer edition of the handbook. */
  isOutdated: boolean;
  /** Waits for a step that writes, then reads again. `shown` is what the page shows until then. */
  written(step: Promise<void>, shown?: (notebook: Notebook) => Notebook): Promise<void>;
}

export function useStore(): Opened {
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
    if (steps.current !== before) return;
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

  const written = useCallback<Opened['written']>(
    (step, shown) => {
      steps.current += 1;
      if (shown) setNotebook((kept) => shown(kept ?? nothing()));
      return step.then(read);
    },
    [read],
  );

  return useMemo(
    () => ({ notebook, store, trouble, isOutdated, written }),
    [notebook, store, trouble, isOutdated, written],
  );
}
