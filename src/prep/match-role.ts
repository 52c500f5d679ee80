/** Sentences of a description → which occupation they describe. */
import type { Sentence } from './advert.ts';
import { titlesOf, withoutDenied, withoutOthers } from './advert.ts';
import { levelOf, rankOf } from './level.ts';
import type { PrepIndex } from './prep-index.ts';
import { hasOutsideTitle, titleScores } from './said-titles.ts';
import { meaningsOf } from './same-words.ts';
import { isOutside, scorerOf } from './scorer.ts';
import { stemsOf } from './stems.ts';

const weightOf: Record<Sentence['kind'], number> = { title: 0, house: 0, duty: 1, requirement: 0.6, terms: 0 };
/** What the words of our own texts are worth, a level off, and a title of another occupation. */
const [textWorth, levelWorth, outsideTitleWorth] = [2, 1.1, 3.2];
/** So far from the level that is said a role loses nothing; more signs than these count no more. */
const [levelSlack, mostSigns] = [0.5, 2];

/** A sentence decides something from so many points on. */
const decides = 0.3;
const mostBecause = 5;

export interface RoleMatch {
  slug: string;
  points: number;
  because: string[];
  /** What each sentence says for it. */
  said: ReadonlyMap<string, number>;
}
export interface Matched {
  roles: RoleMatch[];
  /** Points of the first role, whatever its level. */
  evidence: number;
  /** Points of the strongest occupation that the handbook does not have. */
  outside: number;
  /** Whether a title of a role is said. */
  roleTitle: boolean;
}

export function matchRoles(text: string, sentences: readonly Sentence[], index: PrepIndex): Matched {
  const points = pointsOf(sentences, index);
  const titles = titlesOf(text);
  const title = titleScores(titles, index.roles);
  const level = levelOf(sentences.flatMap(({ kind, text: sentence }) => (kind === 'house' ? [] : [sentence])));
  const roles = index.roles.map(({ slug, level: own }) => {
    const said = points.get(slug) ?? new Map<string, number>();
    const off = level ? Math.max(0, Math.abs(level.rank - rankOf(own)) - levelSlack) : 0;
    const evidence = sum(said.values()) + (title.get(slug) ?? 0);
    return {
      slug,
      said,
      evidence,
      points: evidence - off * levelWorth * Math.min(mostSigns, level?.said ?? 0),
      because: [...said]
        .filter(([, worth]) => worth > decides)
        .toSorted((a, b) => b[1] - a[1])
        .slice(0, mostBecause)
        .map(([sentence]) => sentence),
    };
  });
  const others = [...points].filter(([name]) => isOutside(name)).map(([, said]) => sum(said.values()));
  const roleTitle = title.size > 0;
  const sorted = roles.toSorted((a, b) => b.points - a.points || (a.slug < b.slug ? -1 : 1));
  return {
    roles: sorted,
    evidence: sorted[0]?.evidence ?? 0,
    outside: Math.max(0, ...others) + (!roleTitle && hasOutsideTitle(titles) ? outsideTitleWorth : 0),
    roleTitle,
  };
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

/** Occupation → what each sentence says for it. */
function pointsOf(sentences: readonly Sentence[], index: PrepIndex): Map<string, Map<string, number>> {
  const { byCues, byTexts } = scorerOf(index);
  const points = new Map<string, Map<string, number>>();
  const add = (name: string, sentence: string, worth: number): void => {
    if (worth <= 0) return;
    const said = points.get(name) ?? new Map<string, number>();
    points.set(name, said.set(sentence, (said.get(sentence) ?? 0) + worth));
  };
  for (const { text, kind } of sentences) {
    if (weightOf[kind] === 0) continue;
    const own = withoutDenied(withoutOthers(text));
    const words = meaningsOf(own);
    for (const [name, score] of byCues(new Set([...words, ...stemsOf(own)]))) add(name, text, weightOf[kind] * score);
    for (const [slug, score] of byTexts(words)) add(slug, text, weightOf[kind] * textWorth * score);
  }
  return points;
}
