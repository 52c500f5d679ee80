/** Why nothing is kept any more, in words for the reader. */
import type { Trouble } from '../store/browser-store.ts';

export const troubleWords: Record<Trouble, string> = {
  refused: 'This browser keeps nothing here, as in a private window: it is gone when you leave the page.',
  full: 'There is no room left on this device: from here on it is gone when you leave the page.',
  newer: 'Another tab has a newer edition of the handbook open. Load this page again before you go on.',
  blocked: 'An older tab of the handbook holds your notebook. Close the other tabs and load this page again.',
};
