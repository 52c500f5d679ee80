/** @jsxImportSource preact */
/** Puts the preps into their page. */
import { render } from 'preact';
import { createAddresses } from '../../handbook/addresses.ts';
import { startWorker } from '../../worker/ask.ts';
import { Preps } from './Preps.tsx';
import type { Answers, Request } from './protocol.ts';
import script from './worker.ts?worker&url';

const place = document.querySelector<HTMLElement>('[data-prep]');
if (place) {
  // Whatever the page may need is asked for now: nothing is, once a description lies on it.
  void document.fonts.load('italic 1rem Literata');
  const to = createAddresses(import.meta.env.BASE_URL.replace(/\/?$/, '/'));
  const ask = startWorker<Request, Answers>(script);
  place.replaceChildren();
  render(
    <Preps
      ask={ask}
      site={{ to, practice: place.dataset.practice ?? null, notebook: place.dataset.notebook ?? null }}
    />,
    place,
  );
}
