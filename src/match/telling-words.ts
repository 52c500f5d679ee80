/** Which words of a query carry its meaning: the rest is how one asks. */
import { emptyWords } from '../handbook/empty-words.ts';
import { wordsOf } from './words.ts';

/** They say what kind of page is wanted rather than what it is about: "interview question about stock loss". */
const aboutThePage = `
  answer answering answers asked best calculate calculation calculating define definition describe description difference duties
  example examples explain formula good guide help interview interviewer interviewers interviewing interviews jd meaning
  prep prepare preparation question questions respond response responsibilities sample samples tips walk
`;

/** The small words of other titles: "responsable de la boutique", "addetto alla vendita". */
const frenchAndItalian = `
  al alla alle au aux avec chez con dans de degli dei del della delle di des du e en et gli il la le les lo nel nella par per pour
  sur un una une uno
`;

const listOf = (text: string): string[] => text.trim().split(/\s+/);

export const stopWords: ReadonlySet<string> = new Set([
  ...emptyWords,
  ...listOf(aboutThePage),
  ...listOf(frenchAndItalian),
]);

/** How questions about the past begin: "time" means something elsewhere ("on time in full"). */
const opening =
  /^(?:(?:please |can you |could you )?(?:tell|give|describe|show)(?: me| us)?(?: about)?(?: of)? )?(?:an? |any |the )?(?:time|situation|occasion|example|moment)(?: when| where| that| in which| of)?(?= )/;

const tells = (word: string): boolean => !stopWords.has(word) && (word.length > 1 || /\d/.test(word));

/** Places of the words that carry meaning; all places where none does ("why us"). */
export function tellingPlaces(words: readonly string[]): number[] {
  const asked = words.join(' ');
  const skipped = (opening.exec(asked)?.[0] ?? '').split(' ').filter((word) => word !== '').length;
  const places = words.flatMap((word, place) => (place >= skipped && tells(word) ? [place] : []));
  return places.length > 0 ? places : words.map((_, place) => place);
}

/** The words of a query that carry its meaning, each once. */
export function tellingWords(query: string): string[] {
  const words = wordsOf(query);
  return [...new Set(tellingPlaces(words).map((place) => words[place] ?? ''))];
}
