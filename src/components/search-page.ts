/** The search page: Pagefind’s index, asked for each word that is typed; its code loads with the first. */

interface Found {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
  /** Null where another word was typed meanwhile. */
  debouncedSearch: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] } | null>;
}

const shown = 12;
const field = document.querySelector<HTMLInputElement>('#q');
const told = document.querySelector('[data-search-status]');
const list = document.querySelector('[data-search-results]');

// The address is a text of its own: the file is there only after the build.
const pagefindAddress = '/pagefind/pagefind.js';
const load = (): Promise<Pagefind> => import(/* @vite-ignore */ pagefindAddress);

async function search(query: string): Promise<void> {
  history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
  if (query === '') return show([], '');
  try {
    const found = await (await load()).debouncedSearch(query);
    if (found === null || query !== field?.value.trim()) return;
    const pages = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
    show(pages, countOf(found.results.length));
  } catch {
    show([], 'The search index could not be loaded.');
  }
}

function countOf(count: number): string {
  if (count === 0) return 'No page has these words.';
  return `${count} ${count === 1 ? 'page' : 'pages'}${count > shown ? `, the nearest ${shown} shown` : ''}`;
}

function show(pages: Found[], message: string): void {
  if (told) told.textContent = message;
  list?.replaceChildren(...pages.map(item));
}

function item({ url, excerpt, meta }: Found): HTMLElement {
  const entry = document.createElement('li');
  const kind = Object.assign(document.createElement('p'), {
    className: 'label',
    textContent: [meta.kind, meta.roles].filter(Boolean).join(', '),
  });
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title ?? url });
  // Pagefind’s excerpts hold escaped text and <mark> alone.
  const words = Object.assign(document.createElement('p'), { innerHTML: excerpt });
  entry.append(kind, link, words);
  return entry;
}

field?.addEventListener('input', () => void search(field.value.trim()));
field?.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void search(field.value.trim());
});
const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (field) {
  field.value = asked;
  field.focus();
}
if (asked !== '') void search(asked);
