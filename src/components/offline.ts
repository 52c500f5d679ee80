/** What was read can be read without a network, unless the reader wants nothing kept (the page on it says how). */
import { keepsNothing } from '../reader/keep-nothing';

if (import.meta.env.PROD && !keepsNothing())
  addEventListener('load', () => {
    // A browser that refuses goes on without.
    navigator.serviceWorker?.register(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`).catch(() => undefined);
  });
