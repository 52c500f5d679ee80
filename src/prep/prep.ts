/** A job description and a CV → a prep: the role, what to study and why, what the CV lacks and what it proves. Pure. */
import { commonOf, languageOf } from '../interview/languages.ts';
import { type Sentence, sentencesOf } from './advert.ts';
import { compareCv } from './compare-cv.ts';
import { isCondition } from './conditions.ts';
import { matchRoles, type RoleMatch } from './match-role.ts';
import type { PrepIndex, StudyItem } from './prep-index.ts';
import { rankItems } from './rank-items.ts';
import { allStems, prepStopWords } from './stems.ts';
import { takeTurns } from './take-turns.ts';

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
  /** What the CV says without proving it. */
  passing: { phrase: string; line: string }[];
  evidence: { phrase: string; line: string; question: string | null }[];
  /** The second job, where the description asks for two. */
  second: string | null;
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
  passing: [],
  evidence: [],
  second: null,
  asked: [],
});

/** Fewer words describe no job. */
const fewestWords = 15;
/** More letters than any description has; what stands behind is not read, so that a page answers at once. */
export const longestRead = 60_000;
/** Points of its sentences and title from which a description is one of a role when no other occupation is nearer. */
const leastEvidence = 0.5;
const most = { roles: 3, questions: 15, concepts: 12, drills: 5 };
/** More phrases than any description asks for: of a text without end the first are enough. */
const mostAsked = 60;
/** A text in a language has more of its words than this, and one in English of those that the handbook knows. */
const [leastCommon, leastDifferent, leastKnown] = [0.06, 3, 0.25];
/** A second role is a second job from this share of the first one’s points on, where its own lines decide. */
const [secondShare, ownLines, sharedLines, leastSecond] = [0.6, 2, 1, 3];

/**
 * `cv` is null where there is none; `chosen` is a role that the reader says it is, whatever it looks like. Never throws on
 * any text.
 */
export function prepare(description: string, cv: string | null, index: PrepIndex, chosen: string | null = null): Prep {
  const text = description.slice(0, longestRead);
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const language = words.length === 0 ? null : languageRead(text, index);
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
  // Another occupation must be nearer, and where a role’s title is said clearly so.
  const bar = matched.roleTitle ? 1.2 : 1;
  const isOutside = matched.evidence < leastEvidence || matched.outside > best * bar;
  if (isOutside && chosen === null) return { ...emptyPrep('outside', language), roles };
  const phrases = askedIn(sentences);
  const role = chosen ?? roles[0]?.role ?? '';
  const second = secondOf(matched.roles, role);
  const jobs = second === null ? [role] : [role, second];
  const saidFor = (job: string) => matched.roles.find(({ slug }) => slug === job)?.said;
  // A phrase is of the one of two jobs that it says more for.
  const jobsOf = (phrase: string): readonly string[] => {
    const points = jobs.map((job) => saidFor(job)?.get(phrase) ?? 0);
    return jobs.filter((_, place) => points[place] === Math.max(...points));
  };
  const study = (items: readonly StudyItem[], count: number) =>
    takeTurns(
      jobs.map((job) => rankItems(items, phrases, job, count).map((ranked) => ({ ...ranked, role: job }))),
      ({ slug }) => slug,
    ).slice(0, count);
  const withoutRole = ({ slug, because }: { slug: string; because: string[] }) => ({ slug, because });
  return {
    verdict: 'match',
    language,
    roles,
    questions: study(index.questions, most.questions).map(({ slug, role: asking, because }) => ({
      slug,
      role: asking,
      because,
    })),
    concepts: study(index.concepts, most.concepts).map(withoutRole),
    drills: study(index.drills, most.drills).map(withoutRole),
    ...compareCv(phrases, cv?.slice(0, longestRead) ?? '', index, jobsOf),
    second,
    asked: phrases,
  };
}

const vocabularies = new WeakMap<PrepIndex, ReadonlySet<string>>();

/** BCP 47; null where it is in none that is known, as words of a placeholder or letters at random are. */
function languageRead(text: string, index: PrepIndex): string | null {
  const language = languageOf([text], 'en');
  const { share, different } = commonOf(text, language);
  const isCommon = share >= leastCommon && different >= leastDifferent;
  if (language !== 'en' || isCommon) return isCommon ? language : null;
  const vocabulary =
    vocabularies.get(index) ??
    new Set([...prepStopWords, ...index.roles.flatMap(({ stems, titles }) => [...stems, ...titles.flatMap(allStems)])]);
  vocabularies.set(index, vocabulary);
  const words = allStems(text.slice(0, 2000));
  return words.filter((word) => vocabulary.has(word)).length >= words.length * leastKnown ? language : null;
}

/** The role of the second job in a description of two, where `role` is the one of them; null where it describes one. */
function secondOf([first, second]: readonly RoleMatch[], role: string): string | null {
  if (!first || !second || second.points < first.points * secondShare) return null;
  if (role !== first.slug && role !== second.slug) return null;
  const ownOf = (one: RoleMatch, other: RoleMatch) =>
    one.because.filter((line) => !other.because.includes(line)).length;
  const isOwn =
    ownOf(first, second) >= ownLines &&
    ownOf(second, first) >= ownLines &&
    second.because.length - ownOf(second, first) <= sharedLines &&
    second.points >= leastSecond;
  return isOwn ? (role === first.slug ? second.slug : first.slug) : null;
}

/** Duties and requirements that can be studied and shown: no years, languages or licences, wherever they stand. */
const askedIn = (sentences: readonly Sentence[]): string[] =>
  [
    ...new Set(
      sentences
        .filter(({ kind, text }) =>
          kind === 'requirement' ? !isCondition(text) : kind === 'duty' && !(isCondition(text) && isShort(text)),
        )
        .map(({ text }) => text),
    ),
  ].slice(0, mostAsked);

/** A long sentence that has a condition in it asks for more. */
const isShort = (text: string): boolean => text.split(/\s+/).length <= 8 && !/\btravel/i.test(text);
