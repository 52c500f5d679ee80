/** How the texts of a layout look where they are written in the handbook’s own way. */
import type { Section } from '../headings.ts';
import type { FieldOf } from '../labels.ts';

export interface Look {
  /** The lines of the title and of a section’s heading, of their words: “# Stock runner interview questions” in Markdown. */
  title: (words: string) => string;
  heading: (words: string) => string;
  /** The number and the words of a question, as lines. */
  question: (number: number, words: string) => string[];
  /**
   * What stands before the first words of an answer in the place of “Answer example: ”. With nothing ('') it stands bare,
   * right below its question. Null where it has its label as all fields have.
   */
  answer: string | null;
  /** The line that ends a question, and the one between two; null where the next question does. */
  end: string | null;
  between: string | null;
  /** What it writes before the parts of a question in the place of their usual labels, without the colon. */
  labels: Partial<Record<FieldOf<'question'>, string>>;
  /** Heading of the questions, null where they have none, and of the related roles. */
  questions: Section | null;
  related: string;
  /** Whether a purpose that begins with its verb stands without a label. */
  bareVerbs: boolean;
  /** What stands before the lines of an entry’s fields, and whether blank lines part them. */
  indent: string;
  parted: boolean;
  relatedRole: (role: string, reason: string | null) => string[];
}

export const bulleted = (text: string): string => `  • ${text}`;

/** What most layouts have of it: plain titles and headings, a label before each field, blank lines between them. */
export const commonLook: Omit<Look, 'question' | 'questions'> = {
  title: (words) => words,
  heading: (words) => words,
  answer: null,
  end: null,
  between: null,
  labels: {},
  related: 'Related roles',
  bareVerbs: false,
  indent: '',
  parted: true,
  relatedRole: (role, reason) => [bulleted(reason ? `${role} - ${reason}` : role)],
};
