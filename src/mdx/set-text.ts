/** A reader’s text → what stands in a line of a page: its sums are set, and none of its words is changed. */

import type { OtherLanguage } from '../handbook/source.ts';
import { setSums, sumPieces } from '../handbook/sums.ts';
import { type Inline, span } from './nodes.ts';

/** The text with its sums as elements, which stay in one line where there is room. */
export const setText = (text: string): Inline[] =>
  sumPieces(setSums(text)).map((piece) =>
    typeof piece === 'string' ? piece : span('span', { class: 'sum' }, piece.sum),
  );

/** What has a text of the handbook, or stands for one. */
interface InLanguage {
  language?: OtherLanguage;
}

/** Words in their language: a browser reads them aloud, hyphenates and translates them by it. */
export const inLanguage = ({ language }: InLanguage, words: Inline[]): Inline[] =>
  language ? [span('span', { lang: language }, ...words)] : words;

/** The same as an attribute of the element that holds the words. */
export const langOf = ({ language }: InLanguage): { lang: string | null } => ({ lang: language ?? null });

/** A text of the handbook as it stands in a line of a page. */
export const setProse = (prose: InLanguage & { text: string }): Inline[] => inLanguage(prose, setText(prose.text));
