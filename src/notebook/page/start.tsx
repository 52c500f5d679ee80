/** @jsxImportSource preact */
/** Puts the notebook into its page. */
import { render } from 'preact';
import { NotebookPage } from './NotebookPage.tsx';
import type { Settings } from './settings.ts';

const place = document.querySelector('[data-notebook]');
const settings = document.querySelector('[data-notebook-settings]')?.textContent;
if (place && settings) {
  place.replaceChildren();
  render(<NotebookPage {...(JSON.parse(settings) as Settings)} />, place);
}
