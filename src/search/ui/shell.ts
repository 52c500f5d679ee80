/** The leaf that opens at the key, before the search itself has arrived: what is typed meanwhile is not lost. */
import { base } from './base.ts';
import { element } from './elements.ts';

export interface Shell {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  /** Where the results go. */
  place: HTMLElement;
}

let shell: Shell | null = null;

/** Opens the leaf; what was typed before is still there, selected, so that a key begins anew. */
export function openShell(): Shell {
  shell ??= create();
  if (!shell.dialog.open) shell.dialog.showModal();
  shell.field.focus();
  shell.field.select();
  return shell;
}

function create(): Shell {
  const field = element('input', {
    id: 'search-field',
    name: 'q',
    type: 'text',
    inputmode: 'search',
    autocomplete: 'off',
    placeholder: 'A question, a figure, a role',
  });
  const close = element('button', { type: 'button', class: 'close' }, 'Close');
  const label = element('label', { class: 'hide', for: field.id }, 'Search the handbook');
  const form = element('form', { class: 'seek', role: 'search', action: `${base}search/` }, label, field, close);
  const place = element('div', {});
  const dialog = element('dialog', { class: 'search', 'aria-label': 'Search' }, form, place);
  form.addEventListener('submit', (event) => {
    if (field.value.trim() === '') event.preventDefault();
  });
  close.addEventListener('click', () => dialog.close());
  // A press beside the leaf lays it down; so does a result, which may lead to a place on this very page.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('[role="option"]'))) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, field, place };
}

/** Adds a sheet to the page; a <style> is what a strict policy lets no script write. */
export function adoptStyles(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
