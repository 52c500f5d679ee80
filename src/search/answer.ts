/** A query → pages in order of worth, from the search’s own index: names first, then the words. */
import { rarity } from '../match/impact.ts';
import { keyOf, stretchesOf } from '../match/names.ts';
import { sayings } from '../match/sayings.ts';
import { inFull } from '../match/shorthand.ts';
import { stem } from '../match/stem.ts';
import { tellingPlaces } from '../match/telling-words.ts';
import { wordsOf } from '../match/words.ts';
import { decode, fileOf, type Manifest, mostLines, type Posting, type WordFile } from './index/format.ts';

/** The index as it is asked: each file is loaded once. */
export interface Source {
  manifest: Manifest;
  words: (file: number) => Promise<WordFile>;
}

export interface Ranked {
  /** Number of the page. */
  page: number;
  score: number;
}

/** A word that was looked for. */
export interface Term {
  /** As it was typed, and as the index has it. */
  word: string;
  stem: string;
  /** How much it tells. */
  rarity: number;
  isKnown: boolean;
}

export interface Answer {
  pages: Ranked[];
  terms: Term[];
  /** How well the first page answers, from 0 to 1. */
  strength: number;
  /** Pages that the query, or a stretch of it, names. */
  named: number[];
  /** What share of the query is the name of the first page, by what its words tell. */
  namedShare: number;
}

/** Found by trials on all queries that are read, in two halves of which each judged the other: `npm run bench -- search`. */
export const tuned = {
  /** What a page gains that is called what the whole query says, and what of it where the name is not the page’s title. */
  name: 2,
  otherName: 0.92,
  /** How fast that sinks with the share of the query that the name takes. */
  partOfQuery: 1.6,
  partWeight: 0.8,
  /** What a page gains whose name begins with the query. */
  beginning: 0.9,
  /** How much a page loses by the words that it lacks. */
  gaps: 0.21,
  /** What a page gains one of whose lines says the whole query by itself; less, as the line lacks words of it. */
  line: 0.3,
  /** What it gains by how much of the query its title and names say, and by how much all of its lines do. */
  called: 0.016,
  lines: 0.01,
  /** What an unfinished word is worth beside the word that it may become. */
  unfinished: 0.7,
  /** Pages below this share of the best are chance. */
  least: 0.34,
};

/** So many words are looked up. */
export const mostWords = 9;
/** Pages in a list. */
const mostHits = 60;
/** Words that an unfinished word may become. */
const mostEndings = 24;
/** A shorter unknown word inside a query is the beginning of too many others. */
const shortestBeginning = 4;

export async function answer(query: string, source: Source): Promise<Answer> {
  const words = asSaid(inFull(wordsOf(query)));
  if (words.length === 0) return { pages: [], terms: [], strength: 0, named: [], namedShare: 0 };
  return rank(words, await load(words, source, isUnfinished(query)), source.manifest);
}

