/** A figure with the step that led to it: "slid 180 bps to 62.3%", "62.3%, down 180 bps", "NPS fell 11 points to 61". */
import { type Figure, isScore, readFigure, stepIn } from './figures.ts';
import { directionIn, nameIn, stepNoun } from './names.ts';
import { type NumberStyle, numberPattern } from './numbers.ts';
import { joinReadings, nothing, type Reading, rowOf } from './reading.ts';
import { collapse, isNumeric, leadOf, textOf, wordsOf } from './surroundings.ts';
import type { Sentence, Token } from './tokens.ts';

/** A step away from what others have is none from an earlier figure. */
const ofOthers =
  /(?<!\p{L})(?:benchmark|industry|average|peers?|competitors?|norm|branche|moyenne|secteur|media|settore)(?!\p{L})/iu;

type FigureToken = Extract<Token, { type: 'figure' }>;

/** Between the step and where it led. */
const to = /^(?:to|auf|à|a|al|allo|alla|all['’]|ad)$/;
const by = /\s(?:by|um|de|d['’]|di|of|about|some|circa|rund|etwa)$/;
/** Between a figure and the step that led to it. */
const andBefore =
  /^[,;(–—-]? ?(?:(?:which|that|it) )?(?:(?:is|was) )?(?:(?:down|lower|off|minus|in calo|en baisse|gesunken)|(?:up|higher|ahead|plus|in aumento|en hausse|gestiegen))(?: (?:by|um|de|di))?$/;
const downwards = /(?:down|lower|off|minus|in calo|en baisse|gesunken)/;
/** German says at the end where it went. */
const behindUp = /^\s?(?:gestiegen|geklettert|gewachsen|angestiegen)(?!\p{L})/u;
const behindDown = /^\s?(?:gesunken|gefallen|zurückgegangen|gerutscht)(?!\p{L})/u;
/** A second figure is given after all: "slid 180 bps to 62.3% from 64.1%". */
const alsoFrom = /^[\s,(]*(?:from|von|da|dal|dallo|dalla|depuis|against|vs)(?!\p{L})/u;

/** The rows of figures whose earlier one follows from the step, and complaints where it cannot have been. */
export function steppedFigures(sentences: Sentence[], style: NumberStyle): Reading {
  return joinReadings(sentences.flatMap(({ tokens }) => steppedIn(tokens, style)));
}

function steppedIn(tokens: Token[], style: NumberStyle): Reading[] {
  const at = tokens.flatMap((token, index) => (isNumeric(token) ? [index] : []));
  const readings: Reading[] = [];
  for (let rank = 0; rank < at.length - 1; rank += 1) {
    const found = stepAt(tokens, at[rank] ?? 0, at[rank + 1] ?? 0, style);
    if (!found) continue;
    readings.push(found);
    rank += 1;
  }
  return readings;
}

/** What two neighbouring figures say, where one is the step to the other; null where they are something else. */
function stepAt(tokens: Token[], one: number, two: number, style: NumberStyle): Reading | null {
  const [first, second] = [tokens[one], tokens[two]];
  if (first?.type !== 'figure' || second?.type !== 'figure') return null;
  const behind = textOf(tokens[two + 1]) ?? '';
  if (ofOthers.test(behind.slice(0, 40))) return null;
  const gap = collapse(wordsOf(tokens.slice(one + 1, two))).toLowerCase();
  const lead = leadOf(tokens, one);
  const third = tokens[two + 2];
  const given = alsoFrom.test(behind) && third && isNumeric(third) ? third : null;
  if (to.test(gap) && stepIn(first.figure)) {
    const direction = directionOf(lead, behind);
    if (given) return rowOf(nameBefore(lead), [given, second], style);
    return direction === 0 ? null : readStep(first, second, direction, nameBefore(lead), style);
  }
  if (given) return null;
  if (!stepIn(second.figure)) return null;
  const signed = /^[,(]? ?$/.test(gap) && /^[-−–+]/.test(second.text);
  if (!signed && !andBefore.test(gap)) return null;
  const falls = signed ? !second.text.startsWith('+') : downwards.test(gap);
  return readStep(second, first, falls ? -1 : 1, nameIn(lead), style);
}

function directionOf(lead: string, behind: string): number {
  const words = collapse(lead).replace(by, '');
  if (behindUp.test(behind)) return 1;
  if (behindDown.test(behind)) return -1;
  return stepNoun(words)?.direction ?? directionIn(words);
}

const nameBefore = (lead: string): string | null => {
  const words = collapse(lead).replace(by, '');
  return nameIn(stepNoun(words)?.before ?? words);
};

/** The row of a figure and of what it was before the step. */
function readStep(
  step: FigureToken,
  level: FigureToken,
  direction: number,
  name: string | null,
  style: NumberStyle,
): Reading {
  const used = [step, level];
  const size = name === null ? null : sizeOf(step.figure, level.figure, name);
  if (size === null) return nothing;
  const before = figureAt(level.figure, -direction * size, step.figure, style);
  if (!before) return { metrics: [], unread: [{ at: Math.min(step.at, level.at), text: step.text }], used };
  const earlier: Token = { type: 'figure', text: before.text, at: step.at, figure: before };
  return { ...rowOf(name, [earlier, level], style), used };
}

/** The step in what its figure counts: points of a rate, or of a score; null where the two have nothing to do with each other. */
function sizeOf(step: Figure, level: Figure, name: string): number | null {
  const unit = stepIn(step);
  const size = Math.abs(step.value);
  if (level.unit === '%') return unit === 'bps' ? size / 100 : size;
  return unit === 'point' && isScore(name, level) ? size : null;
}

const digits = new RegExp(numberPattern, 'u');
const decimalsOf = (text: string): number => /[.,](\d+)$/.exec(digits.exec(text)?.[0] ?? '')?.[1]?.length ?? 0;

/** A figure that is so much more than another, written as that is; null where it would not read as it should. */
function figureAt(like: Figure, more: number, step: Figure, style: NumberStyle): Figure | null {
  const ofStep = decimalsOf(step.text) + (stepIn(step) === 'bps' ? 2 : 0);
  const exact = Number((like.value + more).toFixed(6));
  const decimals = Math.max(decimalsOf(like.text), Math.min(ofStep, String(exact).split('.')[1]?.length ?? 0));
  const mark = /,\d+$/.test(digits.exec(like.text)?.[0] ?? '') || style.mark === ',' ? ',' : '.';
  const number = exact.toFixed(decimals).replace('.', mark);
  const figure = readFigure(like.text.replace(/^[-−+–]/, '').replace(digits, number), style);
  return figure && exact >= 0 && like.value >= 0 && Math.abs(figure.value - exact) < 1e-6 ? figure : null;
}
