/** The search as a reader sees it: a field, what was found, and what narrows it. The dialog and the page are both this. */
import { readQuery } from '../asked.ts';
import { type Chosen, kindOf, narrow, needsFile, valuesIn } from '../facets.ts';
import { allowedPages, inTexts, type TextHit } from '../full-text.ts';
import type { FacetFile, Manifest } from '../index/format.ts';
import { ownFirst } from '../own-first.ts';
import { type Found, search } from '../search.ts';
import { type Verdict, verdictOf } from '../verdict.ts';
import { element } from './elements.ts';
import { facets, pageOf, source, spelling, withPagefind } from './load.ts';
import { manifest } from './manifest.ts';
import { beginning, insteadLine, nearestLine, nothing, statusText } from './messages.ts';
import { createNarrowing, type Narrowing } from './narrowing.ts';
import { createOptions, type Options } from './options.ts';
import { ownRole } from './own-role.ts';
import { type Entry, pageEntry, type Query, textEntry } from './result.ts';
import { unavailable } from './unavailable.ts';

/** Results shown at first, and added with each “more”. */
const step = 5;
/** Milliseconds without a key before a search begins: a fast typist’s words arrive whole. */
const pause = 60;
/** A shorter beginning could become anything. */
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

/** What one search has brought so far. */
interface Result {
  manifest: Manifest;
  found: Found;
  verdict: Verdict;
  query: Query;
  pages: number[];
  /** Documents that say the words in their texts; null where these were not asked. */
  texts: TextHit[] | null;
  shown: number;
  shownTexts: number;
}

