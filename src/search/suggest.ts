/** A word that the handbook does not know → the word of its vocabulary that was probably meant. */
import { distance } from 'fastest-levenshtein';

/** Letters that may differ, by the length of the word; a short word with two wrong letters is another word. */
const allowed = (length: number): number => (length <= 3 ? 0 : length <= 5 ? 1 : length <= 8 ? 2 : 3);

/** What a wrong first letter counts beside its distance: people get the beginning right. */
const wrongBeginning = 0.75;
/** What an unfinished word counts: a whole word that is as near is likelier. */
const unfinished = 0.6;

/**
 * The nearest word, or null where none is near. The vocabulary stands in order of frequency, so that of two words
 * at the same distance the one that is used more is taken.
 */
export function nearestWord(word: string, vocabulary: readonly string[], isLast: boolean): string | null {
  let best: { word: string; cost: number } | null = null;
  for (const known of vocabulary) {
    const cost = costOf(word, known, isLast);
    if (cost <= allowed(word.length) && (best === null || cost < best.cost)) best = { word: known, cost };
  }
  return best?.word ?? null;
}

function costOf(word: string, known: string, isLast: boolean): number {
  if (known.length < word.length - allowed(word.length)) return Number.POSITIVE_INFINITY;
  const beginning = word[0] === known[0] ? 0 : wrongBeginning;
  const whole = apart(word, known);
  const part =
    isLast && known.length > word.length + 1 ? apart(word, known.slice(0, word.length + 1)) + unfinished : whole;
  return Math.min(whole, part) + beginning;
}

/** Letters that differ, of which those that sound alike count half: "consesion" is nearer to a concession than to a conversion. */
const apart = (word: string, known: string): number =>
  (distance(word, known) + distance(sound(word), sound(known))) / 2;

/** Spellings of one sound, and a letter that is written once or twice. */
const sound = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/sc(?=[eiy])|c(?=[eiy])|z/g, 's')
    .replace(/ck|q|c/g, 'k')
    .replace(/wh/g, 'w')
    .replace(/y|ie|ei/g, 'i')
    .replace(/(.)\1/g, '$1');
