/** Figures in a row, each beside the period it is of: "LY 62% / Actual 55% / Budget 60%", "8 % (VJ), 11 % (Ist), 9 % (Plan)". */
import { nameIn } from './names.ts';
import type { NumberStyle } from './numbers.ts';
import { pickPair } from './period-pair.ts';
import type { Period } from './periods.ts';
import { joinReadings, nothing, type Reading, rowOf } from './reading.ts';
import { isNumeric, textOf } from './surroundings.ts';
import { type Sentence, type Token, tokenise } from './tokens.ts';

/** Between a period and its figure, and between a figure and the period behind it. */
const toFigure = /^\s?(?:[:=]|\(|of|at|de|di|von)?\s?$/iu;
const toPeriod = /^\s?[([]?$/;
/** Between one such pair and the next. */
const between = /^\s?[)\]]?\s?(?:[,;/|·–—-]|vs\.?|and|und|et|e)?\s?(?:(?:and|und|et|e|but|mais|ma|aber)\s)?$/iu;

interface Named {
  period: Period;
  /** Where the two stand among the tokens. */
  from: number;
  to: number;
  figure: Token;
}

/** The rows of such figures; nothing where only two of them stand that no heading’s word names, which prose says. */
export function figuresInRuns(sentences: Sentence[], style: NumberStyle): Reading {
  return joinReadings(joined(sentences).map((tokens) => readSentence(tokens, style)));
}

/** Clauses that say a period and its figure alone go on with the clause before: "Sales TY 1.2m; LY 1.4m; Budget 1.5m". */
function joined(sentences: Sentence[]): Token[][] {
  const lines: Token[][] = [];
  for (const { tokens, goesOn } of sentences) {
    const open = lines.at(-1);
    const told = tokens.filter(({ type, text }) => type !== 'words' || /[\p{L}\d]/u.test(text));
    if (open && goesOn && told.length <= 3 && told.filter(isNumeric).length === 1)
      open.push({ type: 'words', text: ';', at: (tokens[0]?.at ?? 1) - 1 }, ...tokens);
    else lines.push([...tokens]);
  }
  return lines;
}

function readSentence(tokens: Token[], style: NumberStyle): Reading {
  const figures = tokens.filter(isNumeric);
  if (figures.length < 2) return nothing;
  const start = tokens[0]?.at ?? 0;
  const text = tokens.map((token) => token.text).join('');
  const read = tokenise(text, style, { heading: true });
  const plainPeriods = tokens.filter(({ type }) => type === 'period').length;
  const readings: Reading[] = [];
  for (let index = 0; index < read.length; index += 1) {
    const run = runFrom(read, index);
    const [first, last] = [run[0], run.at(-1)];
    if (run.length < 2 || !first || !last) continue;
    index = last.to;
    const order = pickPair(run.map(({ period }) => period));
    const isOwn = run.length > 2 || run.length > plainPeriods;
    const own = run.map(({ figure }) => figures.find(({ at }) => at === start + figure.at));
    if (!order || !isOwn || own.some((figure) => figure === undefined)) continue;
    const [before, after] = order.map((at) => own[at]);
    const lead = read.slice(0, first.from).findLastIndex((token) => isNumeric(token));
    const words = read
      .slice(lead + 1, first.from)
      .map((token) => (token.type === 'words' ? token.text : ' '))
      .join('');
    // "11.2% vs 10.4% budget vs 10.9% LY": what is compared stands before the run.
    if (before && after && (run.length > 2 || nameIn(words) !== null))
      readings.push({
        ...rowOf(nameIn(words), [before, after], style),
        used: own.filter((token) => token !== undefined),
      });
  }
  return joinReadings(readings);
}

/** The longest run of pairs from a token on, all with the period before the figure, or all with it behind. */
function runFrom(tokens: Token[], index: number): Named[] {
  const run: Named[] = [];
  const first = tokens[index];
  if (!first || first.type === 'words') return run;
  for (let at = index; ; ) {
    const found = first.type === 'period' ? named(tokens, at, toFigure) : named(tokens, at, toPeriod);
    if (!found) return run;
    run.push(found);
    const gap = tokens[found.to + 1];
    if (!gap || !between.test(textOf(gap) ?? '-x')) return run;
    at = found.to + 2;
  }
}

/** Two tokens with nothing but a sign between them, one of which is a period and the other a figure. */
function named(tokens: Token[], at: number, gap: RegExp): Named | null {
  const one = tokens[at];
  const words = tokens[at + 1];
  const to = words?.type === 'words' ? at + 2 : at + 1;
  const other = tokens[to];
  if (!one || !other || (words?.type === 'words' && !gap.test(words.text))) return null;
  const [period, figure] = one.type === 'period' ? [one, other] : [other, one];
  return period.type === 'period' && isNumeric(figure) ? { period: period.period, from: at, to, figure } : null;
}
