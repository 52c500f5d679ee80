/** What a caller decides about a document, and what every builder of a part of it needs to know. */
import type { Handbook } from '../handbook/handbook.ts';
import { createLookUp, type LookUp } from '../handbook/look-up.ts';
import type { Edition, Paper } from './document.ts';

export interface PrintOptions {
  paper: Paper;
  edition: Edition;
  /** The site’s address, without a slash at its end. */
  site: string;
  /** Day of the edition, as YYYY-MM-DD. */
  date: string;
}

/** The handbook with its parts found by slug, and the options: the argument of every builder. */
export interface Press extends LookUp {
  options: PrintOptions;
}

/** Addresses in print are whole: a reader of paper has no page to start from. */
export const createPress = (handbook: Handbook, options: PrintOptions): Press => ({
  ...createLookUp(handbook, `${options.site}/`),
  options,
});
