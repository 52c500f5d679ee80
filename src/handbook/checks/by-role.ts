/** Answers in the sets in which they are read: those of a role, and all of them. */
import type { Handbook, Level } from '../handbook.ts';
import { allAnswers, type PlacedAnswer } from './check.ts';

export interface AnswerSet {
  /** As a complaint names it: the role’s name, or “the handbook”. */
  name: string;
  /** Null for the whole handbook. */
  level: Level | null;
  answers: PlacedAnswer[];
}

/** Those with answers, in the order of the roles. */
export const setsByRole = (handbook: Handbook): AnswerSet[] => {
  const answers = allAnswers(handbook);
  return handbook.roles
    .map(({ slug, name, level }) => ({ name, level, answers: answers.filter(({ asking }) => asking.role === slug) }))
    .filter((set) => set.answers.length > 0);
};

export const wholeSet = (handbook: Handbook): AnswerSet => ({
  name: 'the handbook',
  level: null,
  answers: allAnswers(handbook),
});

/** Of fewer answers no share and no spread tells anything. */
const fewest = 10;
export const isTelling = ({ answers }: AnswerSet): boolean => answers.length >= fewest;

/** A whole number of per cent. */
export const percentOf = (part: number, whole: number): number => Math.round((part / Math.max(1, whole)) * 100);
