/** Lists of phrases that are looked for in a query, word by word: "cash" is not in "cashmere". */
import { inFull } from '../match/shorthand.ts';
import { wordsOf } from '../match/words.ts';

/** "fixed term; zero hours" → each phrase with blanks round it. */
export const phrasesIn = (list: string): string[] => list.split('; ').map((phrase) => ` ${phrase} `);

/** The words of a query as phrases are looked for in it, with blanks round it. */
export const askedWords = (query: string): string => ` ${inFull(wordsOf(query)).join(' ')} `;
