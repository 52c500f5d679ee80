/** Lists of figures, one list per period: "Last season: sell-through 62%, returns 8%. This season: …". */
import { wordKey } from '../marks.ts';
import { comparable, isMeasure } from './figures.ts';
import { nameIn } from './names.ts';
import type { NumberStyle } from './numbers.ts';
import { firstIsEarlier, type Period } from './periods.ts';
import { joinReadings, nothing, type Reading, rowOf } from './reading.ts';
import { isNumeric } from './surroundings.ts';
import { type Sentence, type Token, tokenise } from './tokens.ts';

interface Named {
  /** '' where the figure stands alone. */
  name: string;
  token: Token;
}

interface List {
  period: Period;
  figures: Named[];
}

/** What may stand before the period’s name that opens a list: "In", "During". */
const before =
  /^\s*(?:[-–—•*]\s)?(?:(?:in|during|for|at|over|by|and|but|whereas|while|im|in\sder|en|pour|pendant|nel|nella|und|et|e|mais|aber|ma|per)\s)?$/iu;
/** And behind it: "the move" before a colon, a note in brackets, a colon, a comma. */
const behind = /^(?:\s(?:the|a)\s[\p{L}\s]{1,40}(?=:))?(?:\s?\([^)]{1,60}\))?\s?[:,=–—-]?\s/u;
/** A name that only headings have opens a list with a colon alone. */
const behindHeading = /^(?:\s?\([^)]{1,60}\))?\s?[:=]\s/u;
/** So far in a sentence its opening is looked for. */
const head = 120;
/** How many lists on the list for the other period may stand. */
const reach = 4;

/** The rows that two lists share; the first two periods that have any. */
export function listedByPeriod(sentences: Sentence[], style: NumberStyle): Reading {
  const lists = sentences.flatMap(toClauses).flatMap((sentence) => readList(sentence, style));
  for (const [index, first] of lists.entries())
    for (const second of lists.slice(index + 1, index + reach)) {
      const order = firstIsEarlier(first.period, second.period);
      const reading =
        order === null ? undecided(first, second) : order ? pair(first, second, style) : pair(second, first, style);
      if (reading.metrics.length > 0 && isOneOfMore([first, second], lists)) return unreadOf(first);
      if (reading.metrics.length > 0 || reading.unread.length > 0) return reading;
    }
  return nothing;
}

/** Whether a third period gives the same figures: then nobody says which two are compared. */
const isOneOfMore = (pair: List[], lists: List[]): boolean => {
  const [first] = pair;
  const names = new Set(first?.figures.map(({ name }) => wordKey(name)));
  return (
    first?.period.kind === 'dated' &&
    lists.some(
      (list) =>
        !pair.includes(list) &&
        list.period.kind === 'dated' &&
        list.figures.some(({ name }) => name !== '' && names.has(wordKey(name))),
    )
  );
};

const unreadOf = ({ figures }: List): Reading => ({
  metrics: [],
  unread: figures.slice(0, 1).map(({ token }) => ({ at: token.at, text: token.text })),
  used: figures.map(({ token }) => token),
});

/** Where a second clause begins with a period of its own: "Last year 412 complaints were open, this year 530 are". */
const clause =
  /,(?=\s(?:(?:and|but|while|whereas|und|aber|während|et|mais|e|ma|mentre)\s)?(?:(?:in|im|en|nel|during)\s)?$)/iu;

/** A sentence that a period opens, cut where another opens a clause of it; each has a figure. */
function toClauses(sentence: Sentence): Sentence[] {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ type }) => type === 'period');
  if (first < 0 || first > 1 || !before.test(first === 1 ? (tokens[0]?.text ?? '') : '')) return [sentence];
  for (const [index, token] of tokens.entries()) {
    const words = tokens[index - 1];
    const comma = token.type === 'period' && words?.type === 'words' ? clause.exec(words.text)?.index : undefined;
    if (comma === undefined || index < 3 || words?.type !== 'words') continue;
    const one = [...tokens.slice(0, index - 1), { ...words, text: words.text.slice(0, comma) }];
    const two = [{ ...words, text: words.text.slice(comma + 1), at: words.at + comma + 1 }, ...tokens.slice(index)];
    // Without words of its own behind the figure, what the two figures are of is read from between them.
    if (one.filter(isNumeric).length === 1 && two.filter(isNumeric).length === 1 && isCounted(one))
      return [
        { ...sentence, tokens: one },
        { ...sentence, tokens: two, goesOn: true },
      ];
  }
  return [sentence];
}

/** "412 Reklamationen offen": what is counted stands behind the figure. */
const isCounted = (tokens: Token[]): boolean => {
  const last = tokens.at(-1);
  return last?.type === 'words' && /^\s\p{L}{3}/u.test(last.text);
};

/** "H2: returns 8%. H1: returns 11%": of two such names nobody can say which came first. */
function undecided(first: List, second: List): Reading {
  const isOne = first.period.rank === second.period.rank && first.period.turn?.at === second.period.turn?.at;
  if (isOne || first.period.kind !== 'dated' || second.period.kind !== 'dated') return nothing;
  const left = second.figures.find(({ name }) =>
    first.figures.some((other) => name !== '' && wordKey(other.name) === wordKey(name)),
  );
  return left ? { metrics: [], unread: [{ at: left.token.at, text: left.token.text }], used: [] } : nothing;
}

