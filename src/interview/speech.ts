/** Who speaks in a text that is written as a conversation, as data. The answers are labels: see labels.ts. */
import type { Marked } from './marks.ts';

/** Letters and words before what is asked, in the languages that are read. */
const askers = [
  { pattern: /^q\s?(?:[:：]|[.)](?=\s))\s*(?=\S)/i, reason: '"Q:" of forums and notes; "Q." beside "A."' },
  { pattern: /^(?:f|d)\s?[:：]\s*(?=\S)/i, reason: 'Frage, Domanda' },
  {
    pattern: /^(?:the\s)?(?:interview\s)?question\s?[:：]\s*(?=\S)|^(?:frage|domanda)\s?[:：]\s*(?=\S)/i,
    reason: 'the word itself',
  },
  {
    pattern:
      /^(?:interviewer(?:in)?|recruiter(?:in)?|hiring manager|manager|intervieweu(?:r|se)|recruteu(?:r|se)|personaler(?:in)?|selezionat(?:ore|rice)|intervistat(?:ore|rice))\s?[:：]\s*(?=\S)/i,
    reason: 'a conversation written out',
  },
];

/** What all of them have: a colon, or the letter. */
const asksSomehow = /[:：]|^q/i;

/** What is asked in a line that says who asks; null where it does not. */
export function readAsked(text: string, from: number): Marked | null {
  const beginning = text.slice(from, from + 40);
  if (!asksSomehow.test(beginning)) return null;
  for (const { pattern } of askers) {
    const match = pattern.exec(beginning);
    if (match) {
      const offset = from + match[0].length;
      return { rest: text.slice(offset), offset, end: text.length };
    }
  }
  return null;
}
