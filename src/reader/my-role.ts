/**
 * The role that a reader prepares for, where she has chosen one. It stays in her browser; whoever shows it listens for
 * `my-role` on the window. A browser that keeps nothing has it until the page is left.
 */

const key = 'role';
let ofThisPage: string | null = null;

/** Slug of the chosen role; null where none is chosen. */
export function myRole(): string | null {
  try {
    return localStorage.getItem(key) ?? ofThisPage;
  } catch {
    return ofThisPage;
  }
}

/** Chooses a role by its slug; null forgets the one that was chosen. */
export function chooseRole(slug: string | null): void {
  ofThisPage = slug;
  try {
    if (slug === null) localStorage.removeItem(key);
    else localStorage.setItem(key, slug);
  } catch {
    // It is known until the page is left.
  }
  dispatchEvent(new Event('my-role'));
}

/** Calls `show` now, and whenever another role is chosen or forgotten, also on another page of the same browser. */
export function onMyRole(show: () => void): void {
  addEventListener('my-role', show);
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) show();
  });
  show();
}
