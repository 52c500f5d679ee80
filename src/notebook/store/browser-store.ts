/**
 * The notebook in the browser’s own database. All reading and writing of a step is in one transaction, in which nothing
 * else is awaited, so that two tabs do not overwrite each other. Where the browser refuses, it goes on in memory.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { keyOf, type Notebook, nothing, type Row, schemaVersion, type Table, tables } from './rows.ts';
import { memoryStore, type Store } from './store.ts';

type Schema = DBSchema & { [T in Table]: { key: string; value: Row<T> } };
type Database = IDBPDatabase<Schema>;

/** Why nothing is kept any more: each has its words on the page. */
export type Trouble =
  /** Switched off, or a private window that keeps nothing. */
  | 'refused'
  /** No room is left on the device. */
  | 'full'
  /** Another tab has a newer edition of the handbook open: this one is to be loaded again. */
  | 'newer'
  /** An older tab holds the database and does not let go. */
  | 'blocked';

export interface Listeners {
  /** The store has gone over to memory, with all that could be read until then. */
  onTrouble?: (trouble: Trouble) => void;
  /** Another tab has changed something. */
  onChange?: () => void;
  /** A newer edition in another tab asks this one to let go; it has. */
  onOutdated?: () => void;
}

const databaseName = 'notebook';
/** In milliseconds: some browsers leave an opening without an answer. */
const patience = 4000;

/** What an error of the database means for the reader. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return name === 'TimeoutError' ? 'blocked' : 'refused';
}

/** The connection was cut, as browsers do to tabs that lie in the background. */
const isCut = (error: unknown) => error instanceof Error && ['InvalidStateError', 'UnknownError'].includes(error.name);

async function open({ onOutdated }: Listeners, wait: number): Promise<Database> {
  let isLate = false;
  const opened = openDB<Schema>(databaseName, schemaVersion, {
    upgrade(database) {
      for (const table of tables) if (!database.objectStoreNames.contains(table)) database.createObjectStore(table);
    },
    blocking(_older, _newer, event) {
      (event.target as IDBDatabase).close();
      onOutdated?.();
    },
  });
  // One that opens after all would keep a newer edition from opening.
  opened.then((database) => isLate && database.close()).catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new DOMException('The database did not open.', 'TimeoutError'));
    }, wait);
  });
  return Promise.race([opened, late]).finally(() => clearTimeout(timer));
}

async function readRows(transaction: IDBPTransaction<Schema, Table[], IDBTransactionMode>): Promise<Notebook> {
  const rows = await Promise.all(tables.map((table) => transaction.objectStore(table).getAll()));
  return { ...nothing(), ...Object.fromEntries(tables.map((table, index) => [table, rows[index]])) };
}

const readAll = (database: Database): Promise<Notebook> => readRows(database.transaction(tables, 'readonly'));

async function editRow<T extends Table>(
  database: Database,
  table: T,
  key: string,
  change: (stored: Row<T> | undefined) => Row<T> | undefined,
): Promise<void> {
  const transaction = database.transaction(table as Table, 'readwrite');
  const rows = transaction.objectStore(table as Table);
  await settled(transaction, async () => {
    const changed = change((await rows.get(key)) as Row<T> | undefined);
    await (changed ? rows.put(changed, key) : rows.delete(key));
  });
}

async function changeAll(database: Database, change: (stored: Notebook) => Notebook): Promise<void> {
  const transaction = database.transaction(tables, 'readwrite');
  await settled(transaction, async () => {
    const stored = await readRows(transaction);
    const changed = change(stored);
    const writes = tables.flatMap((table) => {
      const rows = transaction.objectStore(table);
      const same = new Set<unknown>(stored[table]);
      const keys = new Set(changed[table].map((row) => keyOf(table, row)));
      return [
        ...changed[table].filter((row) => !same.has(row)).map((row) => rows.put(row, keyOf(table, row))),
        ...stored[table].flatMap((row) => (keys.has(keyOf(table, row)) ? [] : [rows.delete(keyOf(table, row))])),
      ];
    });
    await Promise.all(writes);
  });
}

