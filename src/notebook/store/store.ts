/** Where a notebook is kept, whichever place it is: the browser’s store, or memory where that is refused. */
import { keyOf, type Notebook, nothing, type Row, type Table } from './rows.ts';

export interface Store {
  /** Everything, as it is now. */
  all(): Promise<Notebook>;
  /**
   * Changes one row from what is stored at that moment; `undefined` removes it. `change` is called at once, and again
   * where the store had to be opened anew: it does nothing but make the row.
   */
  edit<T extends Table>(
    table: T,
    key: string,
    change: (stored: Row<T> | undefined) => Row<T> | undefined,
  ): Promise<void>;
  /** Changes everything in one step: an import, a reset, new identities. Where `change` throws, nothing is changed. */
  change(change: (stored: Notebook) => Notebook): Promise<void>;
}

/** Lasts until the page is left. */
export function memoryStore(kept: Notebook = nothing()): Store {
  let notebook = kept;
  return {
    all: async () => notebook,
    edit: async (table, key, change) => {
      const others = notebook[table].filter((row) => keyOf(table, row) !== key);
      const changed = change(notebook[table].find((row) => keyOf(table, row) === key));
      notebook = { ...notebook, [table]: changed ? [...others, changed] : others };
    },
    change: async (change) => {
      notebook = change(notebook);
    },
  };
}
