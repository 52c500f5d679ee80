/**
 * The first sign that a reader is about to search: a pointer over the link, the focus on it or on the search page’s
 * field, the first key of the shortcut. What the search needs begins to load then, and never before. The same file
 * marks what was found, where an address asks for it. Part of every page’s script, so this is small.
 */
import { manifest } from './manifest.ts';
import { openShell } from './shell.ts';
import { unavailable } from './unavailable.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-search]');
/** The search page’s own field; there the dialog is not needed. */
const field = document.querySelector<HTMLInputElement>('main:has([data-search-place]) .seek input');
const search = () => import('./index.ts');

function prepare(): void {
  // What fails now, for want of a connection, is tried again and complained of when it is needed.
  for (const promise of [manifest(), search()]) promise.catch(() => {});
}

async function open(): Promise<void> {
  if (field) return field.focus();
  const shell = openShell();
  await begin(shell.place, ({ mountDialog }) => mountDialog(shell));
}

/** Loads the search and begins with it; where it cannot be loaded, its place says so and offers to try again. */
async function begin(place: Element, act: (loaded: Awaited<ReturnType<typeof search>>) => void): Promise<void> {
  prepare();
  try {
    act(await search());
  } catch {
    place.replaceChildren(unavailable(() => void begin(place, act)));
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

// The search page is searched on: an address with a query at once, else when its field is gone to.
if (field) {
  const place = document.querySelector('[data-search-place]');
  const mount = () => void (place && begin(place, ({ mountPage }) => mountPage()));
  if (new URLSearchParams(location.search).has('q')) mount();
  else {
    field.addEventListener('focus', mount, { once: true });
    if (document.activeElement === field) field.dispatchEvent(new Event('focus'));
  }
}
if (new URLSearchParams(location.search).has('highlight'))
  void search().then(
    ({ highlight }) => highlight(),
    () => {},
  );

for (const type of ['pointerover', 'focus', 'touchstart']) link?.addEventListener(type, prepare, { passive: true });

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || field) return;
  event.preventDefault();
  void open();
});

addEventListener('keydown', (event) => {
  if (!link && !field) return;
  const command = event.ctrlKey || event.metaKey;
  if (event.key === 'Control' || event.key === 'Meta') return isTyping(event.target) ? undefined : prepare();
  const asked =
    (command && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') ||
    (event.key === '/' && !command && !event.altKey && !isTyping(event.target));
  if (!asked) return;
  event.preventDefault();
  void open();
});
