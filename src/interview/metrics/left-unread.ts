/** Sentences that set two named periods against each other, and of which no figure was read: nobody should think that they were. */
import { comparable } from './figures.ts';
import { nameIn, saysMovement } from './names.ts';
import type { NumberStyle } from './numbers.ts';
import { joinReadings, nothing, type Reading, rowOf } from './reading.ts';
import { collapse, isNumeric, leadOf, wordsOf } from './surroundings.ts';
import type { Sentence, Token } from './tokens.ts';

type Figure = Extract<Token, { type: 'figure' }>;
type PeriodName = Extract<Token, { type: 'period' }>;

/** Words that name a moment of anything, and so no period of the figures. */
const loose =
  /^(?:before|after|then|previously|formerly|at the end|by the end|prima|dopo|zuvor|vorher|nachher|damals|bisher)$/i;

/**
 * The row that two sentences after each other say, where the second only points back ("This year they stand at
 * 11%"); a complaint at the first figure of each sentence, or pair of them, that compares two periods otherwise.
 */
export function leftUnread(sentences: Sentence[], used: ReadonlySet<Token>, style: NumberStyle): Reading {
  return joinReadings(
    sentences.map((sentence, index) => {
      const figure = ofOne(sentence, used);
      return figure ? complaint(figure) : ofTwo(sentence, sentences[index + 1], used, style);
    }),
  );
}

const complaint = (figure: Figure): Reading => ({
  metrics: [],
  unread: [{ at: figure.at, text: figure.text }],
  used: [figure],
});

/** "The boutique sold 62% last year and 55% this year" */
function ofOne({ tokens }: Sentence, used: ReadonlySet<Token>): Figure | null {
  if (tokens.some((token) => used.has(token)) || !names(tokens, 'earlier') || !names(tokens, 'later')) return null;
  const [first, second, ...others] = figuresOf(tokens);
  if (!first || !second || others.length > 2 || !isPair(first, second)) return null;
  // "… last year and this year: sales €45m and then €42m": what two periods open need not be what the figures are of.
  return periodsOf(tokens).some(({ at }) => at > first.at) ? first : null;
}

/** "Returns were 8% last year. This year they stand at 11%." */
function ofTwo(one: Sentence, two: Sentence | undefined, used: ReadonlySet<Token>, style: NumberStyle): Reading {
  if (!two || [...one.tokens, ...two.tokens].some((token) => used.has(token))) return nothing;
  const isNow = periodsOf(one.tokens).length === 0 && now.test(wordsOf(one.tokens)) && back.test(wordsOf(two.tokens));
  const inOrder = names(one.tokens, 'earlier') && names(two.tokens, 'later');
  const turned = (isNow || names(one.tokens, 'later')) && names(two.tokens, 'earlier');
  const [first, second] = [only(figuresOf(one.tokens)), only(figuresOf(two.tokens))];
  const isOther = periodsOf(one.tokens).length + periodsOf(two.tokens).length !== (isNow ? 1 : 2);
  if ((!inOrder && !turned) || isOther || !first || !second || !isPair(first, second)) return nothing;
  const [lead, again] = [leadTo(one, first), leadTo(two, second)];
  const isAlone = one.tokens.filter(isNumeric).length === 1 && two.tokens.filter(isNumeric).length === 1;
  // Two sentences with more figures, or with a subject each, tell a story: their figures need not be of the same thing.
  if (!two.goesOn && (!isAlone || nameIn(again) !== null)) return nothing;
  if (!isAlone || nameIn(again) !== null || saysMovement(again) || saysMovement(lead)) return complaint(first);
  return rowOf(nameIn(lead), turned ? [second, first] : [first, second], style);
}

/** "AOV is $1,580. A year ago it was $1,800." */
const now = /(?<!\p{L})(?:is|are|stands?|ist|sind|liegt|liegen|est|sont|è|sono)(?!\p{L})/u;
const back =
  /(?<!\p{L})(?:it was|they were|it stood|they stood|(?:war|waren|lag|lagen) (?:es|er|sie)|(?:il|elle) était|(?:ils|elles) étaient|era|erano)(?!\p{L})/u;

const leadTo = ({ tokens }: Sentence, figure: Figure): string => collapse(leadOf(tokens, tokens.indexOf(figure)));
const isPeriod = (token: Token): token is PeriodName => token.type === 'period';
const periodsOf = (tokens: Token[]): PeriodName[] => tokens.filter(isPeriod).filter(({ text }) => !loose.test(text));
const names = (tokens: Token[], kind: 'earlier' | 'later'): boolean =>
  periodsOf(tokens).some(({ period }) => period.kind === kind);

/** The figures that are measured, where any are: "of 412 repairs 40% came back" is of the share. */
function figuresOf(tokens: Token[]): Figure[] {
  const all = tokens.filter((token) => token.type === 'figure');
  const measured = all.filter(({ figure }) => figure.unit === '%' || figure.currency !== '');
  return measured.length > 0 ? measured : all;
}
const only = <T>(list: T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);

/** Whether two figures measure the same thing, as their per cent sign, currency or unit says. */
const isPair = ({ figure: one }: Figure, { figure: two }: Figure): boolean =>
  one.unit + one.currency !== '' && one.unit === two.unit && one.currency === two.currency && comparable(one, two);
