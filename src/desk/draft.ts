/** The text on the desk outlives a reload, in this tab alone. */
const key = 'desk';
/** More than this is not kept: the browser’s store is small. */
const longest = 1_000_000;

export function lastDraft(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function keepDraft(text: string): void {
  try {
    if (text === '' || text.length > longest) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // Without a store the text is gone after a reload.
  }
}
