/** Titles that a description says → the roles that they name, or another occupation. */
import { otherOccupations } from './cues.ts';
import type { PrepRole } from './prep-index.ts';
import { allStems, holdsRun } from './stems.ts';

/** What a title is worth, and each of its words up to three; what is said later is likelier somebody else’s. */
const [titleWorth, wordWorth, mostWords, laterLoses] = [3.2, 0.4, 3, 0.15];

/** Roles by their slugs, with points; the longer title counts, so that an assistant buyer is no buyer. */
export function titleScores(said: readonly string[], roles: readonly PrepRole[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [place, line] of said.entries()) {
    const words = allStems(line);
    const found = roles.flatMap(({ slug, titles }) =>
      titles.flatMap((title) => {
        const own = allStems(title);
        return holdsRun(words, own) ? [{ slug, length: own.length }] : [];
      }),
    );
    const longest = Math.max(0, ...found.map(({ length }) => length));
    const worth = (titleWorth + Math.min(mostWords, longest) * wordWorth) / (1 + place * laterLoses);
    for (const { slug, length } of found)
      if (length === longest) scores.set(slug, Math.max(scores.get(slug) ?? 0, worth));
  }
  return scores;
}

const outsideTitles = Object.values(otherOccupations).flatMap(({ titles }) => titles.split(';').map(allStems));

/** Whether one of them is the title of an occupation that the handbook does not have. */
export const hasOutsideTitle = (titles: readonly string[]): boolean =>
  titles
    .flatMap((line) => [line, ...partedTitle(line)])
    .map((line) => allStems(line.replace(ofSomebody, '')))
    .some((words) => outsideTitles.some((title) => holdsRun(words, title)));

/** “Store Manager Assistant” assists the one, and is none. */
const ofSomebody = /^.*(?=\bassistant\s*(?:$|[,–—(|-]))/i;

/** “Press and Influence Manager” is a press manager too. */
function partedTitle(line: string): string[] {
  const [head = ''] = line.split(/[,–—(|]/);
  const [, first, last] = /^(.*?)\s*(?:&|\band\b|\/)\s*(?:[\p{L}-]+\s+){1,2}?(\p{L}+)\s*$/u.exec(head) ?? [];
  return first === undefined ? [] : [`${first} ${last}`];
}
