/** What a caller decides about a document, and what every builder of a part of it needs to know. */
import type { Addresses } from '../handbook/addresses.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { createLookUp, type LookUp } from '../handbook/look-up.ts';
import type { Paper } from './document.ts';
import type { Edition } from './editions.ts';

export interface PrintOptions {
  paper: Paper;
  edition: Edition;
  /** Where the site stands, with a slash at its end; null where that is not known, and no address is printed. */
  site: string | null;
  /** Day of the edition, as YYYY-MM-DD. */
  date: string;
}

/** The handbook with its parts found by slug, and the options: the argument of every builder. */
export interface Press extends Omit<LookUp, 'to'> {
  options: PrintOptions;
  /** An address as it is printed, `url((to) => to.concept(slug))`; null where the site has none. */
  url: (choose: (to: Addresses) => string) => string | null;
}

/** Addresses in print are whole: a reader of paper has no page to start from. */
export function createPress(handbook: Handbook, options: PrintOptions): Press {
  const { to, ...lookUp } = createLookUp(handbook, options.site ?? '/');
  return { ...lookUp, options, url: (choose) => (options.site === null ? null : choose(to)) };
}
