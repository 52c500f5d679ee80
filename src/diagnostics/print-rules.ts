import type { Rule } from './rule.ts';

/** Complaints that arise when texts are printed. */
export const printRules = {
  'glyph-missing': {
    severity: 'error',
    title: 'A character that cannot be printed',
    found: (character) => `the typeface of the PDFs has no ${character}`,
    expected: 'characters of the Latin alphabet, and common signs',
    help: 'Write it in letters or with another sign.',
  },
} as const satisfies Record<string, Rule>;
