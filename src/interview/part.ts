/** Whether a line, by itself, is a part of an interview. */
import { readHeading } from './headings.ts';
import { readLabel } from './labels.ts';
import { readNumber, readNumberAlone } from './marks.ts';
import { readAsked } from './speech.ts';

/** Whether a line holds a labelled part, a section’s heading or a question’s number: then it is no furniture around a text. */
export const isPart = (text: string): boolean =>
  readLabel(text) !== null || readHeading(text) !== null || readNumber(text)?.sure === true;

/** The same, and the number alone or the word that says who asks. */
export const isMarked = (text: string): boolean =>
  isPart(text) || readAsked(text, 0) !== null || readNumberAlone(text) !== null;
