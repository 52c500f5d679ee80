/** A word that nobody knows → the words of a vocabulary that were probably meant. */
import { distance } from './distance.ts';

/** Letters that may differ, by the length of the word; a short word with two wrong letters is another word. */
const allowed = (length: number): number => (length <= 3 ? 0 : length <= 5 ? 1 : length <= 8 ? 2 : 3);

/** What a wrong first letter counts beside its distance: people get the beginning right. */
const wrongBeginning = 0.75;
/** What an unfinished word counts: a whole word that is as near is likelier. */
const unfinished = 0.6;
/** Shorter parts of two words typed as one would be found in every word. */
const shortestPart = 3;

/**
 * The nearest word, or null where none is near; `farthest` are the letters that may differ at most. The vocabulary stands in order of frequency, so that of two words
 * at the same distance the one that is used more is taken. A name of several words has them parted by a `seam`.
 */
export function nearestWord(
  word: string,
  vocabulary: readonly string[],
  isLast: boolean,
  farthest = Number.POSITIVE_INFINITY,
): string | null {
  let best: { word: string; cost: number } | null = null;
  const most = Math.min(farthest, allowed(word.length));
  if (most === 0) return null;
  for (const entry of vocabulary) {
    const known = entry.replaceAll(seam, '');
    const cost = costOf(word, known, isLast && known === entry, most);
    if (cost <= most && (best === null || cost < best.cost)) best = { word: entry.replaceAll(seam, ' '), cost };
  }
  return best?.word ?? null;
}

/** Parts the words of a name in a vocabulary: "sell+through" may have been typed as one word. */
export const seam = '+';

/** Two or three words of the vocabulary that were typed as one: "sellthrough", "clickandcollect"; null where it is no such word. */
export function partedWords(word: string, isKnown: (word: string) => boolean, parts = 3): string[] | null {
  if (parts < 2 || word.length < shortestPart * 2) return null;
  for (let place = word.length - shortestPart; place >= shortestPart; place -= 1) {
    const [first, rest] = [word.slice(0, place), word.slice(place)];
    if (!isKnown(first)) continue;
    if (isKnown(rest)) return [first, rest];
    const others = partedWords(rest, isKnown, parts - 1);
    if (others) return [first, ...others];
  }
  return null;
}

function costOf(word: string, known: string, isLast: boolean, most: number): number {
  if (known.length < word.length - most) return Number.POSITIVE_INFINITY;
  const beginning = word[0] === known[0] ? 0 : wrongBeginning;
  const whole = apart(word, known, most);
  const part =
    isLast && known.length > word.length + 1
      ? apart(word, known.slice(0, word.length + 1), most) + unfinished
      : Number.POSITIVE_INFINITY;
  return Math.min(whole, part) + beginning;
}

/** Letters that differ, of which those that sound alike count half: "consesion" is nearer to a concession than to a conversion. */
function apart(word: string, known: string, most: number): number {
  const letters = distance(word, known, most * 2);
  return letters > most * 2 ? Number.POSITIVE_INFINITY : (letters + distance(sound(word), sound(known), most * 2)) / 2;
}

const sounds = new Map<string, string>();

/** Spellings of one sound, and a letter that is written once or twice. */
function sound(word: string): string {
  const before = sounds.get(word);
  if (before !== undefined) return before;
  const made = word
    .replace(/ph/g, 'f')
    .replace(/sc(?=[eiy])|c(?=[eiy])|z/g, 's')
    .replace(/ck|q|c/g, 'k')
    .replace(/wh/g, 'w')
    .replace(/y|ie|ei/g, 'i')
    .replace(/(.)\1/g, '$1');
  sounds.set(word, made);
  return made;
}
