/** The search as a reader sees it: a field, what was found, and what narrows it. The dialog and the page are both this. */
import { type Chosen, narrow } from '../facets.ts';
import { ownFirst } from '../own-first.ts';
import { queryWords } from '../query-words.ts';
import { lookedUp } from '../rank.ts';
import { type Found, lookedAt, search } from '../search.ts';
import { element } from './elements.ts';
import { facets, isReady, pagefind, vocabulary } from './load.ts';
import { beginning, insteadLine, nothing, statusText, unavailable } from './messages.ts';
import { createNarrowing, type Narrowing } from './narrowing.ts';
import { createOptions, type Options } from './options.ts';
import { ownRoleName } from './own-role.ts';
import { fetchWords } from './parts.ts';

/** Results shown at first, and added with each “more”. Each is a file of its own, about 1 kB. */
const step = lookedAt;
/** Milliseconds without a key before a search begins: a fast typist’s words arrive whole. */
const pause = 100;
/** Milliseconds after results before they are counted by kind, role, family and theme. */
const restBeforeCounts = 400;
/** Shorter beginnings would load the index of half the alphabet. */
const shortest = 2;

interface ViewOptions {
  field: HTMLInputElement;
  /** Where the results go. */
  place: HTMLElement;
  /** Keeps the ids of two views apart. */
  prefix: string;
  chosen?: Chosen;
  /** Told of every search that is shown, so that an address can follow it. */
  searched?: (query: string, chosen: Chosen) => void;
}

/** Makes a field and a place into a search. */
export class View {
  readonly #field: HTMLInputElement;
  readonly #searched: NonNullable<ViewOptions['searched']>;
  readonly #status = element('p', { class: 'hint', role: 'status' });
  readonly #notice = element('div', { class: 'notice' });
  readonly #more = element('button', { type: 'button', class: 'button more', hidden: true }, 'Show more');
  readonly #options: Options;
  readonly #narrowing: Narrowing;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #found: Found = { hits: [], instead: null };
  #words: string[] = [];
  /** Counts searches, so that one overtaken by another shows nothing. */
  #turn = 0;

  constructor({ field, place, prefix, chosen = {}, searched = () => {} }: ViewOptions) {
    this.#field = field;
    this.#searched = searched;
    this.#options = createOptions(field, prefix);
    this.#narrowing = createNarrowing(prefix, chosen, () => this.#reshow(step));
    place.replaceChildren(this.#status, this.#notice, this.#narrowing.root, this.#options.root, this.#more);
    field.addEventListener('input', () => this.#typed());
    field.addEventListener('keydown', (event) => this.#pressed(event));
    makeCombobox(field, this.#options.root.id);
    if (field.value.trim() === '') this.#clear(beginning(this.#ask));
    else this.#hint();
  }

  /** Searches for what stands in the field, at once; `literal` takes also an unknown word as it is. */
  async run(literal = false): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#field.value.trim();
    this.#searched(query, this.#narrowing.chosen);
    if (query.length < shortest) return this.#clear(beginning(this.#ask));
    try {
      const found = await search(await pagefind(), query, vocabulary, literal);
      if (turn !== this.#turn) return;
      this.#found = found;
      this.#words = queryWords(found.instead?.used ?? query);
      await this.#show(step);
    } catch {
      if (turn === this.#turn) this.#clear(unavailable());
    }
  }

  #typed(): void {
    clearTimeout(this.#timer);
    // The first search waits for Pagefind itself; the files of its words need not wait for that.
    this.#hint();
    this.#timer = setTimeout(() => void this.run(), pause);
  }

  #hint(): void {
    if (!isReady() && this.#field.value.trim().length > shortest) void fetchWords(lookedUp(this.#field.value));
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#options.step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.#options.active()) {
      event.preventDefault();
      this.#options.active()?.click();
    }
  }

  readonly #ask = (query: string): void => {
    this.#field.value = query;
    this.#field.focus();
    void this.run();
  };

  #clear(said: HTMLElement): void {
    this.#status.textContent = '';
    this.#options.show([], []);
    this.#narrowing.hide();
    this.#more.hidden = true;
    this.#notice.replaceChildren(said);
  }

  /** Shows more of what was found, or less of it; what cannot be loaded is said. */
  #reshow(count: number): void {
    this.#show(count).catch(() => this.#clear(unavailable()));
  }

  /** Shows the first `count` of what was found, as it is narrowed now. */
  async #show(count: number): Promise<void> {
    const turn = this.#turn;
    const { chosen } = this.#narrowing;
    const { hits: all, instead } = this.#found;
    const isNarrowed = Object.keys(chosen).length > 0;
    const own = this.#narrowing.isOwnFirst ? ownRoleName() : null;
    const narrowed = isNarrowed ? narrow(all, await facets(), chosen) : all;
    const hits = own === null ? narrowed : ownFirst(narrowed, await facets(), own);
    const fragments = await Promise.all(hits.slice(0, count).map(({ result }) => result.data()));
    if (turn !== this.#turn) return;
    this.#notice.replaceChildren(
      ...(instead ? [insteadLine(instead.asked, instead.used, () => void this.run(true))] : []),
      ...(hits.length === 0 ? [nothing(isNarrowed, this.#ask)] : []),
    );
    this.#options.show(fragments, this.#words);
    this.#more.hidden = hits.length <= count;
    this.#more.onclick = () => this.#reshow(count + step);
    this.#status.textContent = statusText(hits.length, fragments.length, instead?.used ?? null);
    this.#searched(this.#field.value.trim(), chosen);
    void this.#count(turn);
  }

  /** Counts come after the first results, and not between two keys: nobody waits for them, and search works without. */
  async #count(turn: number): Promise<void> {
    await new Promise((resume) => setTimeout(resume, restBeforeCounts));
    const known = turn === this.#turn ? await facets().catch(() => null) : null;
    if (known && turn === this.#turn) this.#narrowing.show(this.#found.hits, known);
  }
}

/** The pattern of WAI-ARIA: the focus stays in the field, which names the active option of the list it controls. */
function makeCombobox(field: HTMLInputElement, list: string): void {
  const attributes = {
    role: 'combobox',
    'aria-controls': list,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
}
