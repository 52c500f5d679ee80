/** Whether a reader wants no pages kept in this browser. */

const key = 'keep';
const nothing = 'nothing';

export function keepsNothing(): boolean {
  try {
    return localStorage.getItem(key) === nothing;
  } catch {
    // Where nothing can be noted, nothing is kept.
    return true;
  }
}

export function setKeepsNothing(wish: boolean): void {
  try {
    if (wish) localStorage.setItem(key, nothing);
    else localStorage.removeItem(key);
  } catch {
    // It keeps nothing in any case.
  }
}
