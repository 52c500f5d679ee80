/** What every page kind needs of the whole handbook: the look-up, the lexicon for mentions, and what leads to a page. */
import type { Handbook } from '../handbook/handbook.ts';
import { createLookUp, type LookUp } from '../handbook/look-up.ts';
import { createLexicon, type Lexicon } from '../handbook/mentions.ts';
import { type Backlinks, collectBacklinks } from './backlinks.ts';

export interface Site extends LookUp {
  lexicon: Lexicon;
  backlinks: Backlinks;
}

/** `base` is the path that the site stands at, with a slash at its end. */
export function createSite(handbook: Handbook, base = '/'): Site {
  const lookUp = createLookUp(handbook, base);
  return { ...lookUp, lexicon: createLexicon(handbook.concepts), backlinks: collectBacklinks(lookUp) };
}
