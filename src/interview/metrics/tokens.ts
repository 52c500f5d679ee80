/** A text → its figures and the names of periods in it, with the words between them, each with its place. */
import { type Figure, figurePattern, pairedPattern, readFigure } from './figures.ts';
import type { NumberStyle } from './numbers.ts';
import { type Period, periodPattern, readPeriod } from './periods.ts';

interface Placed {
  text: string;
  /** Where it begins in the text, from 0. */
  at: number;
}

export type Token = Placed &
  (
    | { type: 'words' }
    | { type: 'figure'; figure: Figure }
    | { type: 'period'; period: Period }
    /** Something with digits that is no figure, such as "8–11%" or "<5%". */
    | { type: 'unread'; share?: true }
  );

const figures = new RegExp(figurePattern, 'gu');
const figuresAtSlashes = new RegExp(pairedPattern, 'gu');
const periods = new RegExp(`(?<![\\p{L}\\d])${periodPattern}`, 'giu');

/** "8–11%", "<5%", "1,20,5": with digits, and beside a currency or a per cent sign or with marks of a number. */
const numberLike =
  /(?<![\p{L}\d])(?:[<>≤≥]\s?)?(?:[€$£¥]\s?)?[\d.,'’]*\d[\d.,'’–—-]*(?:\s?[%‰]|\s?[€£¥]|[kKmMxX](?!\p{L}))?/gu;
/** Times, dates, ratios and numbers of things are no figures, and nobody takes them for some. */
const noFigure =
  /^(?:\d{1,2}[.:]\d\d|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)?|\d{1,2}[-–—]\d{1,2}|\d{4}-\d\d-\d\d|\d+[-–—]?)[.,]?$/;

/** The next match of a pattern from a place on, looked up again only when it lies behind. */
function finder(pattern: RegExp, text: string): (from: number) => RegExpExecArray | null {
  let found: RegExpExecArray | null | undefined;
  return (from) => {
    if (found === undefined || (found && found.index < from)) {
      pattern.lastIndex = from;
      found = pattern.exec(text);
    }
    return found;
  };
}

/**
 * All tokens in order. Figures inside a period’s name ("week 12") are part of that name. `heading`: words that name
 * a period only in headings do so here, too. `slashes`: a slash parts two figures, as in "62%/55%".
 */
export function tokenise(text: string, style: NumberStyle, { heading = false, slashes = false } = {}): Token[] {
  const [nextPeriod, nextFigure] = [finder(periods, text), finder(slashes ? figuresAtSlashes : figures, text)];
  const tokens: Token[] = [];
  let [from, at] = [0, 0];
  while (at < text.length) {
    const [name, number] = [nextPeriod(at), nextFigure(at)];
    const match = !number || (name && name.index <= number.index) ? name : number;
    if (!match) break;
    const token = read(match, match === name, style, heading);
    if (!token) {
      at = match.index + (match === name ? 1 : match[0].length);
      continue;
    }
    tokens.push(...wordsOf(text, from, match.index), token);
    at = match.index + match[0].length;
    from = at;
  }
  return withShares([...tokens, ...wordsOf(text, from, text.length)]);
}

const ofSo = /^\s(?:of|out of|von|sur|su|di)\s(?:the\s)?$/;
const isCount = (token: Token | undefined): token is Extract<Token, { type: 'figure' }> =>
  token?.type === 'figure' && /^\d+$/.test(token.text);

/** "4 of 5": how many of how many, as one thing that is no figure. */
function withShares(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, words, whole] = tokens.slice(index, index + 3);
    if (!token) break;
    const isShare = isCount(token) && words?.type === 'words' && ofSo.test(words.text) && isCount(whole);
    if (isShare && token.figure.value <= whole.figure.value) {
      joined.push({ type: 'unread', text: `${token.text}${words.text}${whole.text}`, at: token.at, share: true });
      index += 2;
    } else joined.push(token);
  }
  return joined;
}

/** Where a sentence gives such shares of two periods: nobody reads them, and nobody should think so. */
export const sharesOfPeriods = (sentences: Sentence[]): Token[] =>
  sentences.flatMap(({ tokens }) => {
    const shares = tokens.filter((token) => token.type === 'unread' && token.share);
    const named = tokens.filter(({ type }) => type === 'period');
    return shares.length > 1 && named.length > 1 ? shares.slice(0, 1) : [];
  });

