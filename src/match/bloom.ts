/**
 * A set of words in a few bits each (Bloom 1970): "no" is certain, "yes" is wrong for one word in some hundred. Made once,
 * carried as text, and asked in the browser.
 */

/** Bits for each word, and how many of them a word sets: 10 and 7 let 0.8 % of other words through. */
const bitsPerWord = 10;
const probes = 7;

export const bloomOf = (words: readonly string[]): Uint8Array => {
  const bits = new Uint8Array(Math.ceil((words.length * bitsPerWord) / 8) + 1);
  for (const word of words)
    for (const place of placesOf(word, bits)) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  return bits;
};

export const mayHave = (bits: Uint8Array, word: string): boolean =>
  placesOf(word, bits).every((place) => ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0);

/** Double hashing (Kirsch and Mitzenmacher 2006). */
function placesOf(word: string, bits: Uint8Array): number[] {
  const [one, other] = [fnv1a(word, 0x811c9dc5), fnv1a(word, 0x9747b28c) | 1];
  return Array.from({ length: probes }, (_, probe) => ((one + Math.imul(probe, other)) >>> 0) % (bits.length * 8));
}

/** FNV-1a of the word’s code units, 32 bits. */
function fnv1a(word: string, start: number): number {
  let hash = start;
  for (let place = 0; place < word.length; place += 1) hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193);
  // The last bits of FNV are weak: a final mix spreads them (MurmurHash3’s).
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
