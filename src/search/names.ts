/** What a thing is called, and what readers call it: the words that its page must be found by. */
import type { Abbreviation, Concept, Drill, Question, Role } from '../handbook/handbook.ts';
import { singular } from '../interview/words.ts';
import { exchanged, ofOnePage, sameMeaning } from './other-words.ts';
import { queryWords, wholeName, wordsOf } from './query-words.ts';

const unique = (texts: string[]): string[] => [...new Set(texts.filter((text) => text !== ''))];

/** A name as it is searched for: without the words that queries lose ("open to buy" is asked for as "open buy"). */
const asSearched = (name: string): string => queryWords(name).join(' ');

/** The name in full, and without the words that queries lose. */
const spellings = (name: string): string[] => [wordsOf(name).join(' '), asSearched(name)];

/** The long form of an abbreviation among the names, and the short form of a name that has one. */
function expansions(names: string[], abbreviations: Abbreviation[]): string[] {
  const folded = new Set(names.map((name) => wordsOf(name).join(' ')));
  return abbreviations.flatMap(({ short, long }) => {
    const [one, other] = [wordsOf(short).join(' '), wordsOf(long).join(' ')];
    return folded.has(one) ? [long] : folded.has(other) ? [short] : [];
  });
}

const withoutBrackets = (text: string): string => text.replace(/\s*\([^)]*\)/g, '');
const inBrackets = (text: string): string[] => [...text.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');

/** Every name of a concept: its term, its other names, abbreviations, and the words that candidates use instead. */
export function conceptNames({ term, aliases, slug }: Concept, abbreviations: Abbreviation[]): string[] {
  const names = [withoutBrackets(term), ...inBrackets(term), ...aliases];
  const all = [...names, ...expansions(names, abbreviations), ...(ofOnePage.get(slug) ?? [])];
  return unique([...all, ...all.flatMap(inOtherWords)].flatMap(spellings));
}

/** Every name of a role: its own, its other titles and its abbreviation. */
export function roleNames({ name, otherTitles, slug }: Role): string[] {
  const all = [
    withoutBrackets(name),
    ...inBrackets(name),
    ...Object.values(otherTitles).flat(),
    ...(ofOnePage.get(slug) ?? []),
  ];
  return unique([...all, ...all.flatMap(inOtherWords)].flatMap(spellings));
}

/** The name with a word of the house exchanged for another’s: "client book", "customer book". */
function inOtherWords(name: string): string[] {
  const words = wordsOf(name);
  return exchanged.flatMap((row) => {
    const place = words.findIndex((word) => row.includes(singular(word)));
    return place < 0 ? [] : row.map((other) => words.with(place, other).join(' '));
  });
}

/** Words beside a title by which a question or drill is found too. */
export function otherWords(page: Question | Drill, abbreviations: Abbreviation[]): string[] {
  const title = ` ${asCompared('question' in page ? page.question : page.title)} `;
  const has = (name: string) => title.includes(` ${asCompared(name)} `);
  const others = sameMeaning.filter((row) => row.some(has)).flat();
  const expanded = abbreviations.flatMap(({ short, long }) => (has(short) ? [long] : has(long) ? [short] : []));
  return unique([
    ...[...others, ...expanded].filter((name) => !has(name)),
    ...(ofOnePage.get(page.slug) ?? []).flatMap(spellings),
  ]);
}

const asCompared = (text: string): string => wordsOf(text).map(singular).join(' ');

/**
 * The whole names by which a page is found first, each in one word. Without the words that queries lose a name counts
 * only where more than one word is left: "cash up" must not claim every search for cash.
 */
export const wholeNames = (names: string[]): string[] =>
  unique(
    names.flatMap((name) => {
      const telling = queryWords(name);
      return [wholeName(wordsOf(name)), ...(telling.length > 1 ? [wholeName(telling)] : [])];
    }),
  );

/** What candidates call this very page. */
export const pageNames = (slug: string): readonly string[] => ofOnePage.get(slug) ?? [];
