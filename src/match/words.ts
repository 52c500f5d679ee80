/** A text → its words as they are compared: in what has been written and in what is asked. */

/** Letters that lose no mark when they are taken apart, with what people type for them. */
const ligatures: readonly (readonly [RegExp, string])[] = [
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
];

/** Lower case, without accents. */
export function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
  return ligatures.reduce((folded, [from, to]) => folded.replace(from, to), plain);
}

/** In this order: what stands between letters or figures and does not part them. */
const joins: readonly (readonly [RegExp, string])[] = [
  // English endings behind an apostrophe: "client's", "we've", "don't".
  [/n't\b/g, 'nt'],
  [/(?<=\p{L})'(?:s|ve|re|ll|d|m)\b/gu, ''],
  // A French or Italian article: "métier d'art", "chef de l'atelier", "dell'inventario".
  [/\b(?:[cdjlmnst]|qu|del|dal|nel|sul|al)l?'(?=\p{L})/gu, ' '],
  [/'/g, ''],
  // Thousands: "11,400", "11 400", "11.400"; and the point of a fraction, which French and Italian write as a comma.
  [/(?<=(?<![\d.,])\d{1,3})[ \u00a0\u202f](?=\d{3}(?!\d))/g, ''],
  [/(?<=\d)[,.](?=\d{3}(?!\d))/g, ''],
  [/(?<=\d),(?=\d)/g, '.'],
  // A time of day: "21:05", "21h05".
  [/(?<=\b\d{1,2})[:h](?=\d{2}\b)/g, '.'],
  // "P&L", "S & OP"; the sign between longer words is an "and".
  [/(?<![\p{L}\p{N}])(\p{L}{1,2}) ?& ?(\p{L}{1,2})(?![\p{L}\p{N}])/gu, '$1&$2'],
  // "e-commerce", "A/B": a single letter is no word of its own.
  [/(?<![\p{L}\p{N}])(\p{L})[-‐‑/]\s?(?=\p{L})/gu, '$1'],
];

/** All words of a text. A hyphen parts two words, but not a letter from its word: "sell-through", yet "e-commerce". */
export function wordsOf(text: string): string[] {
  const joined = joins.reduce((words, [from, to]) => words.replace(from, to), fold(text));
  return joined.match(/\p{N}+(?:\.\p{N}+)*\p{L}*|\p{L}[\p{L}\p{N}]*(?:&\p{L}+)?/gu) ?? [];
}
