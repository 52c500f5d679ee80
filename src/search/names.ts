/** What a thing is called, and what readers call it: the words that its page must be found by. */
import { emptyWords } from '../handbook/empty-words.ts';
import type { Abbreviation, Concept, Drill, Question, Role } from '../handbook/handbook.ts';
import { singular } from '../interview/words.ts';
import { wordsOf } from '../match/words.ts';
import { otherNames } from './other-names.ts';
import { exchanged, sameMeaning } from './other-words.ts';

const unique = (texts: string[]): string[] => [...new Set(texts.filter((text) => text !== ''))];

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
  const all = [...names, ...expansions(names, abbreviations), ...(otherNames.get(slug) ?? [])];
  return unique([...all, ...all.flatMap(inOtherWords)]);
}

/** Every name of a role: its own, its other titles and its abbreviation. */
export function roleNames({ name, otherTitles, slug }: Role): string[] {
  const all = [
    withoutBrackets(name),
    ...inBrackets(name),
    ...Object.values(otherTitles).flat(),
    ...(otherNames.get(slug) ?? []),
  ];
  return unique([...all, ...all.flatMap(inOtherWords)]);
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
  const words = 'question' in page ? page.question : page.title;
  const title = ` ${asCompared(words)} `;
  const has = (name: string) => title.includes(` ${nameAsCompared(name)} `);
  // "IT" is no pronoun: a short form that is a word too is one only in its capitals.
  const hasShort = (short: string) =>
    emptyWords.has(short.toLowerCase()) ? words.split(/\W+/).includes(short) : has(short);
  const others = sameMeaning.filter((row) => row.some(has)).flat();
  const expanded = abbreviations.flatMap(({ short, long }) => (hasShort(short) ? [long] : has(long) ? [short] : []));
  return unique([...others, ...expanded].filter((name) => !has(name)));
}

const asCompared = (text: string): string => wordsOf(text).map(singular).join(' ');

const comparedNames = new Map<string, string>();

/** The same few hundred names are looked for in every page: each is put into words once. */
function nameAsCompared(name: string): string {
  const known = comparedNames.get(name) ?? asCompared(name);
  comparedNames.set(name, known);
  return known;
}

/** The short forms of abbreviations that these texts use, or whose long forms they do. */
export function abbreviationsIn(texts: string[], abbreviations: Abbreviation[]): string[] {
  const said = ` ${asCompared(texts.join(' '))} `;
  return abbreviations.flatMap(({ short, long }) =>
    [short, long].some((name) => said.includes(` ${nameAsCompared(name)} `)) ? [short] : [],
  );
}

/** What candidates call this very page. */
export const pageNames = (slug: string): readonly string[] => otherNames.get(slug) ?? [];
