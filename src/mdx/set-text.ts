/** A reader’s text → what stands in a line of a page: its sums are set, and none of its words is changed. */
import { setSums, sumPieces } from '../handbook/sums.ts';
import { type Inline, span } from './nodes.ts';

/** The text with its sums as elements, which stay in one line where there is room. */
export const setText = (text: string): Inline[] =>
  sumPieces(setSums(text)).map((piece) =>
    typeof piece === 'string' ? piece : span('span', { class: 'sum' }, piece.sum),
  );
