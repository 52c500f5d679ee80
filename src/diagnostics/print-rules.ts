import type { Rule } from './rule.ts';

/** Complaints that arise when texts are printed. */
export const printRules = {
  'glyph-missing': {
    severity: 'warning',
    title: 'A character that cannot be printed',
    found: (characters) => `no typeface of the PDFs has ${characters}: paper shows □`,
    expected: 'characters of European alphabets, and common signs',
    help: 'Write it in letters or with another sign.',
  },
} as const satisfies Record<string, Rule>;