function readList({ tokens }: Sentence, style: NumberStyle): List[] {
  const text = tokens.map((token) => token.text).join('');
  const opening =
    openingOf(tokens, text, behind) ??
    openingOf(tokenise(text.slice(0, head), style, { heading: true }), text, behindHeading);
  if (!opening) return [];
  const figures = toPieces(dropStart(tokens, opening.length)).flatMap(readNamed);
  return figures.length === 0 ? [] : [{ period: opening.period, figures }];
}

/** The period that opens a text, and how long the opening is. */
function openingOf(tokens: Token[], text: string, rest: RegExp): { period: Period; length: number } | null {
  const [first, second] = tokens;
  const name = first?.type === 'words' ? second : first;
  if (name?.type !== 'period') return null;
  const start = name === first ? 0 : (first?.text.length ?? 0);
  if (!before.test(text.slice(0, start))) return null;
  const end = start + name.text.length;
  const behindIt = rest.exec(text.slice(end));
  return behindIt && { period: name.period, length: end + behindIt[0].length };
}

/** The tokens behind so many characters. */
function dropStart(tokens: Token[], length: number): Token[] {
  let left = length;
  return tokens.flatMap((token): Token[] => {
    const from = Math.min(left, token.text.length);
    left -= from;
    if (from === 0) return [token];
    return token.type === 'words' && from < token.text.length
      ? [{ ...token, text: token.text.slice(from), at: token.at + from }]
      : [];
  });
}

const separators =
  /,\s(?:(?:and|und|et|e)\s)?|\s(?:and|und|et|e|sowie)\s|\s(?:at|with|bei|mit|avec|con)\s(?=an?\s|$)|\s[|•·]\s/gu;

/** A list’s pieces between commas and "and": commas inside figures are not among them. */
function toPieces(tokens: Token[]): Token[][] {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type !== 'words') {
      pieces.at(-1)?.push(token);
      continue;
    }
    let start = 0;
    for (const { 0: all, index } of token.text.matchAll(separators)) {
      pieces.at(-1)?.push({ ...token, text: token.text.slice(start, index), at: token.at + start });
      pieces.push([]);
      start = index + all.length;
    }
    pieces.at(-1)?.push({ ...token, text: token.text.slice(start), at: token.at + start });
  }
  return pieces;
}

/** "412 complaints were open": the name ends at the verb. */
const verbBehind = /\s(?:was|were|is|are|have|has|had|war|waren|ist|sind|étaient|était|sont|est|erano|era|sono)\s.*$/iu;

/** "online AOV $1,800", "14 late deliveries", "420 bags": a name and its figure; one figure to a piece. */
function readNamed(piece: Token[]): Named[] {
  const at = piece.findIndex(isNumeric);
  const token = piece[at];
  if (!token || piece.slice(at + 1).some(isNumeric)) return [];
  const words = (from: number, to?: number) =>
    piece
      .slice(from, to)
      .map(({ type, text }) => (type === 'words' ? text : ' '))
      .join('');
  const unit = token.type === 'figure' ? token.figure.unit : '';
  const counted = words(at + 1).replace(verbBehind, '');
  const trailing = [isMeasure(unit) ? '' : unit, nameIn(counted) ?? ''].join(' ').trim();
  return [{ name: nameIn(words(0, at)) ?? trailing, token }];
}

/** The two figures of a row must both have their unit: "returns 8%" and "returns 140" are of two kinds. */
const row = (name: string, earlier: Token, later: Token, style: NumberStyle): Reading =>
  rowOf(name, [earlier, later], style, comparable);

function pair(earlier: List, later: List, style: NumberStyle): Reading {
  // "…; this season 55%, 11%": figures without names follow the order of the first list.
  if (later.figures.every(({ name }) => name === '') && later.figures.length === earlier.figures.length)
    return joinReadings(
      earlier.figures.map(({ name, token }, index) => {
        const other = later.figures[index]?.token;
        return name === '' || !other ? nothing : row(name, token, other, style);
      }),
    );
  if (
    earlier.figures.every(({ name }) => name === '') &&
    later.figures.some(({ name }) => name !== '') &&
    later.figures.length === earlier.figures.length
  )
    return pair({ ...earlier, figures: named(earlier, later) }, later, style);
  const left = later.figures.filter(({ name }) => name !== '');
  return joinReadings(
    earlier.figures.map(({ name, token }) => {
      const index = name === '' ? -1 : bestMatch(name, left);
      const [match] = index < 0 ? [] : left.splice(index, 1);
      if (!match) return nothing;
      const reading = row(name, token, match.token, style);
      // A name that only begins alike may be another figure’s.
      return reading.metrics.length === 0 && wordKey(match.name) !== wordKey(name) ? nothing : reading;
    }),
  );
}

/** "In March, returns were 9%; in February, 7%": the later list has the names. */
const named = (bare: List, { figures }: List): Named[] =>
  bare.figures.map(({ token }, index) => ({ token, name: figures[index]?.name ?? '' }));

/** The same words, or else the longest shared beginning: "online channel share of revenue" and "online channel share". */
function bestMatch(name: string, candidates: Named[]): number {
  const words = wordKey(name).split(' ');
  let best = -1;
  let most = 0;
  for (const [index, candidate] of candidates.entries()) {
    const others = wordKey(candidate.name).split(' ');
    if (others.join(' ') === words.join(' ')) return index;
    const length = Math.min(words.length, others.length);
    const isPrefix = words.slice(0, length).join(' ') === others.slice(0, length).join(' ');
    if (isPrefix && length > most) [best, most] = [index, length];
  }
  return best;
}
