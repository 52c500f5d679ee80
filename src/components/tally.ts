/** How many pages of a list, or of all that the reader has marked, have a mark. */
import { readKept } from '../notebook/kept';
import { identityOfLink, lettersOf, linksIn } from './kept-links';

/** Pages that a list leads to, each once, with their letters. */
export function pagesIn(place: ParentNode): string[] {
  const kept = readKept();
  return [...new Set(linksIn(place).map(identityOfLink))].flatMap((id) => (id ? [lettersOf(id, kept)] : []));
}

/** How many of them have the letter. */
export const tally = (pages: string[], letter: string): number =>
  pages.filter((letters) => letters.includes(letter)).length;
