/** @jsxImportSource preact */
/** Why nothing is kept any more, in words. */
import type { Trouble } from '../notebook/store/browser-store.ts';
import type { Kept } from './use-notebook.ts';

const words: Record<Trouble, string> = {
  refused: 'This browser keeps nothing here, as in a private window: what you do is gone when you close the page.',
  full: 'There is no room left on this device: from here on, what you do is gone when you close the page.',
  newer: 'Another tab has a newer edition of the handbook open. Load this page again before you go on.',
  blocked: 'An older tab of the handbook holds your notebook. Close the other tabs and load this page again.',
};

export function Troubles({ kept: { trouble, isOutdated } }: { kept: Kept }) {
  const says = isOutdated ? words.newer : trouble && words[trouble];
  return says ? (
    <p class="trouble" role="status">
      {says}
    </p>
  ) : null;
}