/** Runs the step and waits until it is written; where it fails, all of it is taken back. */
async function settled(transaction: { done: Promise<void>; abort(): void }, step: () => Promise<void>): Promise<void> {
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    await step();
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has been taken back already.
    }
    const ended = await done;
    throw ended?.error instanceof DOMException && ended.error.name === 'QuotaExceededError' ? ended.error : error;
  }
  const ended = await done;
  if (ended) throw ended.error;
}

/** An error of the caller’s own `change`, which says nothing of the store. */
class ChangeError extends Error {}

/**
 * The store of this tab, at once; it is opened with the first step. `wait`: milliseconds until an opening without an
 * answer counts as refused.
 */
export function browserStore(listeners: Listeners = {}, wait: number = patience): Store {
  let opened: Promise<Database> | null = null;
  let memory: Store | null = null;
  let goingOver: Promise<Store> | null = null;
  /** What was read last: where the store fails, it goes on from there. */
  let last = nothing();
  const others = tellOthers(listeners.onChange);

  const database = () => {
    opened ??= open(listeners, wait);
    return opened;
  };

  async function once<R>(step: (database: Database) => Promise<R>): Promise<R> {
    try {
      return await step(await database());
    } catch (error) {
      if (!isCut(error)) throw error;
      opened = null;
      return step(await database());
    }
  }

  async function toMemory(error: unknown): Promise<Store> {
    memory = memoryStore(await once(readAll).catch(() => last));
    listeners.onTrouble?.(troubleOf(error));
    return memory;
  }

  /** Steps that fail side by side go over to the same memory, and it is said once. */
  const goOn = (error: unknown): Promise<Store> => {
    goingOver ??= toMemory(error);
    return goingOver;
  };

  async function run<R>(inBrowser: (database: Database) => Promise<R>, inMemory: (store: Store) => Promise<R>) {
    if (memory) return inMemory(memory);
    try {
      return await once(inBrowser);
    } catch (error) {
      if (error instanceof ChangeError) throw error.cause;
      return inMemory(await goOn(error));
    }
  }

  /** The caller’s function, whose own errors are told from those of the store. */
  const own =
    <A, B>(change: (stored: A) => B) =>
    (stored: A): B => {
      try {
        return change(stored);
      } catch (cause) {
        throw new ChangeError('The change failed.', { cause });
      }
    };

  return {
    all: async () => {
      last = await run(readAll, (store) => store.all());
      return last;
    },
    edit: async (table, key, change) => {
      await run(
        (found) => editRow(found, table, key, own(change)),
        (store) => store.edit(table, key, change),
      );
      others.tell();
    },
    change: async (change) => {
      await run(
        (found) => changeAll(found, own(change)),
        (store) => store.change(change),
      );
      others.tell();
    },
  };
}

/** A channel to the other tabs, closed while the page lies in the browser’s memory: one that comes back reads again. */
function tellOthers(onChange: (() => void) | undefined): { tell(): void } {
  if (typeof document === 'undefined') return { tell: () => undefined };
  let channel: BroadcastChannel | null = null;
  const listen = () => {
    try {
      channel ??= new BroadcastChannel(databaseName);
      channel.onmessage = () => onChange?.();
    } catch {
      // An old browser has none, and Firefox refuses it where no site may keep anything: the page knows itself alone.
    }
  };
  listen();
  addEventListener('pagehide', () => {
    channel?.close();
    channel = null;
  });
  addEventListener('pageshow', (event) => {
    listen();
    if (event.persisted) onChange?.();
  });
  return { tell: () => channel?.postMessage(null) };
}

/** Asks the browser to keep the site’s data when it clears up; false where it will not say so. Call it after a rating. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
