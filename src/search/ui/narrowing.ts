/** The row by which results are narrowed: kinds as buttons, the rest as lists of choices, each with its count. */
import { pageKinds } from '../../handbook/page-kinds.ts';
import { type Chosen, countValues, type FacetName, type Facets, facetNames } from '../facets.ts';
import type { Hit } from '../rank.ts';
import { element } from './elements.ts';
import { ownRoleName } from './own-role.ts';

const labels: Record<Exclude<FacetName, 'kind'>, string> = { role: 'Role', family: 'Family', theme: 'Theme' };
const lists = Object.keys(labels) as Exclude<FacetName, 'kind'>[];

export interface Narrowing {
  root: HTMLElement;
  chosen: Chosen;
  /** Whether the pages of the reader’s own role come first, where she has one. */
  isOwnFirst: boolean;
  /** Shows the counts for these hits; hidden where there is nothing to narrow. */
  show(hits: Hit[], facets: Facets): void;
  hide(): void;
}

/** `changed` is called when the reader has chosen otherwise. */
export function createNarrowing(prefix: string, initial: Chosen, changed: () => void): Narrowing {
  const root = element('div', { class: 'narrowing', role: 'group', 'aria-label': 'Narrow the results' });
  root.hidden = true;
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

  const list = (name: Exclude<FacetName, 'kind'>, counts: [string, number][]): HTMLElement => {
    const id = `${prefix}-${name}`;
    const options = [
      ['', `Any ${name}`] as const,
      ...counts.map(([value, count]) => [value, `${value} (${count})`] as const),
    ];
    const select = element(
      'select',
      { id, name },
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
    show(hits, facets) {
      const own = ownRoleName();
      const focused = root.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
      const kindCounts = countValues(hits, facets, chosen, 'kind');
      const all = kindCounts.reduce((sum, [, count]) => sum + count, 0);
      root.replaceChildren(
        element(
          'div',
          { class: 'kinds' },
          kindButton(null, 'All', all),
          ...Object.entries(pageKinds).flatMap(([kind, { many }]) => {
            const count = kindCounts.find(([value]) => value === kind)?.[1] ?? 0;
            return count === 0 && chosen.kind !== kind ? [] : [kindButton(kind, many, count)];
          }),
        ),
        element(
          'div',
          { class: 'choices' },
          ...lists.map((name) =>
            list(
              name,
              countValues(hits, facets, chosen, name).toSorted(([, one], [, other]) => other - one),
            ),
          ),
        ),
        ...(own === null ? [] : [ownButton(own)]),
      );
      root.hidden = hits.length === 0;
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
