/** How the texts of a layout look where they are written in the handbook’s own way. */
import type { Section } from '../headings.ts';

export interface Look {
  /** The number and the words of a question, as lines. */
  question: (number: number, words: string) => string[];
  /** Heading of the questions, and of the related roles. */
  questions: Section;
  related: string;
  /** Whether a purpose that begins with its verb stands without a label. */
  bareVerbs: boolean;
  /** What stands before the lines of an entry’s fields, and whether blank lines part them. */
  indent: string;
  parted: boolean;
  relatedRole: (role: string, reason: string | null) => string[];
}

export const bulleted = (text: string): string => `  • ${text}`;
