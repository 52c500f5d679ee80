/** @jsxImportSource preact */
/** Puts practice into its page. */
import { render } from 'preact';
import { App } from './App.tsx';
import type { Settings } from './settings.ts';

const place = document.querySelector('[data-practice]');
const settings = document.querySelector('[data-practice-settings]')?.textContent;
if (place && settings) {
  place.replaceChildren();
  render(<App {...(JSON.parse(settings) as Settings)} />, place);
}
