import type { Rule } from './rule.ts';

/** Complaints about files before a line of them is read: what kind they are, and whether they open. */
export const fileRules = {
  'file-not-read': {
    severity: 'warning',
    title: 'A file that is not read',
    found: (what) => `nothing is read from this file: ${what}`,
    expected: 'a text with the ending .txt, .md, .docx or .html in the folder of its role',
    help: 'Save it as one of these, or take it out of the folder.',
  },
  'document-unreadable': {
    severity: 'error',
    title: 'A document that does not open',
    found: (why) => `the document does not open: ${why}`,
    expected: 'a document that its own program opens, without a password',
    help: 'Open it and save it again as .docx, or copy its text into a .txt file.',
  },
  'document-too-large': {
    severity: 'error',
    title: 'A document that is too large',
    found: (size) => `the document holds ${size} of text and marks`,
    expected: 'one interview, which takes far less than a megabyte',
    help: 'Copy the interview out of it into a file of its own.',
  },
  'text-page-source': {
    severity: 'warning',
    title: 'The source of a page',
    found: () => 'the text is the source of an HTML page, and is read as a browser shows it',
    expected: 'a text as a page shows it; lines are counted in what is shown, one to a paragraph',
    help: 'Look whether all is there; `npm run parse -- --format` prints it as a text in the clean form.',
  },
} as const satisfies Record<string, Rule>;
