/** A page that was found → the passage to show for it, with the words that matched, and the part of the page it stands in. */
import type { PagefindFragment } from './pagefind.ts';
import { isMatch, roots } from './word-match.ts';

/** A stretch of a passage; `match` where it is a word that was looked for. */
export interface Stretch {
  text: string;
  match: boolean;
}

export interface Shown {
  stretches: Stretch[];
  /** The part of the page, for its address: `#stock-runner`, or an empty text. */
  anchor: string;
}

/** Words in a passage: two lines of the dialog. */
const length = 26;
/** Words before the first match, so that it is read in its sentence. */
const before = 5;

/** The passage with the most of the words, the earlier one where two have as many. */
export function passageOf({ content, locations, anchors }: PagefindFragment, words: string[]): Shown {
  const all = content.split(/\s+/).filter((word) => word !== '');
  const wanted = roots(words);
  const places = locations.filter((place) => isMatch(all[place] ?? '', wanted)).toSorted((one, other) => one - other);
  const start = startBefore(all, bestStart(all, places));
  const end = Math.min(all.length, start + length);
  const matched = new Set(places);
  const stretches: Stretch[] = [];
  if (start > 0 && !beginsSentence(all, start)) stretches.push({ text: '… ', match: false });
  for (let place = start; place < end; place += 1) append(stretches, all[place] ?? '', matched.has(place));
  if (end < all.length) stretches.push({ text: '…', match: false });
  return { stretches, anchor: anchorAt(anchors, places.find((place) => place >= start) ?? start) };
}

/** Place of the first match of the window that holds the most different words. */
function bestStart(all: string[], places: number[]): number {
  let best = { place: 0, distinct: 0 };
  for (const place of places) {
    const inside = places.filter((other) => other >= place && other < place + length - before);
    const distinct = new Set(inside.map((other) => (all[other] ?? '').toLowerCase().replace(/\W/g, '').slice(0, 5)))
      .size;
    if (distinct > best.distinct) best = { place, distinct };
  }
  return best.place;
}

/** A few words before the match, or the beginning of its sentence where that is nearer. */
function startBefore(all: string[], match: number): number {
  const earliest = Math.max(0, match - before);
  for (let place = match; place >= earliest; place -= 1) if (beginsSentence(all, place)) return place;
  return earliest;
}

/** A capital or a figure behind the end of another sentence: "no. 4" and "10 a.m. on" go on. */
const beginsSentence = (all: readonly string[], place: number): boolean =>
  place === 0 || (/[.?!:]['’”")]?$/.test(all[place - 1] ?? '') && /^['‘“"(]?[\p{Lu}\p{N}]/u.test(all[place] ?? ''));

/** Words of one sort are joined, so that a passage is a few text nodes. */
function append(stretches: Stretch[], word: string, match: boolean): void {
  const last = stretches.at(-1);
  if (last && !match && !last.match) last.text += `${word} `;
  else if (match) stretches.push({ text: word, match: true }, { text: ' ', match: false });
  else stretches.push({ text: `${word} `, match: false });
}

function anchorAt(anchors: PagefindFragment['anchors'], place: number): string {
  const anchor = anchors.filter(({ location }) => location <= place).at(-1);
  return anchor ? `#${anchor.id}` : '';
}

/** A text with the words marked that were looked for. */
export function markWords(text: string, words: string[]): Stretch[] {
  const wanted = roots(words);
  return text.split(/(?<=\s)|(?=\s)/).map((part) => ({ text: part, match: isMatch(part, wanted) }));
}
