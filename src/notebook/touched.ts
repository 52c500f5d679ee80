/** Which key points an answer seems to touch: by its words, their other forms and other names. A proposal and no verdict. */
import { headOf, nameKeys, stretchesOf } from '../match/names.ts';
import { sayings } from '../match/sayings.ts';
import { inFull } from '../match/shorthand.ts';
import { stem } from '../match/stem.ts';
import { tellingPlaces } from '../match/telling-words.ts';
import { wordsOf } from '../match/words.ts';

/** What things are called: each with all its names. */
export type Names = readonly (readonly string[])[];

/** So much of a point’s telling words must be in the answer, and so many of them where it has as many. */
const [share, least] = [0.5, 2];

/** What people say in several words is also read as the one word that texts have for it. */
function inOneWord(words: readonly string[]): string[] {
  const text = ` ${words.join(' ')} `;
  return [...words, ...sayings.flatMap(([saying, word]) => (text.includes(` ${saying} `) ? word.split(' ') : []))];
}

/** A function of an answer and its key points → for each point whether the answer seems to touch it. */
export function touchedBy(names: Names): (answer: string, points: readonly string[]) => boolean[] {
  const things = new Map<string, number>();
  const heads = new Set<string>();
  for (const [thing, called] of names.entries())
    for (const words of called.map(wordsOf)) {
      heads.add(headOf(words));
      for (const key of nameKeys(words)) if (!things.has(key)) things.set(key, thing);
    }

  /** The things that a text names, with the places of the words that do. */
  const named = (words: readonly string[]) =>
    stretchesOf(words).flatMap(({ key, head, from, to }) => {
      const thing = heads.has(head) ? things.get(key) : undefined;
      return thing === undefined ? [] : [{ thing, from, to }];
    });

  return (answer, points) => {
    const words = inFull(wordsOf(answer));
    const said = new Set(inOneWord(words).map(stem));
    const things = new Set(named(words).map(({ thing }) => thing));
    return points.map((point) => {
      const own = inFull(wordsOf(point));
      const byName = named(own).filter(({ thing }) => things.has(thing));
      const telling = tellingPlaces(own);
      const hits = telling.filter(
        (place) => said.has(stem(own[place] ?? '')) || byName.some(({ from, to }) => from <= place && place <= to),
      );
      return hits.length >= Math.max(Math.min(least, telling.length), telling.length * share);
    });
  };
}