/** Makes a field and a place into a search. */
export class View {
  readonly #field: HTMLInputElement;
  /** Busy while what it shows is not yet of what stands in the field. */
  readonly #place: HTMLElement;
  readonly #searched: NonNullable<ViewOptions['searched']>;
  readonly #status = element('p', { class: 'hint', role: 'status' });
  readonly #notice = element('div', { class: 'notice' });
  readonly #more = element('button', { type: 'button', class: 'button more', hidden: true }, 'Show more');
  readonly #inside = element(
    'button',
    { type: 'button', class: 'button more', hidden: true },
    'Search inside the texts',
  );
  readonly #options: Options;
  readonly #narrowing: Narrowing;
  #facets: FacetFile | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was found last, though its rows be still on their way: a choice is of this. */
  #result: Result | null = null;
  /** What stands in the page. */
  #shown: Result | null = null;
  /** Counts searches, so that one overtaken by another shows nothing. */
  #turn = 0;
  /** The same for what is shown of one search: a choice overtakes what is shown without it. */
  #showing = 0;

  constructor({ field, place, prefix, chosen = {}, searched = () => {} }: ViewOptions) {
    this.#field = field;
    this.#place = place;
    this.#searched = searched;
    this.#options = createOptions(field, prefix);
    this.#narrowing = createNarrowing(prefix, chosen, {
      changed: () => this.#narrowedAnew(),
      approached: () => void this.#loadFacets(),
    });
    const buttons = element('div', { class: 'further' }, this.#more, this.#inside);
    place.replaceChildren(this.#status, this.#notice, this.#narrowing.root, this.#options.root, buttons);
    field.addEventListener('input', () => this.#typed());
    field.addEventListener('keydown', (event) => this.#pressed(event));
    this.#more.addEventListener('click', () => this.#again((result) => this.#showMore(result)));
    this.#inside.addEventListener('click', () => this.#again((result) => this.#lookInside(result)));
    makeCombobox(field, this.#options.root.id);
    if (field.value.trim() === '') this.#clear(beginning(this.#ask));
    // What every search needs is on its way before the first word is whole.
    manifest().catch(() => {});
  }

  /** Searches for what stands in the field, at once; `literal` takes also an unknown word as it is. */
  async run(literal = false): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    this.#place.ariaBusy = 'true';
    const asked = this.#field.value.trim();
    this.#searched(asked, this.#narrowing.chosen);
    try {
      if (asked.length < shortest) return this.#clear(beginning(this.#ask));
      const found = await search(this.#field.value, await source(), spelling, literal);
      const result = await this.#resultOf(asked, found);
      if (turn === this.#turn) await this.#show(result);
    } catch {
      if (turn === this.#turn) this.#clear(unavailable(() => void this.run(literal)));
    } finally {
      if (turn === this.#turn) this.#place.ariaBusy = 'false';
    }
  }

  async #resultOf(asked: string, found: Found): Promise<Result> {
    const known = await manifest();
    const verdict = verdictOf(asked, found);
    const signs = readQuery(asked);
    const hasSigns = signs.phrases.length > 0 || signs.without.length > 0;
    const firstRole = known.kinds.find(([kind]) => kind === 'role')?.[1] ?? 0;
    const result: Result = {
      manifest: known,
      found,
      verdict,
      query: {
        words: found.terms.map(({ word }) => word),
        roles: found.named.filter((page) => kindOf(known, page) === 'role').map((page) => page - firstRole),
        wantsFormula: /\b(?:formula|formule|calculat|comput|work out)/i.test(asked),
      },
      pages: found.pages.map(({ page }) => page),
      texts: null,
      shown: step,
      shownTexts: step,
    };
    // Our own index knows what pages are about: what it does not answer, and phrases, are looked for in the texts.
    if (verdict.isAnswered && !hasSigns) return result;
    return withPagefind(async (pagefind) => {
      const texts = await inTexts(pagefind, found.terms, known);
      const isAllowed = await allowedPages(pagefind, signs, known);
      if (!isAllowed) return { ...result, texts };
      const allowed = texts.filter(({ page }) => isAllowed(page));
      const pages = result.pages.filter(isAllowed);
      return {
        ...result,
        pages,
        texts: allowed,
        verdict: { ...verdict, isAnswered: pages.length + allowed.length > 0 },
      };
    });
  }

  #typed(): void {
    // A search that is under way answers what is no longer asked.
    this.#turn += 1;
    this.#place.ariaBusy = 'true';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.run(), pause);
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
    this.#result = null;
    this.#shown = null;
    this.#status.textContent = '';
    this.#options.show([], [], []);
    this.#narrowing.hide();
    this.#more.hidden = true;
    this.#inside.hidden = true;
    this.#notice.replaceChildren(said);
  }

  /** Does something with what was found; what cannot be loaded for it is said. */
  #again(act: (result: Result) => Promise<void>): void {
    const [result, turn] = [this.#result, this.#turn];
    if (!result) return;
    act(result).catch(() => {
      if (turn === this.#turn) this.#clear(unavailable(() => void this.run()));
    });
  }

  /** A choice is in the address at once, however long what it leaves takes to load; a search under way will take it up. */
  #narrowedAnew(): void {
    this.#searched(this.#field.value.trim(), this.#narrowing.chosen);
    this.#again((result) => this.#show({ ...result, shown: step, shownTexts: step }));
  }

  #showMore(result: Result): Promise<void> {
    const isWhole = result.shown >= this.#narrowed(result, result.pages).length;
    return this.#show(
      isWhole ? { ...result, shownTexts: result.shownTexts + step } : { ...result, shown: result.shown + step },
    );
  }

  async #lookInside(result: Result): Promise<void> {
    const turn = this.#turn;
    const texts = await withPagefind((pagefind) => inTexts(pagefind, result.found.terms, result.manifest));
    if (turn === this.#turn) await this.#show({ ...result, texts });
  }

  #narrowed(result: Result, pages: readonly number[]): number[] {
    return narrow(pages, valuesIn(result.manifest, this.#facets), this.#narrowing.chosen);
  }

  async #show(result: Result): Promise<void> {
    this.#result = result;
    this.#showing += 1;
    const [turn, showing] = [this.#turn, this.#showing];
    const own = this.#narrowing.isOwnFirst ? ownRole(result.manifest) : null;
    if (needsFile(this.#narrowing.chosen) || own !== null) this.#facets = await facets();
    const known = new Set(result.pages);
    const others = result.texts?.filter(({ page }) => !known.has(page)) ?? [];
    const isOwn = (page: number) => own !== null && this.#facets?.roles[page]?.includes(own.number) === true;
    const pages = ownFirst(this.#narrowed(result, result.pages), isOwn);
    const textPages = new Set(
      this.#narrowed(
        result,
        others.map(({ page }) => page),
      ),
    );
    const texts = others.filter(({ page }) => textPages.has(page));
    const [entries, textEntries] = await Promise.all([
      Promise.all(pages.slice(0, result.shown).map((page) => this.#entry(page, result))),
      Promise.all(texts.slice(0, result.shownTexts).map((hit) => this.#textEntry(hit, result))),
    ]);
    if (turn !== this.#turn || showing !== this.#showing) return;
    this.#shown = result;
    this.#say(result, pages.length, texts.length, entries.length + textEntries.length);
    this.#options.show(entries, textEntries, result.query.words);
    this.#narrowing.show([...result.pages, ...others.map(({ page }) => page)], result.manifest, this.#facets);
    this.#more.hidden = pages.length <= result.shown && texts.length <= result.shownTexts;
    this.#inside.hidden = result.texts !== null;
  }

  #say({ found, verdict }: Result, pages: number, texts: number, shown: number): void {
    const { instead } = found;
    const total = pages + texts;
    const isNarrowed = Object.keys(this.#narrowing.chosen).length > 0;
    this.#notice.replaceChildren(
      ...(instead === null ? [] : [insteadLine(this.#field.value.trim(), instead, () => void this.run(true))]),
      ...(total > 0 && !verdict.isAnswered ? [nearestLine(verdict)] : []),
      ...(total === 0 ? [nothing(isNarrowed, verdict, this.#ask)] : []),
    );
    this.#status.textContent = statusText(total, shown, instead, verdict);
  }

  async #entry(number: number, { manifest: known, query }: Result): Promise<Entry> {
    return pageEntry(await pageOf(number), kindOf(known, number), known.roles, query);
  }

  async #textEntry({ page, result: hit }: TextHit, { manifest: known, query }: Result): Promise<Entry> {
    const [indexed, fragment] = await Promise.all([pageOf(page), hit.data()]);
    return textEntry(indexed, kindOf(known, page), known.roles, query, fragment);
  }

  /** Counts of roles, families and themes come when the reader goes for them. */
  async #loadFacets(): Promise<void> {
    if (this.#facets) return;
    this.#facets = await facets().catch(() => null);
    const result = this.#shown;
    if (!this.#facets || !result) return;
    const known = new Set(result.pages);
    const others = result.texts?.map(({ page }) => page).filter((page) => !known.has(page)) ?? [];
    this.#narrowing.show([...result.pages, ...others], result.manifest, this.#facets);
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
