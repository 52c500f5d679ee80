/** The lists of a role that cards come from. */
import { roleHeadings } from '../handbook/role-headings.ts';

/** In the order of the role’s page. */
export const cardSections = ['questions', 'behavioural', 'concepts', 'drills'] as const;
export type CardSection = (typeof cardSections)[number];

/** What the lists are called, in a deck too. */
export const sectionNames: Record<CardSection, string> = {
  questions: 'Questions',
  behavioural: roleHeadings.behavioural,
  concepts: 'Concepts',
  drills: 'Drills',
};
