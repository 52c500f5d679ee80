/** A sentence → its figures and the names of periods in it, with the words between them. */
import { type Figure, figurePattern, readFigure } from './figures.ts';
import { type Period, periodPattern, readPeriod } from './periods.ts';

export type Token =
  | { type: 'words'; text: string }
  | { type: 'figure'; text: string; figure: Figure }
  | { type: 'period'; text: string; period: Period };

const marked = new RegExp(`(?<![\\p{L}\\d])(${periodPattern})|(${figurePattern})`, 'giu');

/** "May", "March" and "then" in small letters are words, not periods. */
const isWord = (text: string) => /^(?:may|march|then)$/.test(text);

/** All tokens in order. Figures inside a period’s name ("week 12") are part of that name. */
export function tokenise(sentence: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const match of sentence.matchAll(marked)) {
    const [text, name] = match;
    const period = name && !isWord(name) ? readPeriod(name) : null;
    const figure = name ? null : readFigure(text);
    if (!period && !figure) continue;
    if (match.index > from) tokens.push({ type: 'words', text: sentence.slice(from, match.index) });
    if (period) tokens.push({ type: 'period', text, period });
    else if (figure) tokens.push({ type: 'figure', text, figure });
    from = match.index + text.length;
  }
  if (from < sentence.length) tokens.push({ type: 'words', text: sentence.slice(from) });
  return tokens;
}

/** Sentences and clauses between semicolons. A full stop inside a figure or after "vs" ends none. */
export const toSentences = (prompt: string): string[] =>
  prompt
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\b(vs|approx|ca?)\. /gi, '$1 ')
    .split(/[.;!?](?:\s|$)|\n/)
    .filter((sentence) => sentence.trim() !== '');
