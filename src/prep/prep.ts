/** A job description and a CV → a prep: the role, what to study and why, what the CV lacks and what it proves. Pure. */
import { languageOf } from '../interview/languages.ts';
import { type Sentence, sentencesOf } from './advert.ts';
import { isCondition } from './house.ts';
import { matchRoles } from './match-role.ts';
import type { PrepIndex, StudyItem } from './prep-index.ts';
import { common, meaningsOf, thingsOf } from './same-words.ts';

export type Verdict = 'match' | 'outside' | 'too-short' | 'other-language' | 'unreadable';

export interface Prep {
  verdict: Verdict;
  /** BCP 47; null where nothing could be read. */
  language: string | null;
  roles: { role: string; score: number; because: string[] }[];
  questions: { slug: string; role: string; because: string[] }[];
  concepts: { slug: string; because: string[] }[];
  drills: { slug: string; because: string[] }[];
  gaps: { phrase: string }[];
  evidence: { phrase: string; line: string; question: string | null }[];
  /** The duties and requirements that all this was made of. */
  asked: string[];
}

export const emptyPrep = (verdict: Verdict, language: string | null): Prep => ({
  verdict,
  language,
  roles: [],
  questions: [],
  concepts: [],
  drills: [],
  gaps: [],
  evidence: [],
  asked: [],
});

/** Fewer words describe no job. */
const fewestWords = 15;
/** More letters than any description has; what stands behind is not read, so that a page answers at once. */
export const longestRead = 60_000;
/** Points above which a description is one of a role when no other occupation is nearer. */
const leastPoints = 1;
const most = { roles: 3, questions: 15, concepts: 12, drills: 5, because: 3 };

/**
 * `cv` is null where there is none; `chosen` is a role that the reader says it is, whatever it looks like. Never throws on
 * any text.
 */
export function prepare(description: string, cv: string | null, index: PrepIndex, chosen: string | null = null): Prep {
  const text = description.slice(0, longestRead);
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const language = words.length === 0 ? null : languageOf([text], 'en');
  if (words.length < fewestWords) return emptyPrep('too-short', language);
  const sentences = sentencesOf(text);
  const matched = matchRoles(text, sentences, index);
  const best = matched.roles[0]?.points ?? 0;
  const roles = matched.roles.slice(0, most.roles).map(({ slug, points, because }) => ({
    role: slug,
    score: Math.round((1 - Math.exp(-Math.max(0, points) / 10)) * 1000) / 1000,
    because,
  }));
  if (language !== 'en') return { ...emptyPrep('other-language', language), roles };
  const bar = matched.roleTitle ? 1.2 : 0.8;
  const isOutside = best < leastPoints || matched.outside > best * bar;
  if (isOutside && chosen === null) return { ...emptyPrep('outside', language), roles };
  const asked = sentences.filter(
    ({ kind, text: sentence }) => kind === 'duty' || (kind === 'requirement' && !isCondition(sentence)),
  );
  const role = chosen ?? roles[0]?.role ?? '';
  const study = (items: readonly StudyItem[], count: number) => rank(items, asked, role, count);
  const questions = study(index.questions, most.questions).map(({ slug, because }) => ({ slug, role, because }));
  return {
    verdict: 'match',
    language,
    roles,
    questions,
    concepts: study(index.concepts, most.concepts),
    drills: study(index.drills, most.drills),
    ...compare(asked, cv, index, role),
    asked: asked.map(({ text: sentence }) => sentence),
  };
}

/** Stem → how telling it is among the items. */
function tellingOf(items: readonly StudyItem[]): (word: string) => number {
  const holders = new Map<string, number>();
  for (const { stems } of items) for (const word of new Set(stems)) holders.set(word, (holders.get(word) ?? 0) + 1);
  return (word) => (holders.has(word) ? Math.log(1 + items.length / (holders.get(word) ?? 1)) : 0);
}

/** The role’s own items, ranked by the sentences that ask for them; each sentence speaks for its nearest. */
function rank(items: readonly StudyItem[], asked: readonly Sentence[], role: string, count: number) {
  const telling = tellingOf(items);
  const own = items.filter(({ roles }) => roles.includes(role));
  const known = own.map(({ slug, stems }) => ({ slug, count: countOf(stems) }));
  const found = new Map<string, { score: number; because: [string, number][] }>();
  for (const { text } of asked) {
    const words = [...new Set(meaningsOf(text))];
    const scored = known
      .map(({ slug, count: has }) => ({ slug, score: overlap(words, has, telling) }))
      .filter(({ score }) => score > 2)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, 4);
    for (const [place, { slug, score }] of scored.entries()) {
      const item = found.get(slug) ?? { score: 0, because: [] };
      item.score += score / (1 + place * 0.5);
      item.because.push([text, score]);
      found.set(slug, item);
    }
  }
  return [...found]
    .toSorted((a, b) => b[1].score - a[1].score || (a[0] < b[0] ? -1 : 1))
    .slice(0, count)
    .map(([slug, { because }]) => ({
      slug,
      because: because
        .toSorted((a, b) => b[1] - a[1])
        .slice(0, most.because)
        .map(([text]) => text),
    }));
}

function countOf(stems: readonly string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const word of stems) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

/** BM25’s saturation, without its loss by length: an item’s stems are few and chosen. */
const overlap = (
  words: readonly string[],
  has: ReadonlyMap<string, number>,
  telling: (word: string) => number,
): number =>
  words.reduce((score, word) => {
    const count = has.get(word) ?? 0;
    return count === 0 ? score : score + (telling(word) * count * 2.2) / (count + 1.2);
  }, 0);

/** What a word of the whole trade says of one line. */
const commonWeight = 0.8;
/** How much of what is asked one line of the CV has to say, by weight, to prove it. */
const proves = 0.3;

/** What is asked and the CV does not show, and what it shows, with the line and the question it serves. */
function compare(
  asked: readonly Sentence[],
  cv: string | null,
  index: PrepIndex,
  role: string,
): Pick<Prep, 'gaps' | 'evidence'> {
  const gaps: Prep['gaps'] = [];
  const evidence: Prep['evidence'] = [];
  if (cv === null || cv.trim() === '') return { gaps, evidence };
  const telling = tellingOf([...index.questions, ...index.concepts]);
  const weight = (thing: string) => (common.has(thing) ? commonWeight : Math.min(5, telling(thing) || 4));
  const lines = cv
    .slice(0, longestRead)
    .split(/\r\n?|\n|(?<=[.;])\s+/)
    .map((line) => line.replace(/^[\s•●▪◦‣·*–-]+/, '').trim())
    .filter((line) => line.length > 12)
    .map((line) => ({ line, things: thingsOf(line) }));
  for (const { text: phrase } of asked) {
    const things = [...thingsOf(phrase)];
    const total = things.reduce((sum, thing) => sum + weight(thing), 0);
    if (total === 0) continue;
    const shares = lines.map(({ line, things: has }) => {
      const shared = things.filter((thing) => has.has(thing));
      const share = shared.reduce((sum, thing) => sum + weight(thing), 0) / total;
      return { line, share: shared.length >= Math.min(2, things.length) ? share : 0 };
    });
    const best = shares.toSorted((a, b) => b.share - a.share)[0];
    if (!best || best.share < proves) gaps.push({ phrase });
    else {
      const question =
        rank(index.questions, [{ text: `${phrase} ${best.line}`, kind: 'duty' }], role, 1)[0]?.slug ?? null;
      evidence.push({ phrase, line: best.line, question });
    }
  }
  return { gaps, evidence };
}
