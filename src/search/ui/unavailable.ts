/** What the search says when a part of it could not be loaded. */
import { element } from './elements.ts';

/** `again` is what the reader may try. The text is a message of its own for screen readers. */
export function unavailable(again: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'try' }, 'Try again');
  button.addEventListener('click', again);
  const text = import.meta.env.DEV
    ? 'A running npm run dev has no search: npm start builds one and serves it.'
    : 'The search could not be loaded.';
  return element(
    'p',
    { class: 'hint', role: 'alert' },
    `${text} `,
    button,
    import.meta.env.DEV ? '.' : ' when you are online.',
  );
}
