/** The list of results as a listbox: which option is active while the focus stays in the field. */

import { pageKinds } from '../../handbook/page-kinds.ts';
import type { PagefindFragment } from '../pagefind.ts';
import { element } from './elements.ts';
import { kindOf, resultOption } from './result.ts';

export interface Options {
  root: HTMLElement;
  /** Shows these pages, grouped by kind; the kind of the best page comes first. */
  show(fragments: PagefindFragment[], words: string[]): void;
  /** Makes the next or the previous option active; before the first and after the last, none is. */
  step(by: 1 | -1): void;
  active(): HTMLAnchorElement | null;
}

/** `field` is told which option is active, as a combobox tells it. */
export function createOptions(field: HTMLInputElement, prefix: string): Options {
  const root = element('div', { role: 'listbox', id: `${prefix}-results`, class: 'results', 'aria-label': 'Results' });
  root.hidden = true;
  let options: HTMLAnchorElement[] = [];
  let current = -1;

  const activate = (index: number): void => {
    options[current]?.setAttribute('aria-selected', 'false');
    current = index;
    const option = options[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };

  return {
    root,
    show(fragments, words) {
      activate(-1);
      const groups = Map.groupBy(fragments, kindOf);
      let count = 0;
      root.replaceChildren(
        ...[...groups].map(([kind, members]) => {
          const name = element(
            'p',
            { class: 'label', id: `${prefix}-kind-${kind}`, role: 'presentation' },
            pageKinds[kind].many,
          );
          const entries = members.map((fragment) => resultOption(fragment, words, `${prefix}-option-${count++}`));
          return element('div', { role: 'group', 'aria-labelledby': name.id }, name, ...entries);
        }),
      );
      options = [...root.querySelectorAll('a')];
      root.hidden = options.length === 0;
      field.setAttribute('aria-expanded', String(options.length > 0));
    },
    step(by) {
      if (options.length === 0) return;
      const places = options.length + 1;
      activate(((current + 1 + by + places) % places) - 1);
    },
    active: () => options[current] ?? null,
  };
}