function read(
  { 0: text, index: at }: RegExpExecArray,
  isPeriod: boolean,
  style: NumberStyle,
  heading: boolean,
): Token | null {
  if (isPeriod) {
    const period = readPeriod(text, heading);
    return period && { type: 'period', text, at, period };
  }
  const figure = readFigure(text, style);
  return figure && { type: 'figure', text, at, figure };
}

/** What stands between figures: words, and what looks like a figure and is none. */
function wordsOf(text: string, from: number, to: number): Token[] {
  const words = text.slice(from, to);
  if (words === '') return [];
  if (!/\d/.test(words)) return [{ type: 'words', text: words, at: from }];
  const tokens: Token[] = [];
  let start = 0;
  for (const { 0: found, index } of words.matchAll(numberLike)) {
    const like = found.replace(/[.,'’–—-]+$/, '');
    if (noFigure.test(like) || !/\d/.test(like)) continue;
    if (index > start) tokens.push({ type: 'words', text: words.slice(start, index), at: from + start });
    tokens.push({ type: 'unread', text: like, at: from + index });
    start = index + like.length;
  }
  if (start < words.length) tokens.push({ type: 'words', text: words.slice(start), at: from + start });
  return tokens;
}

/** A full stop behind these ends no sentence; "Mio." and its like belong to their figures. */
const abbreviation =
  /(?:^|[\s(])(?:vs|approx|ca?|env|rd|ggü|ggb|prev|incl|inkl|resp|bzw|Nr|St|Std|Vj|avg|Ø|z\.B|Art|Min|Wo|No|est)$/iu;
const stop = /[.;!?](?=\s|$|[)”"»])|\n/g;

export interface Sentence {
  tokens: Token[];
  /** Whether a semicolon parts it from the sentence before: what opened that one goes on. */
  goesOn: boolean;
  /** Whether it ends with its line. */
  endsLine: boolean;
}

/** A clause that only says what the one before it was: "Stock: €1.2m; last year: €0.95m". */
function saysOnlyPeriod({ tokens, goesOn }: Sentence): boolean {
  const told = tokens.filter(({ type, text }) => type !== 'words' || /[\p{L}\d]/u.test(text));
  return goesOn && told.length === 2 && told[0]?.type === 'period' && told[1]?.type === 'figure';
}

/** Whether a clause gives the one figure of the clause before it for another period. */
function joinsOn({ tokens }: Sentence, next: Sentence): boolean {
  const figures = tokens.filter(({ type }) => type === 'figure').length;
  return figures === 1 && tokens.every(({ type }) => type !== 'period') && saysOnlyPeriod(next);
}

/** Tokens as sentences and clauses between semicolons. */
export function toSentences(tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let open: Sentence = { tokens: [], goesOn: false, endsLine: false };
  const close = (sign: string) => {
    if (open.tokens.some(({ text }) => text.trim() !== '')) sentences.push({ ...open, endsLine: sign === '\n' });
    else if (sign === '\n' && sentences.length > 0) (sentences.at(-1) as Sentence).endsLine = true;
    open = { tokens: [], goesOn: sign === ';', endsLine: false };
  };
  for (const token of tokens) {
    if (token.type !== 'words') {
      open.tokens.push(token);
      continue;
    }
    let start = 0;
    for (const { 0: sign, index } of token.text.matchAll(stop)) {
      if (sign === '.' && abbreviation.test(token.text.slice(0, index))) continue;
      open.tokens.push({ ...token, text: token.text.slice(start, index), at: token.at + start });
      close(sign);
      start = index + 1;
    }
    if (start < token.text.length) open.tokens.push({ ...token, text: token.text.slice(start), at: token.at + start });
  }
  close('');
  return sentences.flatMap((sentence, index) => {
    const [before, next] = [sentences[index - 1], sentences[index + 1]];
    if (before && joinsOn(before, sentence)) return [];
    if (!next || !joinsOn(sentence, next)) return [sentence];
    const comma = { type: 'words' as const, text: ',', at: (next.tokens[0]?.at ?? 1) - 1 };
    return [{ ...next, tokens: [...sentence.tokens, comma, ...next.tokens], goesOn: sentence.goesOn }];
  });
}
