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

const headingRows: HeadingRow[] = [
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
    others: ['Related interview guides', 'Continue your preparation with these related interview guides'],
    layouts: ['guide'],
    expected: true,
  },
  {
    section: 'lookFor',
    heading: 'What interviewers look for',
    others: [
      'What interviewers are looking for',
      'What the interviewer looks for',
      'What the interviewers look for',
      'What they look for',
      'What interviewers want',
    ],
    layouts: ['brief'],
    expected: true,
  },
  {
    section: 'behavioural',
    heading: 'Behavioural questions to expect',
    others: [
      'Behavioural questions',
      'Behavioural interview questions',
      'Behavioural questions you can expect',
      'Questions to expect',
    ],
    layouts: ['brief'],
    expected: true,
  },
  {
    section: 'concepts',
    heading: 'Technical concepts to master',
    others: ['Technical concepts', 'Technical concepts to know', 'Concepts to master', 'Concepts', 'Key concepts'],
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

// A number before the heading, a count in brackets behind it, and American spelling make no difference.
const headingKey = (text: string) =>
  wordKey(
    text
      .replace(/^[\s#*_]*(?:part|section)?\s*\d{1,2}\s?[.):–-]+\s+/i, '')
      .replace(/\s*\(\d{1,3}\)/, '')
      .replace(/behavior/gi, 'behaviour'),
  );

const byKey = new Map(
  headingRows.flatMap((row) => [row.heading, ...row.others].map((wording) => [headingKey(wording), row] as const)),
);

const longest = 80;
const beginningOf = (text: string) => /[a-z]+/i.exec(text)?.[0].toLowerCase() ?? '';
/** First words of all headings: most lines are told from a heading by theirs. */
const beginnings = new Set([...byKey.keys(), 'behavioral', 'part', 'section'].map(beginningOf));

/** The section that a line opens, or null. Capitals, a colon and Markdown’s marks make no difference. */
export function readHeading(text: string): Section | null {
  if (text.length > longest || !beginnings.has(beginningOf(text))) return null;
  return byKey.get(headingKey(text))?.section ?? null;
}

/** The heading as the layout words it. */
export const headingOf = (section: Section): string =>
  headingRows.find((row) => row.section === section)?.heading ?? section;

export const expectedSections = (layout: Layout): HeadingRow[] =>
  headingRows.filter((row) => row.expected && row.layouts.includes(layout));
