/** Small handbooks for tests, made from raw texts as editors write them. */
import type { Diagnostic } from '../../diagnostics/report.ts';
import { parseInterview } from '../../interview/parse.ts';
import { assembleHandbook } from '../assemble.ts';
import type { Handbook } from '../handbook.ts';
import type { Settings } from '../settings.ts';

const role = (slug: string, name: string, otherTitles: string[] = []) => ({
  slug,
  name,
  family: 'stock',
  level: 'entry' as const,
  summary: `The ${name}.`,
  otherTitles: { en: otherTitles, fr: [], it: [] },
  plain: [],
  calendar: [],
  next: [],
});

export const settings: Settings = {
  facts: [],
  renames: [],
  advice: [],
  asAsked: [],
  mistakesTo: null,
  families: [{ slug: 'stock', name: 'Stock', description: 'Where the pieces are.' }],
  roles: [
    role('stock-runner', 'Stock runner'),
    role('stock-controller', 'Stock controller', ['Inventory controller']),
    role('stock-manager', 'Stock manager'),
  ],
  themes: [
    { slug: 'counting', name: 'Counting', description: 'Counts.', words: ['count', 'stocktake', 'variance'] },
    { slug: 'yourself', name: 'Yourself', description: 'You.', words: ['cv', 'failure'] },
  ],
  abbreviations: [
    { short: 'CV', long: 'curriculum vitae', common: true },
    { short: 'RFID', long: 'radio-frequency identification', common: false },
    { short: 'UK', long: 'United Kingdom', common: true },
  ],
};

/** Parses and assembles texts named by their path inside interviews/ (a name alone stands in no folder). */
export function handbookOf(
  texts: Record<string, string>,
  given: Settings = settings,
): { handbook: Handbook; diagnostics: Diagnostic[] } {
  const parsed = Object.entries(texts).map(([path, text]) =>
    parseInterview(new TextEncoder().encode(text), path.includes('/') ? `interviews/${path}` : path, given.roles),
  );
  const interviews = parsed.flatMap((one) => one.interviews);
  const assembled = assembleHandbook(interviews, given);
  return {
    handbook: assembled.handbook,
    diagnostics: [...parsed.flatMap(({ diagnostics }) => diagnostics), ...assembled.diagnostics],
  };
}

export interface Detail {
  question: string;
  answer?: string;
  /** Further lines, as they stand. */
  more?: string;
}

/** A guide of these questions. */
export const guide = (name: string, details: Detail[]): string =>
  [
    `${name} interview questions and expert answers`,
    `What the ${name} does.`,
    ...details.flatMap(({ question, answer = 'I counted it twice.', more }, index) => [
      String(index + 1).padStart(2, '0'),
      question,
      'Assesses care.',
      `Answer example: ${answer}`,
      ...(more ? [more] : []),
    ]),
    'Related guides',
    'Stock manager',
    'Counts with you - every month',
  ].join('\n');

/** A brief with these sections in place of the plain ones. */
export const brief = (
  name: string,
  sections: { concepts?: string; drills?: string; behavioural?: string } = {},
): string =>
  `${name} interview prep.

The seat keeps the stock.

What interviewers look for

  • Can they count?

Behavioural questions to expect

${sections.behavioural ?? '  1. Walk me through your CV.\n\n    What it tests: Order.'}

Technical concepts to master

${sections.concepts ?? 'Counting\n\nCycle count\nA count of a part of the stock on a working day.'}

Practical drills

${sections.drills ?? '  • A cycle count is out by three pieces. What now?'}

Smart-question anchors

  • Counting - how often, by whom

Related roles

  • Stock manager - signs the count
`;
