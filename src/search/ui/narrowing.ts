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

/** A part of the row as it stands in the page: what is written on it changes, the part itself stays. */
interface KindButton {
  root: HTMLButtonElement;
  /** `text` is what it is called, `small` its count. */
  write(state: { text?: string; small?: string; isPressed: boolean; isHidden?: boolean }): void;
}

function makeButton(kind: string, text: string, pressed: () => void): KindButton {
  const called = element('span', {}, text);
  const small = element('small');
  const root = element('button', { type: 'button', 'data-kind': kind }, called, ' ', small);
  root.addEventListener('click', pressed);
  return {
    root,
    write({ text: other, small: count, isPressed, isHidden = false }) {
      if (other !== undefined) called.textContent = other;
      if (count === undefined) small.remove();
      else small.textContent = count;
      root.setAttribute('aria-pressed', String(isPressed));
      root.hidden = isHidden;
    },
  };
}

interface ChoiceList {
  root: HTMLElement;
  write(options: readonly [value: string, text: string][], chosen: string): void;
}

/** A list of choices; it is left alone where it says already what it should, since a reader may have opened it. */
function makeList(name: ListName, id: string, choose: (value: string | null) => void): ChoiceList {
  const select = element('select', { id, name });
  select.addEventListener('change', () => choose(select.value === '' ? null : select.value));
  const kept = new Map<string, HTMLOptionElement>();
  const optionFor = (value: string, text: string): HTMLOptionElement => {
    const option = kept.get(value) ?? element('option', { value });
    kept.set(value, option);
    if (option.textContent !== text) option.textContent = text;
    return option;
  };
  return {
    root: element('span', { class: 'choice' }, element('label', { class: 'hide', for: id }, labels[name]), select),
    write(options, chosen) {
      const all = [['', `Any ${name}`] as const, ...options].map(([value, text]) => optionFor(value, text));
      if (all.length !== select.options.length || all.some((option, place) => select.options[place] !== option))
        select.replaceChildren(...all);
      select.value = chosen;
      select.classList.toggle('set', select.value !== '');
    },
  };
}

/** The parts of the row, each made once: one that was made anew while it is pressed would lose the press. */
interface Parts {
  all: KindButton;
  kinds: [kind: string, button: KindButton][];
  lists: [name: ListName, list: ChoiceList][];
  own: KindButton;
}

function makeParts(
  root: HTMLElement,
  prefix: string,
  manifest: Manifest,
  choose: (name: FacetName, value: string | null) => void,
  turnOwn: () => void,
): Parts {
  const kindButton = (value: string | null, text: string) => makeButton(value ?? '', text, () => choose('kind', value));
  const parts: Parts = {
    all: kindButton(null, 'All'),
    kinds: Object.entries(pageKinds).map(([kind, { many }]) => [kind, kindButton(kind, many)]),
    lists: lists
      .filter((name) => allValues(manifest, name).length > 0)
      .map((name) => [name, makeList(name, `${prefix}-by-${name}`, (value) => choose(name, value))]),
    own: makeButton('own', '', turnOwn),
  };
  root.replaceChildren(
    element('div', { class: 'kinds' }, parts.all.root, ...parts.kinds.map(([, button]) => button.root)),
    element('div', { class: 'choices' }, ...parts.lists.map(([, list]) => list.root)),
    element('span', { class: 'kinds' }, parts.own.root),
  );
  return parts;
}

/** `prefix` keeps the ids of two rows on one page apart. */
export function createNarrowing(prefix: string, initial: Chosen, { changed, approached }: Events): Narrowing {
  const root = element('div', { class: 'narrowing', role: 'group', 'aria-label': 'Narrow the results' });
  root.hidden = true;
  for (const type of ['pointerover', 'focusin', 'touchstart'])
    root.addEventListener(type, approached, { passive: true });
  const chosen: Chosen = { ...initial };
  let made: Parts | null = null;

  const choose = (name: FacetName, value: string | null): void => {
    if (value === null) delete chosen[name];
    else chosen[name] = value;
    changed();
  };
  const turnOwn = (): void => {
    narrowing.isOwnFirst = !narrowing.isOwnFirst;
    changed();
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

  const narrowing: Narrowing = {
    root,
    chosen,
    isOwnFirst: true,
    show(pages, manifest, file) {
      made ??= makeParts(root, prefix, manifest, choose, turnOwn);
      const valuesOf = valuesIn(manifest, file);
      const counts = countValues(pages, valuesOf, file ? chosen : {}, 'kind');
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
      made.all.write({ small: String(all), isPressed: chosen.kind === undefined });
      for (const [kind, button] of made.kinds) {
        const [count, isPressed] = [counts.get(kind) ?? 0, chosen.kind === kind];
        button.write({ small: String(count), isPressed, isHidden: count === 0 && !isPressed });
      }
      for (const [name, list] of made.lists)
        list.write(
          optionsOf(name, manifest, file ? countValues(pages, valuesOf, chosen, name) : null),
          chosen[name] ?? '',
        );
      const own = ownRole(manifest);
      made.own.write({ text: `${own?.name} first`, isPressed: narrowing.isOwnFirst, isHidden: own === null });
      root.hidden = pages.length === 0;
    },
    hide() {
      root.hidden = true;
    },
  };
  return narrowing;
}

/** The facets that an address names. */
export function chosenIn(parameters: URLSearchParams): Chosen {
  return Object.fromEntries(facetNames.flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name)]] : [])));
}
