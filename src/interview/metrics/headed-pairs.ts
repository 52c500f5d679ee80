/** Pairs under a heading that names both periods: "LY/TY: sell-through 62%/55%", "Sell-through (Plan vs Actual): 60% vs 55%". */
import { nameIn } from './names.ts';
import type { NumberStyle } from './numbers.ts';
import { pickPair } from './period-pair.ts';
import { joinReadings, nothing, type Reading, rowOf } from './reading.ts';
import { isNumeric } from './surroundings.ts';
import { type Sentence, type Token, tokenise } from './tokens.ts';

/** What parts the names of a heading. */
const joint = /^\s?(?:\/|→|->|=>|vs\.?|versus|against|gegen|gegenüber|contre|contro|\||–|-|to|and|und|et|e|,)\s?$/iu;
/** Alone in a line the names need nothing between them. */
const loose = new RegExp(joint.source.replace(')\\s?$', ')?\\s?$'), joint.flags);
const tableCorner = /^(?:kpis?|metrics?|measure|kennzahl|indicateur|indicatore)?\s*$/i;
/** Only so much of a sentence is searched for its heading, and so much may stand before it. */
const head = 300;
const longestLead = 80;

interface Headed {
  order: [before: number, after: number];
  /** How many periods the heading names: a row has as many figures. */
  count: number;
  lead: string;
  /** Where what the heading speaks of begins. */
  from: number;
}

/** The names stand before a colon, in brackets, or open the text: "LY/TY sell-through 62%/55%". */
function readHeading(text: string, endsLine: boolean, style: NumberStyle): Headed | null {
  const tokens = tokenise(text.slice(0, head), style, { heading: true });
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'period') continue;
    const names = namesFrom(tokens, index, endsLine ? loose : joint);
    const last = names.at(-1) ?? token;
    const [lead, rest] = [text.slice(0, token.at), text.slice(last.at + last.text.length)];
    const end = names.length < 2 ? null : endOfHeading(lead, rest, endsLine);
    const order = end === null ? null : pickPair(names.map(({ period }) => period));
    if (end !== null && order)
      return {
        order,
        count: names.length,
        lead: lead.replace(/[([]\s?$/, ''),
        from: last.at + last.text.length + end,
      };
  }
  return null;
}

type Name = Token & { type: 'period' };

/** Periods with nothing but a sign or a word between them. */
function namesFrom(tokens: Token[], index: number, between: RegExp): Name[] {
  const names: Name[] = [];
  for (let at = index; ; at += 2) {
    const [name, words] = tokens.slice(at, at + 2);
    if (name?.type !== 'period') return names;
    names.push(name);
    if (words?.type !== 'words' || !between.test(words.text)) return names;
  }
}

function endOfHeading(lead: string, rest: string, endsLine: boolean): number | null {
  // A table whose tabs were lost: "KPI LY TY" above its lines.
  if (endsLine && rest.trim() === '' && tableCorner.test(lead)) return 0;
  if (lead.length > longestLead) return null;
  const closed = /[([]\s?$/.test(lead) ? /^\s?[)\]]\s?:?/.exec(rest) : null;
  if (closed) return closed[0].length;
  const colon = /^\s?:(?=\s|$)/.exec(rest);
  if (colon) return colon[0].length;
  return lead.trim() === '' && /^\s\p{L}{2}/u.test(rest) ? 0 : null;
}

/** The rows under such headings. A heading reaches to the end of its sentence, over semicolons; alone on its line, over the lines below. */
export function headedPairs(sentences: Sentence[], style: NumberStyle): Reading {
  let open: { headed: Headed; below: boolean } | null = null;
  const readings: Reading[] = [];
  for (const sentence of sentences) {
    const [first] = sentence.tokens;
    const text = sentence.tokens.map((token) => token.text).join('');
    const own = readHeading(text, sentence.endsLine, style);
    if (own) open = { headed: own, below: sentence.endsLine };
    else if (!open || !(sentence.goesOn || open.below)) {
      open = null;
      continue;
    }
    const from = own ? own.from : 0;
    // A name before the heading in brackets: "UPT 1.4 / 1.2 (LY / TY)" says it last.
    const isLast = own !== null && !/\d/.test(text.slice(from)) && /\d/.test(own.lead);
    const part = isLast ? own.lead : text.slice(from);
    const reading = readRuns(part, (first?.at ?? 0) + (isLast ? 0 : from), open.headed, style);
    readings.push({ ...reading, used: sentence.tokens.filter(isNumeric) });
    if (!own && reading.metrics.length === 0) open = null;
  }
  return joinReadings(readings.filter(({ metrics, unread }) => metrics.length > 0 || unread.length > 0));
}

/** What parts the figures of one row. */
const between =
  /^[\s)]*(?:\/|→|->|=>|vs\.?|versus|against|gegen|gegenüber|contre|contro|to|–|—|-|\||,|and|und|et|e|auf|à|a)?[\s(]*$/iu;

/** Figures that stand beside each other are a row; the words before them its name. */
function readRuns(text: string, at: number, { order, count, lead }: Headed, style: NumberStyle): Reading {
  const plain = toRuns(tokenise(text, style));
  const fits =
    plain.length > 0 &&
    plain.every(({ figures }) => figures.length === count && figures.every(({ type }) => type === 'figure'));
  const runs = fits ? plain : toRuns(tokenise(text, style, { slashes: true }));
  return joinReadings(
    runs.map(({ words, figures }): Reading => {
      const [before, after] = order.map((index) => figures[index]);
      const shift = (token: Token): Token => ({ ...token, at: token.at + at });
      if (figures.length !== count || !before || !after) return strayRun(figures.map(shift), count);
      return rowOf(nameIn(words) ?? nameIn(lead), [shift(before), shift(after)], style);
    }),
  );
}

/** A single figure may belong to the prose around; several that are not as many as the periods are a row gone wrong. */
function strayRun(figures: Token[], count: number): Reading {
  const [first] = figures;
  if (!first || figures.length < Math.min(2, count)) return nothing;
  return { metrics: [], unread: [{ at: first.at, text: first.text }], used: [] };
}

function toRuns(tokens: Token[]): { words: string; figures: Token[] }[] {
  const runs: { words: string; figures: Token[] }[] = [];
  let words = '';
  for (const token of tokens) {
    const open = runs.at(-1);
    if (isNumeric(token)) {
      if (open && words !== '' && between.test(words)) open.figures.push(token);
      else runs.push({ words, figures: [token] });
      words = '';
    } else words += token.type === 'period' ? ` ${token.text} ` : token.text;
  }
  return runs;
}
