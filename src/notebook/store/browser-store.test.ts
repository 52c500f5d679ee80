import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserStore, type Trouble } from './browser-store.ts';
import { nothing, type Row, schemaVersion } from './rows.ts';
import { memoryStore } from './store.ts';

const count = (row: Row<'settings'> | undefined): Row<'settings'> => ({
  name: 'n',
  value: Number(row?.value ?? 0) + 1,
  at: (row?.at ?? 0) + 1,
});
const one = { ...nothing(), settings: [{ name: 'n', value: 1, at: 1 }] };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each([
  ['the browser’s store', () => browserStore()],
  ['memory', () => memoryStore()],
])('%s', (_where, make) => {
  it('is empty, keeps rows, changes them from what is stored, and removes them', async () => {
    const store = make();
    expect(await store.all()).toEqual(nothing());
    await store.edit('settings', 'n', count);
    await store.edit('settings', 'n', count);
    expect((await store.all()).settings).toEqual([{ name: 'n', value: 2, at: 2 }]);
    await store.edit('settings', 'n', () => undefined);
    expect(await store.all()).toEqual(nothing());
  });

  it('changes all in one step, or nothing where the change fails', async () => {
    const store = make();
    await store.change(() => one);
    await expect(
      store.change(() => {
        throw new Error('damaged');
      }),
    ).rejects.toThrow('damaged');
    expect(await store.all()).toEqual(one);
    await store.change(nothing);
    expect(await store.all()).toEqual(nothing());
  });
});

describe('the browser’s store', () => {
  it('has everything after a reload', async () => {
    await browserStore().edit('settings', 'n', count);
    expect(await browserStore().all()).toEqual(one);
  });

  it('loses no change of two tabs that write at once', async () => {
    const [a, b] = [browserStore(), browserStore()];
    await Promise.all(Array.from({ length: 100 }, (_, i) => (i % 2 ? a : b).edit('settings', 'n', count)));
    expect((await a.all()).settings[0]?.value).toBe(100);
  });

  it('says that it is refused and goes on in memory', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('No.', 'SecurityError');
      },
    });
    const troubles: Trouble[] = [];
    const store = browserStore({ onTrouble: (trouble) => troubles.push(trouble) });
    await store.edit('settings', 'n', count);
    expect(await store.all()).toEqual(one);
    expect(troubles).toEqual(['refused']);
  });

  it('says it once, and loses nothing, where several steps fail side by side', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('No.', 'SecurityError');
      },
    });
    const troubles: Trouble[] = [];
    const store = browserStore({ onTrouble: (trouble) => troubles.push(trouble) });
    await Promise.all([1, 2, 3].map(() => store.edit('settings', 'n', count)));
    expect((await store.all()).settings[0]?.value).toBe(3);
    expect(troubles).toEqual(['refused']);
  });

  it('says that it is full, and goes on in memory with what was there', async () => {
    const troubles: Trouble[] = [];
    const store = browserStore({ onTrouble: (trouble) => troubles.push(trouble) });
    await store.edit('settings', 'n', count);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    await store.edit('settings', 'n', count);
    expect((await store.all()).settings[0]?.value).toBe(2);
    expect(troubles).toEqual(['full']);
  });

  it('goes on alone where the browser refuses to tell other tabs, as Firefox does for who lets no site keep anything', async () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.stubGlobal('document', {});
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor() {
          refuse();
        }
      },
    );
    vi.stubGlobal('indexedDB', { open: refuse });
    const troubles: Trouble[] = [];
    const store = browserStore({ onTrouble: (trouble) => troubles.push(trouble) });
    await store.edit('settings', 'n', count);
    expect(await store.all()).toEqual(one);
    expect(troubles).toEqual(['refused']);
  });

  it('leaves a newer edition’s data alone', async () => {
    await new Promise((resolve) => {
      const opening = indexedDB.open('notebook', schemaVersion + 1);
      opening.onsuccess = () => {
        opening.result.close();
        resolve(null);
      };
    });
    const troubles: Trouble[] = [];
    const store = browserStore({ onTrouble: (trouble) => troubles.push(trouble) });
    expect(await store.all()).toEqual(nothing());
    expect(troubles).toEqual(['newer']);
  });

  it('does not wait for ever for a browser that gives no answer', async () => {
    await new Promise((resolve) => {
      indexedDB.open('notebook', schemaVersion).onsuccess = resolve;
    });
    // It is held open by a tab that does not let go, so that what comes after waits.
    indexedDB.deleteDatabase('notebook');
    const troubles: Trouble[] = [];
    const store = browserStore({ onTrouble: (trouble) => troubles.push(trouble) }, 5);
    expect(await store.all()).toEqual(nothing());
    expect(troubles).toEqual(['blocked']);
  });

  it('lets go when a newer edition opens in another tab, and says so', async () => {
    const onOutdated = vi.fn();
    await browserStore({ onOutdated }).all();
    await new Promise((resolve) => {
      indexedDB.open('notebook', schemaVersion + 1).onsuccess = resolve;
    });
    expect(onOutdated).toHaveBeenCalledOnce();
  });

  it('opens again when the browser cut the connection, and repeats the step once', async () => {
    const onTrouble = vi.fn();
    const store = browserStore({ onTrouble });
    await store.edit('settings', 'n', count);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('Closing.', 'InvalidStateError');
    });
    await store.edit('settings', 'n', count);
    expect((await browserStore().all()).settings[0]?.value).toBe(2);
    expect(onTrouble).not.toHaveBeenCalled();
  });
});
