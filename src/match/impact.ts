/**
 * What a word of a page is worth for the page: BM25F (Robertson, Zaragoza and Taylor 2004, "Simple BM25 extension to
 * multiple weighted fields"), without the rarity of the word, which is multiplied in when it is asked for.
 */

/** A field of a page: its words as an index has them, what one of them weighs, and how much a long field loses by its length (0 to 1). */
export interface Field {
  words: readonly string[];
  weight: number;
  lengthLoss: number;
}

/** How soon more of the same word adds no more. */
const saturation = 1.2;

/** Several texts of one kind, each short: a word is worth what it is in the text that it fits best, and a little more for others. */
export interface Lines {
  lines: readonly (readonly string[])[];
  weight: number;
  lengthLoss: number;
  /** Mean length of such a text over all pages, in words. */
  average: number;
  /** What a word of a further text is worth beside that of the first. */
  further: number;
}

/**
 * Words of a page with their impact, from 0 to 1. `average` is the mean length of each field over all pages, in words.
 */
export function impactsOf(fields: readonly Field[], average: readonly number[], lines?: Lines): Map<string, number> {
  const sums = lines ? sumsOfLines(lines) : new Map<string, number>();
  for (const [place, { words, weight, lengthLoss }] of fields.entries()) {
    const length = words.length / Math.max(1, average[place] ?? 1);
    const share = weight / (1 - lengthLoss + lengthLoss * length);
    for (const word of words) sums.set(word, (sums.get(word) ?? 0) + share);
  }
  return new Map([...sums].map(([word, sum]) => [word, sum / (saturation + sum)]));
}

function sumsOfLines({ lines, weight, lengthLoss, average, further }: Lines): Map<string, number> {
  const best = new Map<string, number[]>();
  for (const line of lines) {
    const share = weight / (1 - lengthLoss + (lengthLoss * line.length) / Math.max(1, average));
    for (const word of new Set(line)) best.set(word, [...(best.get(word) ?? []), share]);
  }
  return new Map(
    [...best].map(([word, shares]) => {
      const most = Math.max(...shares);
      return [word, most + further * (shares.reduce((sum, share) => sum + share, 0) - most)];
    }),
  );
}

/** Below 1 a rare word outweighs several common ones less: in a sentence of everyday words these together say what is meant. */
const rarityPower = 0.32;

/** How much a word tells that `pages` of `all` pages have. */
export const rarity = (pages: number, all: number): number =>
  Math.log(1 + (all - pages + 0.5) / (pages + 0.5)) ** rarityPower;
