/** What the search says when a part of it could not be loaded. */
import { element } from './elements.ts';

/** `again` is what the reader may try. The text is a message of its own for screen readers. */
export function unavailable(again: () => void): HTMLElement {
  const said = { class: 'hint', role: 'alert' };
  if (import.meta.env.DEV)
    return element('p', said, 'A running npm run dev has no search: npm start builds one and serves it.');
  const button = element('button', { type: 'button', class: 'try' }, 'Try again');
  button.addEventListener('click', again);
  return element('p', said, 'The search could not be loaded. ', button, ' when you are online.');
}
