/** A job description and a CV → a prep: the role, what to study and why, what the CV lacks and what it proves. Pure. */
import { languageOf } from '../interview/languages.ts';
import { type Sentence, sentencesOf } from './advert.ts';
import { compareCv } from './compare-cv.ts';
import { isCondition } from './conditions.ts';
import { matchRoles } from './match-role.ts';
import type { PrepIndex, StudyItem } from './prep-index.ts';
import { rankItems } from './rank-items.ts';

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
/** Points of its sentences and title from which a description is one of a role when no other occupation is nearer. */
const leastEvidence = 0.5;
const most = { roles: 3, questions: 15, concepts: 12, drills: 5 };

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
  // Another occupation must be nearer, and where a role’s title is said clearly so.
  const bar = matched.roleTitle ? 1.2 : 1;
  const isOutside = matched.evidence < leastEvidence || matched.outside > best * bar;
  if (isOutside && chosen === null) return { ...emptyPrep('outside', language), roles };
  const phrases = askedIn(sentences);
  const role = chosen ?? roles[0]?.role ?? '';
  const study = (items: readonly StudyItem[], count: number) => rankItems(items, phrases, role, count);
  const questions = study(index.questions, most.questions).map(({ slug, because }) => ({ slug, role, because }));
  return {
    verdict: 'match',
    language,
    roles,
    questions,
    concepts: study(index.concepts, most.concepts),
    drills: study(index.drills, most.drills),
    ...compareCv(phrases, cv?.slice(0, longestRead) ?? '', index, role),
    asked: phrases,
  };
}

/** Duties and requirements that can be studied and shown: no years, languages or licences, wherever they stand. */
const askedIn = (sentences: readonly Sentence[]): string[] =>
  sentences
    .filter(({ kind, text }) =>
      kind === 'requirement' ? !isCondition(text) : kind === 'duty' && !(isCondition(text) && isShort(text)),
    )
    .map(({ text }) => text);

/** A long sentence that has a condition in it asks for more. */
const isShort = (text: string): boolean => text.split(/\s+/).length <= 8 && !/\btravel/i.test(text);
