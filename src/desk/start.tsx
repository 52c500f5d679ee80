/** @jsxImportSource preact */
/** Puts the desk into its page. */
import { render } from 'preact';
import { startWorker } from './client.ts';
import { Desk } from './Desk.tsx';
import type { DeskSettings } from './protocol.ts';

const place = document.querySelector('[data-desk]');
const settings = document.querySelector('[data-desk-settings]')?.textContent;
if (place && settings) {
  // Whatever the page may need is asked for now: nothing is, once a text lies on the desk.
  for (const face of document.fonts) void face.load();
  const ask = startWorker();
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  void ask('settings', { settings: JSON.parse(settings) as DeskSettings, base });
  place.replaceChildren();
  render(<Desk ask={ask} base={base} />, place);
}
