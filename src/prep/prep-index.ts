/** The texts of a prep → what a description is matched against. */
import type { Level } from '../handbook/handbook.ts';
import { moreTitles } from './more-titles.ts';
import type { PrepTexts } from './prep-texts.ts';
import { meaningsOf } from './same-words.ts';
import { allStems } from './stems.ts';

/** Something to study, with the stems of what it is about; a stem that weighs more stands more than once. */
export interface StudyItem {
  slug: string;
  /** The roles whose texts have it. Of a question that several are asked, each has an item of its own. */
  roles: string[];
  /** How many roles have it. */
  sharing: number;
  stems: string[];
  /** The stems of its name, in order, where a phrase that says it asks for nothing else; empty for a question or drill. */
  name: string[];
}

export interface PrepRole {
  slug: string;
  name: string;
  level: Level;
  /** Its name and other titles in all languages. */
  titles: string[];
  /** The stems of its texts. */
  stems: string[];
}

export interface PrepIndex {
  roles: PrepRole[];
  questions: StudyItem[];
  concepts: StudyItem[];
  drills: StudyItem[];
}

const split = (words: string): string[] => words.split(' ').filter(Boolean);
/** What it is called counts twice, what it says once. */
const itemStems = (called: readonly string[], said: readonly string[]): string[] => [
  ...called,
  ...called,
  ...new Set(said),
];

/** What more roles share than this says nothing of any of them. */
const mostSharing = 4;

export function buildPrepIndex(texts: PrepTexts): PrepIndex {
  // What each role’s own texts say: a question that all roles are asked would otherwise speak of everything.
  const questions = texts.questions.flatMap(({ slug, question, short, words, askings }) =>
    askings.map(({ role, inBrief, keyPoints }) => ({
      slug,
      roles: [role],
      sharing: askings.length,
      name: [],
      stems: itemStems(
        [...[short, question].flatMap(meaningsOf), ...split(words)],
        [inBrief, ...keyPoints].flatMap(meaningsOf),
      ),
    })),
  );
  const concepts = texts.concepts.map(({ slug, term, plain, words, roles }) => ({
    slug,
    roles,
    sharing: roles.length,
    name: allStems(term),
    stems: itemStems([...[term, plain ?? ''].flatMap(meaningsOf), ...split(words)], []),
  }));
  const drills = texts.drills.map(({ slug, title, role, words }) => ({
    slug,
    roles: [role],
    sharing: 1,
    name: [],
    stems: itemStems(meaningsOf(title), split(words)),
  }));
  const studied = [...questions, ...concepts, ...drills];
  return {
    roles: texts.roles.map(({ slug, name, level, titles, words }) => ({
      slug,
      name,
      level,
      titles: [...titles, ...(moreTitles[slug]?.split('; ') ?? [])],
      stems: [
        ...split(words),
        ...studied
          .filter(({ roles, sharing }) => sharing <= mostSharing && roles.includes(slug))
          .flatMap(({ stems }) => stems),
      ],
    })),
    questions,
    concepts,
    drills,
  };
}
