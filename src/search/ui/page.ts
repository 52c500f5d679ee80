/** The search page: the same search, and an address that follows it, so that it can be shared. */
import { type Chosen, facetNames } from '../facets.ts';
import { chosenIn } from './narrowing.ts';
import { View } from './view.ts';

function followWith(query: string, chosen: Chosen): void {
  const parameters = new URLSearchParams(query === '' ? {} : { q: query });
  for (const name of facetNames) if (chosen[name]) parameters.set(name, chosen[name]);
  const text = parameters.toString();
  history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
}

/** Makes the page’s field and place into the search; a query in the address is searched for at once. */
export function mountPage(): void {
  const field = document.querySelector<HTMLInputElement>('.seek input');
  const place = document.querySelector<HTMLElement>('[data-search-place]');
  if (!field || !place) return;
  const asked = new URLSearchParams(location.search);
  if (field.value === '') field.value = asked.get('q')?.trim() ?? '';
  const view = new View({ field, place, prefix: 'page', chosen: chosenIn(asked), searched: followWith });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void view.run();
  });
  if (field.value !== '') void view.run();
}
