/** The headings of both layouts, as data. A heading stands alone on its line. */
import type { Layout } from './interview.ts';
import { wordKey } from './marks.ts';

export type Section =
  | 'list'
  | 'menu'
  | 'lookFor'
  | 'behavioural'
  | 'concepts'
  | 'drills'
  | 'smartQuestions'
  | 'related'
  | 'sources'
  | 'advertisement';

interface HeadingRow {
  section: Section;
  /** As the layout words it; messages show it. */
  heading: string;
  /** Other wordings met; British and American spelling are made alike before comparing. */
  others: string[];
  layouts: Layout[];
  /** Whether a text of the layout that lacks it deserves a word. */
  expected: boolean;
}

export const headingRows: HeadingRow[] = [
  {
    section: 'list',
    heading: 'Interview Questions',
    others: ['Questions', 'The questions', 'List of questions'],
    layouts: ['guide'],
    expected: false,
  },
  {
    section: 'menu',
    heading: 'Luxury Retail Roles',
    others: ['Luxury roles', 'All roles'],
    layouts: ['guide'],
    expected: false,
  },
  {
    section: 'related',
    heading: 'Related guides',
    others: ['Related interview guides'],
    layouts: ['guide'],
    expected: true,
  },
  {
    section: 'lookFor',
    heading: 'What interviewers look for',
    others: ['What interviewers are looking for', 'What the interviewer looks for', 'What they look for'],
    layouts: ['brief'],
    expected: true,
  },
  {
    section: 'behavioural',
    heading: 'Behavioural questions to expect',
    others: ['Behavioural questions', 'Behavioural interview questions', 'Questions to expect'],
    layouts: ['brief'],
    expected: true,
  },
  {
    section: 'concepts',
    heading: 'Technical concepts to master',
    others: ['Technical concepts', 'Concepts to master', 'Concepts', 'Key concepts'],
    layouts: ['brief'],
    expected: true,
  },
  {
    section: 'drills',
    heading: 'Practical drills',
    others: ['Drills', 'Practice drills', 'Case drills'],
    layouts: ['brief'],
    expected: true,
  },
  {
    section: 'smartQuestions',
    heading: 'Smart-question anchors',
    others: ['Smart questions', 'Smart questions to ask', 'Questions to ask', 'Smart question anchors to use'],
    layouts: ['brief'],
    expected: true,
  },
  { section: 'related', heading: 'Related roles', others: [], layouts: ['brief'], expected: true },
  {
    section: 'sources',
    heading: 'Sourced from',
    others: ['Sources', 'Source', 'References'],
    layouts: ['brief'],
    expected: false,
  },
  {
    section: 'advertisement',
    heading: 'Ready to Generate Your Own Prep?',
    others: ['Generate your own prep', 'Ready to generate your prep'],
    layouts: ['brief'],
    expected: false,
  },
];

const headingKey = (text: string) => wordKey(text).replace(/behavior/g, 'behaviour');

const byKey = new Map(
  headingRows.flatMap((row) => [row.heading, ...row.others].map((wording) => [headingKey(wording), row] as const)),
);

const longest = 60;

/** The section that a line opens, or null. Capitals, a colon and Markdown’s marks make no difference. */
export function readHeading(text: string): Section | null {
  if (text.length > longest || /[.!]$/.test(text)) return null;
  return byKey.get(headingKey(text))?.section ?? null;
}

/** The heading as the layout words it. */
export const headingOf = (section: Section): string =>
  headingRows.find((row) => row.section === section)?.heading ?? section;

export const expectedSections = (layout: Layout): HeadingRow[] =>
  headingRows.filter((row) => row.expected && row.layouts.includes(layout));

// Lines that a page carries for itself, not for its reader.
const furniture = [
  {
    pattern: /^continue your preparation with these related interview guides/i,
    reason: 'the page’s invitation to its related guides',
  },
  { pattern: /^drop your cv and /i, reason: 'advertisement' },
  {
    pattern: /^(?:sign up|subscribe|create (?:a|your) free account|log ?in|share this|back to top|cookie)/i,
    reason: 'the page’s own furniture',
  },
  { pattern: /^(?:©|\(c\)\s|copyright\b)/i, reason: 'the page’s own furniture' },
];

/** Why a line is the page’s own furniture, or null. */
export const furnitureReason = (text: string): string | null =>
  text.length > 200 ? null : (furniture.find(({ pattern }) => pattern.test(text))?.reason ?? null);
