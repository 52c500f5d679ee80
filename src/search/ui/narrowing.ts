/** The row by which results are narrowed: kinds as buttons, the rest as lists of choices, each with its count. */
import { pageKinds } from '../../handbook/page-kinds.ts';
import { allValues, type Chosen, countValues, type FacetName, facetNames, valuesIn } from '../facets.ts';
import type { FacetFile, Manifest } from '../index/format.ts';
import { element } from './elements.ts';
import { ownRole } from './own-role.ts';

type ListName = Exclude<FacetName, 'kind'>;
const labels: Record<ListName, string> = { role: 'Role', family: 'Family', theme: 'Theme' };
const lists = Object.keys(labels) as ListName[];

export interface Narrowing {
  root: HTMLElement;
  chosen: Chosen;
  /** Whether the pages of the reader’s own role come first, where she has one. */
  isOwnFirst: boolean;
  /** Shows the row for these pages, with the counts that are known by now; hidden where there is nothing to narrow. */
  show(pages: readonly number[], manifest: Manifest, file: FacetFile | null): void;
  hide(): void;
}

interface Events {
  /** Called when the reader has chosen otherwise. */
  changed: () => void;
  /** Called when the reader goes to the row: from then on counts are worth loading. */
  approached: () => void;
}

/** `prefix` keeps the ids of two rows on one page apart. */
export function createNarrowing(prefix: string, initial: Chosen, { changed, approached }: Events): Narrowing {
  const root = element('div', { class: 'narrowing', role: 'group', 'aria-label': 'Narrow the results' });
  root.hidden = true;
  for (const type of ['pointerover', 'focusin', 'touchstart'])
    root.addEventListener(type, approached, { passive: true });
  const chosen: Chosen = { ...initial };

  const choose = (name: FacetName, value: string | null): void => {
    if (value === null) delete chosen[name];
    else chosen[name] = value;
    changed();
  };

  const kindButton = (value: string | null, text: string, count: number): HTMLElement => {
    const pressed = (chosen.kind ?? null) === value;
    const button = element(
      'button',
      { type: 'button', 'aria-pressed': String(pressed), 'data-kind': value ?? '' },
      text,
      ' ',
      element('small', {}, String(count)),
    );
    button.addEventListener('click', () => choose('kind', value));
    return button;
  };

  /** Values with their counts, the most first; before these are known every value, as the handbook has them. */
  const optionsOf = (name: ListName, manifest: Manifest, counts: Map<string, number> | null): [string, string][] => {
    const values = allValues(manifest, name);
    if (!counts) return values.map((value) => [value, value]);
    return values
      .filter((value) => (counts.get(value) ?? 0) > 0 || chosen[name] === value)
      .toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
      .map((value) => [value, `${value} (${counts.get(value) ?? 0})`]);
  };

  const list = (name: ListName, options: [string, string][]): HTMLElement => {
    const id = `${prefix}-by-${name}`;
    const select = element(
      'select',
      { id, name },
      element('option', { value: '' }, `Any ${name}`),
      ...options.map(([value, text]) => element('option', { value }, text)),
    );
    select.value = chosen[name] ?? '';
    select.classList.toggle('set', select.value !== '');
    select.addEventListener('change', () => choose(name, select.value === '' ? null : select.value));
    return element('span', { class: 'choice' }, element('label', { class: 'hide', for: id }, labels[name]), select);
  };

  const ownButton = (role: string): HTMLElement => {
    const button = element(
      'button',
      { type: 'button', 'aria-pressed': String(narrowing.isOwnFirst), 'data-kind': 'own' },
      `${role} first`,
    );
    button.addEventListener('click', () => {
      narrowing.isOwnFirst = !narrowing.isOwnFirst;
      changed();
    });
    return element('span', { class: 'kinds' }, button);
  };

  const narrowing: Narrowing = {
    root,
    chosen,
    isOwnFirst: true,
    show(pages, manifest, file) {
      const own = ownRole(manifest);
      const focused = root.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
      const valuesOf = valuesIn(manifest, file);
      const kindCounts = countValues(pages, valuesOf, file ? chosen : {}, 'kind');
      const all = [...kindCounts.values()].reduce((sum, count) => sum + count, 0);
      root.replaceChildren(
        element(
          'div',
          { class: 'kinds' },
          kindButton(null, 'All', all),
          ...Object.entries(pageKinds).flatMap(([kind, { many }]) => {
            const count = kindCounts.get(kind) ?? 0;
            return count === 0 && chosen.kind !== kind ? [] : [kindButton(kind, many, count)];
          }),
        ),
        element(
          'div',
          { class: 'choices' },
          ...lists
            .filter((name) => allValues(manifest, name).length > 0)
            .map((name) =>
              list(name, optionsOf(name, manifest, file ? countValues(pages, valuesOf, chosen, name) : null)),
            ),
        ),
      );
      if (own !== null) root.append(ownButton(own.name));
      root.hidden = pages.length === 0;
      restoreFocus(root, focused);
    },
    hide() {
      root.hidden = true;
    },
  };
  return narrowing;
}

/** The row is made anew with every count; whoever stood on a part of it stands there still. */
function restoreFocus(root: HTMLElement, focused: HTMLElement | null): void {
  if (!focused) return;
  const same = focused.id ? `#${CSS.escape(focused.id)}` : `[data-kind="${CSS.escape(focused.dataset.kind ?? '')}"]`;
  (root.querySelector<HTMLElement>(same) ?? root.querySelector<HTMLElement>('button'))?.focus();
}

/** The facets that an address names. */
export function chosenIn(parameters: URLSearchParams): Chosen {
  return Object.fromEntries(facetNames.flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name)]] : [])));
}
