/**
 * What only this browser needs to know: where a session stands, what was switched on, what is due. Other tabs hear of a
 * change. A browser that keeps nothing has it until the page is left.
 */
const ofThisPage = new Map<string, string>();

export function lastKept(key: string): unknown {
  try {
    const text = localStorage.getItem(key) ?? ofThisPage.get(key);
    return text === undefined ? null : JSON.parse(text);
  } catch {
    const text = ofThisPage.get(key);
    return text === undefined ? null : JSON.parse(text);
  }
}

/** `null` forgets it. */
export function keep(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    ofThisPage.delete(key);
  } catch {
    if (value === null) ofThisPage.delete(key);
    else ofThisPage.set(key, text);
  }
}

/** Calls `changed` when another tab keeps something under this key; gives back what ends it. */
export function onKept(key: string, changed: () => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key === key || event.key === null) changed();
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}
