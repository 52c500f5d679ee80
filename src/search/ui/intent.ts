/**
 * The first sign that a reader is about to search: a pointer over the link, the focus on it or on the search page’s
 * field, the first key of the shortcut. What the search needs begins to load then, and never before. The same file
 * marks what was found, where an address asks for it. Part of every page’s script, so this is small.
 */
import { base } from './base.ts';
import { fetchParts } from './parts.ts';
import { openShell } from './shell.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-search]');
/** The search page’s own field; there the dialog is not needed. */
const field = document.querySelector<HTMLInputElement>('main:has([data-search-place]) .seek input');
const search = () => import('./index.ts');

function prepare(): void {
  fetchParts();
  search().catch(() => {
    // Without a connection the link still leads to the search page.
  });
}

async function open(): Promise<void> {
  if (field) return field.focus();
  const shell = openShell();
  fetchParts();
  try {
    (await search()).mountDialog(shell);
  } catch {
    location.assign(`${base}search/`);
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

// The search page is searched on: an address with a query at once, else when its field is gone to.
if (field) {
  const mount = () => void search().then(({ mountPage }) => mountPage());
  if (new URLSearchParams(location.search).has('q')) {
    fetchParts();
    mount();
  } else {
    field.addEventListener(
      'focus',
      () => {
        fetchParts();
        mount();
      },
      { once: true },
    );
    if (document.activeElement === field) field.dispatchEvent(new Event('focus'));
  }
}
if (new URLSearchParams(location.search).has('highlight')) void search().then(({ highlight }) => highlight());

for (const type of ['pointerover', 'focus', 'touchstart']) link?.addEventListener(type, prepare, { passive: true });

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || field) return;
  event.preventDefault();
  void open();
});

addEventListener('keydown', (event) => {
  const command = event.ctrlKey || event.metaKey;
  if (event.key === 'Control' || event.key === 'Meta') return isTyping(event.target) ? undefined : prepare();
  const asked =
    (command && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') ||
    (event.key === '/' && !command && !event.altKey && !isTyping(event.target));
  if (!asked) return;
  event.preventDefault();
  void open();
});
