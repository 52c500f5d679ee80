/** The list of results as a listbox: which option is active while the focus stays in the field. */
import { element } from './elements.ts';
import { type Entry, resultOption } from './result.ts';

export interface Options {
  root: HTMLElement;
  /** Shows these pages in their order, and behind them, in a group of their own, those that say the words in their texts. */
  show(entries: readonly Entry[], inTexts: readonly Entry[], words: string[]): void;
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
    show(entries, inTexts, words) {
      activate(-1);
      const rows = entries.map((entry, place) => resultOption(entry, words, `${prefix}-option-${place}`));
      const others = inTexts.map((entry, place) =>
        resultOption(entry, words, `${prefix}-option-${rows.length + place}`),
      );
      const name = element('p', { class: 'label', id: `${prefix}-in-texts`, role: 'presentation' }, 'In the texts');
      root.replaceChildren(
        ...rows,
        ...(others.length > 0 ? [element('div', { role: 'group', 'aria-labelledby': name.id }, name, ...others)] : []),
      );
      options = [...rows, ...others];
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