/** The words with each saying in the word for it. */
function asSaid(words: string[]): string[] {
  let text = ` ${words.join(' ')} `;
  for (const [saying, word] of sayings) text = text.replaceAll(` ${saying} `, ` ${word} `);
  return text
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

/** Whether the last word may go on: no space stands behind it, and it is no abbreviation in capitals. */
const isUnfinished = (query: string): boolean => !/(?:\s|(?<![\p{L}])[\p{Lu}&]{2,5})$/u.test(query);

/** What the index has of the words of a query. */
interface Loaded {
  /** Places of the words that are looked for. */
  places: number[];
  files: Map<number, WordFile>;
  isUnfinished: boolean;
}

async function load(words: string[], source: Source, isUnfinished: boolean): Promise<Loaded> {
  const { manifest } = source;
  const places = lookedFor(words, manifest);
  const wanted = new Set(places.map((place) => fileOf(stem(words[place] ?? ''), manifest)));
  for (const place of places)
    if (place + 1 < words.length) wanted.add(fileOf(stem(`${words[place]}${words[place + 1]}`), manifest));
  const last = words.at(-1) ?? '';
  if (isUnfinished && places.at(-1) === words.length - 1) {
    wanted.add(fileOf(last, manifest));
    wanted.add(fileOf(`${last}\uffff`, manifest));
  }
  const files = await Promise.all([...wanted].map(async (file) => [file, await source.words(file)] as const));
  return { places, files: new Map(files), isUnfinished };
}

/** Places of the words that tell something, each word once; of a long query the rarest, as far as that is known before they are looked up. */
function lookedFor(words: string[], { common }: Manifest): number[] {
  const seen = new Set<string>();
  const places = tellingPlaces(words).filter((place) => {
    const form = stem(words[place] ?? '');
    return !seen.has(form) && seen.add(form);
  });
  if (places.length <= mostWords) return places;
  const commonness = (place: number) => {
    const rank = common.indexOf(stem(words[place] ?? ''));
    return rank < 0 ? -(words[place] ?? '').length : common.length - rank;
  };
  return places
    .toSorted((one, other) => commonness(one) - commonness(other) || one - other)
    .slice(0, mostWords)
    .toSorted((one, other) => one - other);
}

interface Looked extends Term {
  place: number;
  hits: Map<number, Hit>;
}

/** What a page says of a word. */
type Hit = Omit<Posting, 'page'>;

/** Adds what a page says of a further form of a word: the better counts. */
function addHit(hits: Map<number, Hit>, page: number, { impact, lines }: Hit): void {
  const known = hits.get(page);
  hits.set(page, { impact: Math.max(known?.impact ?? 0, impact), lines: (known?.lines ?? 0) | lines });
}

function rank(words: string[], { places, files, isUnfinished }: Loaded, manifest: Manifest): Answer {
  const find = (form: string) => files.get(fileOf(form, manifest))?.words[form];
  const looked = places.map((place): Looked => {
    const word = words[place] ?? '';
    const isLast = isUnfinished && place === words.length - 1;
    return lookUp(word, place, isLast, find, files, manifest);
  });
  joinNeighbours(words, looked, find, manifest.pages);
  const all = looked.reduce((sum, term) => sum + term.rarity, 0);
  const scores = new Map<number, number>();
  const pages = new Set(looked.flatMap(({ hits }) => [...hits.keys()]));
  for (const page of pages) scores.set(page, scoreOf(shareOf(page, looked, all)));
  const strength = Math.max(0, ...scores.values());
  const named = raiseNames(words, looked, files, manifest, isUnfinished, scores);
  const sorted = [...scores]
    .map(([page, score]): Ranked => ({ page, score }))
    .toSorted((one, other) => other.score - one.score || one.page - other.page);
  const best = sorted[0]?.score ?? 0;
  return {
    pages: sorted.filter(({ score }) => score >= Math.min(best, 1) * tuned.least).slice(0, mostHits),
    terms: looked.map(({ word, stem: form, rarity: worth, isKnown }) => ({ word, stem: form, rarity: worth, isKnown })),
    strength,
    named: [...named.keys()],
    namedShare: named.get(sorted[0]?.page ?? -1) ?? 0,
  };
}

/** What a page has of a query, by what the words tell: each from 0 to 1. */
interface Share {
  /** With how much each word is worth for the page. */
  worth: number;
  held: number;
  /** Of each line by itself; the first is that of the title and the names. */
  lines: number[];
}

function shareOf(page: number, looked: Looked[], all: number): Share {
  const share: Share = { worth: 0, held: 0, lines: new Array<number>(mostLines).fill(0) };
  for (const { hits, rarity: worth } of looked) {
    const hit = hits.get(page);
    if (!hit) continue;
    share.worth += (hit.impact * worth) / all;
    share.held += worth / all;
    share.lines = share.lines.map((line, place) => line + (hit.lines & (1 << place) ? worth / all : 0));
  }
  return share;
}

/** Words that one line has belong together; words from here and there are chance. */
const scoreOf = ({ worth, held, lines }: Share): number =>
  worth * held ** tuned.gaps +
  tuned.line * Math.max(...lines) +
  tuned.called * (lines[0] ?? 0) +
  tuned.lines * lines.reduce((sum, line) => sum + line, 0);

/** The word with its pages, and with those of words that it may be the beginning of: the last word of a query is unfinished. */
function lookUp(
  word: string,
  place: number,
  isLast: boolean,
  find: (form: string) => number[] | undefined,
  files: Map<number, WordFile>,
  manifest: Manifest,
): Looked {
  const form = stem(word);
  const { count, postings } = decode(find(form) ?? []);
  const hits = new Map(postings.map(({ page, ...hit }): [number, Hit] => [page, hit]));
  // A short word that there is means itself: "key", "EDI".
  const isBeginning =
    count > 0 ? isLast && word.length >= shortestBeginning : word.length >= (isLast ? 2 : shortestBeginning);
  const endings = isBeginning ? endingsOf(word, files, manifest) : [];
  for (const { page, impact, lines } of endings.flatMap(([, other]) => decode(other).postings))
    addHit(hits, page, { impact: impact * tuned.unfinished, lines });
  const pages = count > 0 ? count : hits.size;
  return {
    word,
    stem: count > 0 ? form : (endings[0]?.[0] ?? form),
    place,
    hits,
    rarity: rarity(pages, manifest.pages),
    isKnown: hits.size > 0,
  };
}

/** Words that the unfinished word may become, the commonest first. */
function endingsOf(
  word: string,
  files: Map<number, WordFile>,
  manifest: Manifest,
): [word: string, postings: number[]][] {
  return [...new Set([fileOf(word, manifest), fileOf(`${word}\uffff`, manifest)])]
    .flatMap((file) => Object.entries(files.get(file)?.words ?? {}).filter(([other]) => other.startsWith(word)))
    .toSorted(([one, [some = 0]], [other, [more = 0]]) => more - some || (one < other ? -1 : 1))
    .slice(0, mostEndings);
}

/** "mark down" is found as "markdown" too. */
function joinNeighbours(
  words: string[],
  looked: Looked[],
  find: (form: string) => number[] | undefined,
  pages: number,
): void {
  for (const term of looked) {
    const next = words[term.place + 1];
    if (next === undefined) continue;
    const { count, postings } = decode(find(stem(`${term.word}${next}`)) ?? []);
    if (postings.length === 0) continue;
    const both = looked.filter(({ place }) => place === term.place || place === term.place + 1);
    for (const one of both) {
      if (!one.isKnown) one.rarity = rarity(count, pages);
      one.isKnown = true;
      for (const { page, ...hit } of postings) addHit(one.hits, page, hit);
    }
  }
}

/** Adds to the scores what a page gains that is called what the query says; returns the share of the query that names each. */
function raiseNames(
  words: string[],
  looked: Looked[],
  files: Map<number, WordFile>,
  manifest: Manifest,
  isUnfinished: boolean,
  scores: Map<number, number>,
): Map<number, number> {
  const all = looked.reduce((sum, term) => sum + term.rarity, 0);
  const named = new Map<number, number>();
  const taken: [number, number][] = [];
  const gains = new Map<number, number>();
  for (const { key, head, from, to } of stretchesOf(words)) {
    if (taken.some(([first, last]) => first <= from && to <= last && !(first === from && last === to))) continue;
    const pages = files.get(fileOf(head, manifest))?.names[key];
    if (!pages) continue;
    taken.push([from, to]);
    for (const term of looked) if (term.place >= from && term.place <= to) term.isKnown = true;
    const share =
      looked.reduce((sum, term) => sum + (term.place >= from && term.place <= to ? term.rarity : 0), 0) / all;
    const gain = share > 0.999 ? tuned.name : tuned.partWeight * share ** tuned.partOfQuery;
    for (const code of pages) {
      const own = gain * (code % 2 === 1 ? 1 : tuned.otherName);
      gains.set(code >> 1, Math.max(gains.get(code >> 1) ?? 0, own));
      named.set(code >> 1, Math.max(named.get(code >> 1) ?? 0, share));
    }
  }
  if (isUnfinished)
    for (const [page, gain] of beginnings(words, files, manifest))
      gains.set(page, Math.max(gains.get(page) ?? 0, gain));
  for (const [page, gain] of gains) scores.set(page, (scores.get(page) ?? 0) + gain);
  return named;
}

/** Pages whose name begins with the query, the shortest name first. */
function beginnings(words: string[], files: Map<number, WordFile>, manifest: Manifest): Map<number, number> {
  const gains = new Map<number, number>();
  const telling = tellingPlaces(words);
  const begun = keyBegun(words);
  if (begun.length < 3) return gains;
  const head = stem(words[telling[0] ?? 0] ?? '');
  const inFiles = telling[0] === words.length - 1 ? [...files.values()] : [files.get(fileOf(head, manifest))];
  for (const file of inFiles)
    for (const [key, pages] of Object.entries(file?.names ?? {}))
      if (key.startsWith(begun) && key.length > begun.length)
        for (const code of pages) {
          const gain = tuned.beginning * (begun.length / key.length) ** 0.3 * (code % 2 === 1 ? 1 : tuned.otherName);
          gains.set(code >> 1, Math.max(gains.get(code >> 1) ?? 0, gain));
        }
  return gains;
}

/** The query as the beginning of a name: its last word as it stands, since it may go on. */
const keyBegun = (words: string[]): string =>
  [...(words.length > 1 ? [keyOf(words.slice(0, -1))] : []), words.at(-1) ?? ''].join(' ');
