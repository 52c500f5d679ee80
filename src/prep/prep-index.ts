/** The handbook → what a description is matched against: plain data, small enough for a page to load. */
import type { Handbook, Level, Prose } from '../handbook/handbook.ts';
import { type PartRow, partsOfAsking, partsOfDefinition, partsOfDrill } from '../handbook/parts.ts';
import { stem } from '../match/stem.ts';
import { stopWords } from '../match/telling-words.ts';
import { wordsOf } from '../match/words.ts';

/** Something to study, with the stems of what it is about; a stem that weighs more stands more than once. */
export interface StudyItem {
  slug: string;
  /** The roles whose texts have it. */
  roles: string[];
  stems: string[];
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

/** Stems of the words that tell something. */
export const stemsOf = (text: string): string[] =>
  wordsOf(text).flatMap((word) => (stopWords.has(word) || /^\d/.test(word) ? [] : [stem(word)]));

/** From this weight in the table of parts on a text says what its thing is about. */
const gistWeight = 1;
const textsOf = (prose: readonly Prose[]): string[] => prose.map(({ text }) => text);
const gistOf = (rows: readonly PartRow[]): string[] =>
  rows.filter(({ weight, computes }) => weight >= gistWeight && !computes).flatMap(({ entries }) => textsOf(entries));
const itemStems = (names: readonly string[], texts: readonly string[]): string[] => [
  ...names.flatMap(stemsOf).flatMap((word) => [word, word]),
  ...new Set(texts.flatMap(stemsOf)),
];

export function buildPrepIndex(handbook: Handbook): PrepIndex {
  const questions = handbook.questions.map(({ slug, question, short, plain, askings }) => ({
    slug,
    roles: askings.map(({ role }) => role),
    stems: itemStems(
      [short, question, ...plain],
      askings.flatMap((asking) => gistOf(partsOfAsking(asking))),
    ),
  }));
  const concepts = handbook.concepts.map(({ slug, term, aliases, plain, definitions }) => ({
    slug,
    roles: definitions.map(({ role }) => role),
    stems: itemStems(
      [term, ...aliases, ...plain],
      definitions.flatMap((one) => gistOf(partsOfDefinition(one))),
    ),
  }));
  const drills = handbook.drills.map((drill) => ({
    slug: drill.slug,
    roles: [drill.role],
    stems: itemStems([drill.title], gistOf(partsOfDrill(drill))),
  }));
  const studied = [...questions, ...concepts, ...drills];
  return {
    roles: handbook.roles.map((role) => ({
      slug: role.slug,
      name: role.name,
      level: role.level,
      titles: [role.name.replace(/\s*\(.*\)$/, ''), ...Object.values(role.otherTitles).flat()],
      stems: [
        ...[role.summary, ...role.plain, ...textsOf(role.seat), ...textsOf(role.lookFor)].flatMap(stemsOf),
        ...studied.filter(({ roles }) => roles.length <= 4 && roles.includes(role.slug)).flatMap(({ stems }) => stems),
      ],
    })),
    questions,
    concepts,
    drills,
  };
}
