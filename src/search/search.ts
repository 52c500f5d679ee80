/** The whole search: pages in order, and where a word of the query is unknown, the words that were probably meant. */
import { mayHave } from '../match/bloom.ts';
import { nearestWord, partedWords } from '../match/mend.ts';
import { stem } from '../match/stem.ts';
import { stopWords } from '../match/telling-words.ts';
import { wordsOf } from '../match/words.ts';
import { type Answer, answer, type Source, type Term } from './answer.ts';
import { readQuery } from './asked.ts';

export interface Found extends Answer {
  /** The query that was looked for instead; null where it stood as it was. */
  instead: string | null;
}

/** What mends a misspelling. */
export interface Spelling {
  /** The handbook’s own words, the most frequent first. */
  vocabulary: readonly string[];
  /** Stems of words that are no misspelling, in three languages, for `mayHave`. */
  common: Uint8Array;
  /** French and Italian words in English; an empty text for one that tells nothing. */
  foreign: Readonly<Record<string, string>>;
}

/**
 * Pages for the query, best first. `literal` takes the query as it is, also where a word of it is unknown.
 * `loadSpelling` is called only when one is.
 */
export async function search(
  query: string,
  source: Source,
  loadSpelling: () => Promise<Spelling>,
  literal = false,
): Promise<Found> {
  const { text } = readQuery(query);
  const asked = await answer(text, source);
  const unknown = asked.terms.filter(isMendable);
  if (literal || unknown.length === 0) return { ...asked, instead: null };
  const spelling = await loadSpelling();
  const mended =
    mend(text, unknown, spelling) ?? (asked.pages.length === 0 ? mendNearest(text, unknown, spelling) : null);
  if (mended === null) return { ...asked, instead: null };
  const other = await answer(mended, source);
  return other.pages.length > 0 ? { ...other, instead: mended } : { ...asked, instead: null };
}

/** Figures are what they are. */
const isMendable = ({ word, isKnown }: Term): boolean => !isKnown && word.length > 1 && /^[a-z]+$/.test(word);

/**
 * A query of which nothing at all is known, with each word in the spelling that differs in one letter, though it be a word
 * of some language: "facilites manger". Null where a word has none, or where there is one word alone, which may mean itself.
 */
function mendNearest(query: string, unknown: Term[], { vocabulary }: Spelling): string | null {
  if (unknown.length < 2) return null;
  const near = new Map(unknown.map(({ word }) => [word, nearestWord(word, vocabulary, false, 1)]));
  if ([...near.values()].includes(null)) return null;
  return wordsOf(query)
    .map((word) => near.get(word) ?? word)
    .join(' ');
}

/** The query with each unknown word in the spelling of the handbook; null where no word has another. */
function mend(query: string, unknown: Term[], { vocabulary, common, foreign }: Spelling): string | null {
  const wanted = new Set(unknown.map(({ word }) => word));
  const known = new Set(vocabulary);
  const isKnown = (word: string) => known.has(word) || stopWords.has(word);
  const words = wordsOf(query);
  const isForeign = unknown.some(({ word }) => Object.hasOwn(foreign, word));
  const mended = words.map((word, place) => {
    const english = isForeign && (wanted.has(word) || foreign[word] === '') ? foreign[word] : undefined;
    if (english !== undefined) return english;
    if (!wanted.has(word) || mayHave(common, stem(word))) return word;
    const isLast = place === words.length - 1;
    return (
      nearestWord(word, vocabulary, isLast, 1) ??
      partedWords(word, isKnown)?.join(' ') ??
      nearestWord(word, vocabulary, isLast) ??
      word
    );
  });
  const text = mended.filter((word) => word !== '').join(' ');
  return text === '' || text === words.join(' ') ? null : text;
}
