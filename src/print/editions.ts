/**
 * The editions that are printed. An edition is a row: what it is called, which sections it holds, and which parts of a
 * question, a concept and a drill it prints. Everything that sets, names, prints or offers a PDF reads it here.
 */
import type { DefinitionPart, DrillPart, QuestionPart } from '../handbook/part-names.ts';

/** The guide of one role, or the book of all. */
export type DocumentKind = 'guide' | 'book';

/** What a document may hold; `sections.ts` says what each is in a guide and in the book. */
export type SectionName =
  /** How the book is arranged. */
  | 'preface'
  /** The role, what interviewers look for in it, and the roles around it. */
  | 'role'
  | 'questions'
  /** Questions above room to write. */
  | 'blanks'
  | 'concepts'
  | 'drills'
  /** What a candidate asks in return. */
  | 'ask'
  /** The questions again, for the end of a document that has them without their answers. */
  | 'answers'
  /** Worked answers to the drills. */
  | 'worked'
  | 'index'
  | 'abbreviations'
  | 'sources';

export interface EditionRow {
  /** Stands in the name of its files, between the role and the paper; null for the edition that is meant without one. */
  mark: string | null;
  /** What the title page calls it, and the title of the file. */
  genre: Record<DocumentKind, string>;
  /** What the title page says of the book; a guide has the summary of its role. */
  bookSummary: string;
  /** In the order in which a guide has them. The book has what is a role’s own in its chapter, and the rest behind. */
  sections: readonly SectionName[];
  /** The parts that it prints, in the order of the table of parts; null for all that the table gives to paper. */
  parts: readonly (QuestionPart | DefinitionPart | DrillPart)[] | null;
  /** Whether a question and a drill name the concepts and the questions that belong to them. */
  refers: boolean;
  /** Which of its documents the build makes, for the site to offer; `npm run pdf` makes any. */
  built: readonly DocumentKind[];
}

const rows = {
  full: {
    mark: null,
    genre: { guide: 'Interview guide', book: 'The whole handbook' },
    bookSummary: 'What interviewers ask, what they listen for, and how the trade counts and names things.',
    sections: [
      'preface',
      'role',
      'questions',
      'concepts',
      'drills',
      'ask',
      'worked',
      'index',
      'abbreviations',
      'sources',
    ],
    parts: null,
    refers: true,
    built: ['guide', 'book'],
  },
  questions: {
    mark: 'questions',
    genre: { guide: 'Questions to practise', book: 'All questions to practise' },
    bookSummary: 'What interviewers ask, with room for your own answers.',
    sections: ['blanks', 'answers'],
    parts: null,
    refers: true,
    built: ['guide'],
  },
} as const satisfies Record<string, EditionRow>;

export type Edition = keyof typeof rows;

export const editions: Readonly<Record<Edition, EditionRow>> = rows;

export const editionNames = Object.keys(rows) as Edition[];
