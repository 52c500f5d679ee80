/** Sentences of a description → which occupation they describe. */
import type { Sentence } from './advert.ts';
import { titlesOf, withoutOthers } from './advert.ts';
import { otherOccupations, roleCues } from './cues.ts';
import { levelOf, rankOf } from './level.ts';
import type { PrepIndex, PrepRole } from './prep-index.ts';
import { allStems, stemsOf } from './stems.ts';

/** One word of a cue may stand for several; most cues have two words. */
interface Cue {
  stems: string[];
  weight: number;
}

const occupationPrefix = 'outside:';
const cuesOf = (list: string): string[][] =>
  list
    .split(';')
    .map((cue) => allStems(cue))
    .filter(({ length }) => length > 0);

/** Every occupation’s cues; one that several have weighs less. */
const cues: ReadonlyMap<string, Cue[]> = weighed([
  ...Object.entries(roleCues).map(([slug, list]): [string, string[][]] => [slug, cuesOf(list)]),
  ...Object.entries(otherOccupations).map(([name, { cues: list }]): [string, string[][]] => [
    `${occupationPrefix}${name}`,
    cuesOf(list),
  ]),
]);

function weighed(lists: readonly (readonly [string, string[][]])[]): Map<string, Cue[]> {
  const holders = new Map<string, number>();
  for (const [, list] of lists)
    for (const key of new Set(list.map((cue) => cue.toSorted().join(' '))))
      holders.set(key, (holders.get(key) ?? 0) + 1);
  return new Map(
    lists.map(([name, list]) => [
      name,
      list.map((stems) => ({
        stems,
        weight: (0.55 + 0.45 * Math.min(3, stems.length)) / Math.sqrt(holders.get(stems.toSorted().join(' ')) ?? 1),
      })),
    ]),
  );
}

/** What one sentence is worth at most: a strong foreign sentence must not win alone. */
const mostOfSentence = 2.2;
const weightOf: Record<Sentence['kind'], number> = { title: 0, house: 0, duty: 1, requirement: 0.6, terms: 0 };
const [titleWorth, lexicalWorth, levelWorth] = [3.2, 1.2, 1.1];

export interface RoleMatch {
  slug: string;
  points: number;
  because: string[];
}
export interface Matched {
  roles: RoleMatch[];
  /** Points of the strongest occupation that the handbook does not have. */
  outside: number;
  /** Whether a title of such an occupation is said. */
  outsideTitle: boolean;
  /** Whether a title of a role is said. */
  roleTitle: boolean;
}

export function matchRoles(text: string, sentences: readonly Sentence[], index: PrepIndex): Matched {
  const read = sentences.filter(({ kind }) => weightOf[kind] > 0);
  const lexical = lexicalScores(index.roles);
  const points = new Map<string, Map<string, number>>();
  for (const { text: sentence, kind } of read) {
    const words = new Set(allStems(withoutOthers(sentence)));
    for (const [name, list] of cues) add(points, name, sentence, weightOf[kind] * cueScore(list, words));
    for (const [slug, score] of lexical(stemsOf(withoutOthers(sentence))))
      add(points, slug, sentence, weightOf[kind] * lexicalWorth * score);
  }
  const titles = titlesOf(text);
  const level = levelOf(text.split('\n'));
  const title = titleScores(titles, index.roles);
  const roles = index.roles.map((role) => {
    const said = points.get(role.slug) ?? new Map<string, number>();
    const off = level ? Math.max(0, Math.abs(level.rank - rankOf(role.level)) - 0.5) : 0;
    return {
      slug: role.slug,
      points: sum(said.values()) + (title.get(role.slug) ?? 0) - off * levelWorth * Math.min(2, level?.said ?? 0),
      because: [...said]
        .filter(([, worth]) => worth > 0.3)
        .toSorted((a, b) => b[1] - a[1])
        .slice(0, 5)
        .map(([sentence]) => sentence),
    };
  });
  const outside = [...points]
    .filter(([name]) => name.startsWith(occupationPrefix))
    .map(([, said]) => sum(said.values()));
  return {
    roles: roles.toSorted((a, b) => b.points - a.points || (a.slug < b.slug ? -1 : 1)),
    outside: Math.max(0, ...outside),
    outsideTitle: title.size === 0 && hasOutsideTitle(titles),
    roleTitle: title.size > 0,
  };
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

function add(points: Map<string, Map<string, number>>, name: string, sentence: string, worth: number): void {
  if (worth <= 0) return;
  const said = points.get(name) ?? new Map<string, number>();
  points.set(name, said.set(sentence, (said.get(sentence) ?? 0) + worth));
}

function cueScore(list: readonly Cue[], words: ReadonlySet<string>): number {
  const worth = sum(list.filter(({ stems }) => stems.every((word) => words.has(word))).map(({ weight }) => weight));
  return Math.min(mostOfSentence, worth);
}

/** Stems → how much more each role’s texts speak of them than those of the others do, 0 to 1. */
function lexicalScores(roles: readonly PrepRole[]): (stems: readonly string[]) => Map<string, number> {
  const counts = roles.map(({ stems }) => {
    const count = new Map<string, number>();
    for (const word of stems) count.set(word, (count.get(word) ?? 0) + 1);
    return { count, length: stems.length };
  });
  const shares = new Map<string, number[]>();
  const sharesOf = (word: string): number[] => {
    const known = shares.get(word);
    if (known) return known;
    const rates = counts.map(({ count, length }) => (count.get(word) ?? 0) / (length + 1));
    const total = sum(rates);
    const made = rates.map((rate) => (total === 0 ? 0 : rate / (total + 2e-4)));
    shares.set(word, made);
    return made;
  };
  return (stems) => {
    const words = [...new Set(stems)];
    const scores = roles.map(
      (_, place) => sum(words.map((word) => sharesOf(word)[place] ?? 0)) / Math.sqrt(words.length + 4),
    );
    const mean = sum(scores) / Math.max(1, scores.length);
    return new Map(roles.map(({ slug }, place) => [slug, Math.max(0, (scores[place] ?? 0) - mean)]));
  };
}

/** Titles of a role that are said; the longer one counts, so that an assistant buyer is no buyer. */
function titleScores(said: readonly string[], roles: readonly PrepRole[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [place, line] of said.entries()) {
    const words = allStems(line);
    const found = roles.flatMap(({ slug, titles }) =>
      titles.flatMap((title) => {
        const own = allStems(title);
        return contains(words, own) ? [{ slug, length: own.length }] : [];
      }),
    );
    const longest = Math.max(0, ...found.map(({ length }) => length));
    for (const { slug, length } of found)
      if (length === longest)
        scores.set(
          slug,
          Math.max(scores.get(slug) ?? 0, (titleWorth + Math.min(3, length) * 0.4) / (1 + place * 0.15)),
        );
  }
  return scores;
}

const contains = (words: readonly string[], run: readonly string[]): boolean =>
  run.length > 0 && words.some((_, start) => run.every((word, place) => words[start + place] === word));

const outsideTitles = Object.values(otherOccupations).flatMap(({ titles }) => cuesOf(titles));
const hasOutsideTitle = (titles: readonly string[]): boolean =>
  titles.some((line) => outsideTitles.some((title) => contains(allStems(line), title)));
