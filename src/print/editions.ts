/** The editions that are printed. An edition is a row: what it is called, and what its guides and its book hold. */
import type { Role } from '../handbook/handbook.ts';
import { backMatter, chapterSections, practiceBackMatter, practiceChapter } from './book-sections.ts';
import type { Edition, PrintDocument, Section } from './document.ts';
import { guideSections, practiceGuideSections } from './guide-sections.ts';
import { preface } from './preface.ts';
import type { Scope } from './scope.ts';

interface EditionRow {
  /** Stands in the name of its files, between the role and the paper; null for the edition that is meant without one. */
  mark: string | null;
  /** What the title page calls it. */
  genre: Record<PrintDocument['kind'], string>;
  /** Whether its documents hold the concepts and drills, so that references lead to their pages. */
  holdsAll: boolean;
  /** The sections of a role’s guide. */
  guide: (scope: Scope, role: Role) => Section[];
  /** What the title page says of the book, and its sections: before its parts, of each chapter, and behind them. */
  book: {
    summary: string;
    front: Section[];
    chapter: (scope: Scope, role: Role) => Section[];
    back: (scope: Scope, roles: readonly Role[]) => Section[];
  };
}

export const editions: Record<Edition, EditionRow> = {
  full: {
    mark: null,
    genre: { guide: 'Interview guide', book: 'The whole handbook' },
    holdsAll: true,
    guide: guideSections,
    book: {
      summary: 'What interviewers ask, what they listen for, and how the trade counts and names things.',
      front: [preface],
      chapter: chapterSections,
      back: backMatter,
    },
  },
  questions: {
    mark: 'questions',
    genre: { guide: 'Questions to practise', book: 'All questions to practise' },
    holdsAll: false,
    guide: practiceGuideSections,
    book: {
      summary: 'What interviewers ask and what the seats are given to solve, with room for your own answers.',
      front: [],
      chapter: practiceChapter,
      back: practiceBackMatter,
    },
  },
};

export const editionNames = Object.keys(editions) as Edition[];
