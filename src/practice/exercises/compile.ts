/** Concepts and drills → recipes of exercises, or the reason why one gives none. Runs at build time. */
import { identityOf } from '../../handbook/addresses.ts';
import { findEquations } from '../../handbook/equations.ts';
import { type Formula, type Expression as FormulaPart, parseFormula } from '../../handbook/formula.ts';
import type { Concept, Definition, Drill } from '../../handbook/handbook.ts';
import { type Range, readRange } from '../../handbook/ranges.ts';
import { workedLines } from '../../handbook/sums.ts';
import type { Metric } from '../../interview/interview.ts';
import { type Figure, readFigure } from '../../interview/metrics/figures.ts';
import { drawExercise } from './draw.ts';
import { always, type Expression, evaluate, given, type Operator, operation } from './expression.ts';
import { isRate, type Measure } from './measure.ts';
import { mistakesOf, pointsMistakes } from './mistakes.ts';
import { parseSum } from './parse-sum.ts';
import type { Given, Recipe } from './recipe.ts';

export interface Compiled {
  recipes: Recipe[];
  /** Formulae, tables and sums that give no exercise, each with the reason. */
  without: { id: string; reason: string }[];
}

type Attempt = Recipe | { reason: string };

const gather = (attempts: { id: string; made: Attempt }[]): Compiled => {
  const checked = attempts.map(({ id, made }) => ({ id, made: 'reason' in made ? made : whereItDraws(made) }));
  return {
    recipes: checked.flatMap(({ made }) => ('reason' in made ? [] : [made])),
    without: checked.flatMap(({ id, made }) => ('reason' in made ? [{ id, reason: made.reason }] : [])),
  };
};

const trialSeeds = 6;

/** A recipe whose figures hardly ever make a case that can be is none. */
function whereItDraws(recipe: Recipe): Attempt {
  try {
    for (let seed = 0; seed < trialSeeds; seed += 1) drawExercise(recipe, seed);
    return recipe;
  } catch {
    return { reason: 'its ranges give no plausible case' };
  }
}

/** The exercises of a concept: one for each role whose definition has a formula with ranges. */
export const exercisesOfConcept = (concept: Concept): Compiled =>
  gather(
    concept.definitions
      .filter(({ parts }) => parts.formula.length > 0)
      .map((definition) => ({
        id: identityOf('concept', concept.slug, definition.role),
        made: fromFormula(concept, definition),
      })),
  );

function fromFormula(concept: Concept, definition: Definition): Attempt {
  const ranges = definition.parts.ranges.flatMap(({ text }) => readRange(text) ?? []);
  if (ranges.length === 0) return { reason: 'no ranges' };
  const text = definition.parts.formula.map((entry) => entry.text).join(' ');
  const found = alternativesOf(text).flatMap((one) => {
    const formula = parseFormula(one);
    const built = formula && build(formula, ranges);
    return built ? [{ text: one, ...built }] : [];
  })[0];
  if (!found) return { reason: `no range for every term of “${text}”` };
  if (!('operator' in found.expression)) return { reason: 'nothing is computed' };
  const example = exampleOf(concept, definition);
  if (example === null) return { reason: 'no example tells in what its result is counted' };
  const isScore = !example.text.includes('%') && found.used.every(({ low }) => low.unit === '%');
  const terms = found.used.map((range) => givenOf(range, isScore));
  const result = resultMeasure(example.result, terms);
  if (result === null) return { reason: 'its example counts in another currency than its ranges' };
  const isShare = result.unit === '%' && isPartOfWhole(found.expression, found.used);
  return {
    id: identityOf('concept', concept.slug, definition.role),
    kind: 'formula',
    asks: found.name,
    after: '',
    formula: found.text,
    given: terms,
    expression: found.expression,
    result,
    isShare,
    mistakes: mistakesOf(found.expression, terms, isShare),
  };
}

/** "rate = a ÷ b (boutique), or c ÷ d (online)" is two formulae for one thing. */
function alternativesOf(text: string): string[] {
  const [head = '', ...rest] = text.split(' = ');
  const sides = rest.join(' = ').split(/,\s*or\s+|;\s*/);
  return sides.length > 1 ? [text, ...sides.map((side) => `${head} = ${side}`)] : [text];
}

interface Built {
  name: string;
  expression: Expression;
  used: Range[];
}

/** The formula’s right side with its ranges; null where a term has none. */
function build({ sides }: Formula, ranges: Range[]): Built | null {
  const [head, body] = sides;
  if (sides.length !== 2 || head?.kind !== 'operand' || !body) return null;
  const used: Range[] = [];
  const expression = toExpression(body, (text) => {
    const constant = /^\d+(?:\.\d+)?/.exec(text);
    if (constant) return always(Number(constant[0]));
    const range = ranges.find(({ term }) => isTerm(text, term));
    if (!range) return null;
    const place = used.indexOf(range);
    return given(place < 0 ? used.push(range) - 1 : place);
  });
  return expression && { name: head.text, expression, used };
}

/** A term as its range may name it: without what stands in brackets, or after a comma. */
const namesOf = (text: string): string[] => {
  const plain = (one: string) => one.toLowerCase().replace(/\s+/g, ' ').trim();
  const bare = plain(text.replace(/\s*\([^()]*\)/g, ''));
  return [plain(text), bare, plain(bare.replace(/,.*$/, ''))];
};
const isTerm = (operand: string, term: string): boolean => {
  const names = namesOf(term).slice(0, 2);
  return namesOf(operand).some((name) => names.includes(name));
};

const operators: Record<'+' | '−' | '×' | '÷', Operator> = { '+': '+', '−': '-', '×': '*', '÷': '/' };

function toExpression(part: FormulaPart, leaf: (text: string) => Expression | null): Expression | null {
  switch (part.kind) {
    case 'operand':
      return leaf(part.text);
    case 'group':
      return toExpression(part.inner, leaf);
    case 'negative':
      return null;
    case 'operation': {
      const [left, right] = [toExpression(part.left, leaf), toExpression(part.right, leaf)];
      return left && right && operation(operators[part.operator], left, right);
    }
  }
}

interface Result {
  currency: string;
  unit: string;
  text: string;
  value: number;
}

/** The right side of an equation; what is counted may be a word that figures in running text do not have: "300 kWh". */
function resultOf(equation: string): Result | null {
  const text = equation.slice(equation.lastIndexOf('=') + 1).trim();
  const figure = readFigure(text);
  if (figure) return figure;
  const [, number = '', unit = ''] = /^(\S*\d\S*)\s(\p{L}\S*)$/u.exec(text) ?? [];
  const bare = readFigure(number);
  return bare && { ...bare, unit };
}

/** The last sum of the worked example, this role’s or else another’s: its result tells in what the formula counts. */
function exampleOf({ definitions }: Concept, own: Definition): { text: string; result: Result } | null {
  const found = [own, ...definitions].flatMap(({ parts }) =>
    parts.example
      .flatMap(({ text }) => findEquations(text))
      .flatMap(({ text }) => {
        const result = resultOf(text);
        return result ? [{ text, result }] : [];
      })
      .slice(-1),
  );
  return found[0] ?? null;
}

const decimalsIn = (text: string): number => /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0;
const scaleIn = ({ scale }: Figure): Measure['scale'] => (scale >= 1e6 ? 1_000_000 : scale >= 1e3 ? 1_000 : 1);

/** Few steps make an exercise that one soon knows: money and rates are drawn finer, what is counted is not. */
const fewSteps = 24;
const manySteps = 120;

function givenOf({ term, low, high }: Range, isScore: boolean): Given {
  const unit = isScore ? '' : high.unit;
  const measure: Measure = {
    currency: low.currency,
    unit,
    scale: scaleIn(low),
    decimals: Math.max(decimalsIn(low.text), decimalsIn(high.text)),
  };
  const [from, to] = [low.value / measure.scale, high.value / measure.scale];
  const isFine = low.currency !== '' || unit === '%';
  if (isFine && (to - from) * 10 ** measure.decimals < fewSteps) measure.decimals += 1;
  wholeCents(measure);
  return { name: term, measure, low: from, high: to, step: stepOf(from, to, measure.decimals) };
}

/** Nobody writes €10.3. */
function wholeCents(measure: Measure): void {
  if (measure.currency !== '' && measure.scale === 1 && measure.decimals === 1) measure.decimals = 2;
}

/** A step of 1, 2 or 5 and noughts, in which the range has many. */
function stepOf(low: number, high: number, decimals: number): number {
  const finest = 10 ** -decimals;
  const raw = (high - low) / manySteps;
  if (raw <= finest) return finest;
  const power = 10 ** Math.floor(Math.log10(raw));
  const lead = raw / power;
  return Math.max(finest, (lead < 2 ? 1 : lead < 5 ? 2 : 5) * power);
}

function resultMeasure(example: Result, terms: Given[]): Measure | null {
  if (example.unit === '%')
    return { currency: '', unit: '%', scale: 1, decimals: Math.max(1, decimalsIn(example.text)) };
  const currencies = [...new Set(terms.map(({ measure }) => measure.currency).filter((one) => one !== ''))];
  const isMoney = example.currency !== '';
  if (isMoney && currencies.length !== 1) return null;
  const scale = isMoney ? largest(terms.map(({ measure }) => measure.scale)) : 1;
  return { currency: isMoney ? (currencies[0] ?? '') : '', unit: example.unit, scale, decimals: 1 };
}

const largest = (scales: Measure['scale'][]): Measure['scale'] =>
  scales.reduce((most, scale) => (scale > most ? scale : most), 1);

/** Whether the larger figure is the whole that the smaller is a part of: then no share is above 100%. */
const isPartOfWhole = (expression: Expression, used: Range[]): boolean => {
  const middle = used.map(({ low, high }) => (low.value + high.value) / 2 / (low.unit === '%' ? 100 : 1));
  const value = evaluate(expression, middle);
  return 'operator' in expression && expression.operator === '/' && value > 0 && value < 1;
};

/** The exercises of a drill: the changes of its table, and sums of its worked answer. */
export function exercisesOfDrill(drill: Drill): Compiled {
  const id = identityOf('drill', drill.slug);
  const changes = drill.metrics.map((metric, index) => ({
    id: `${id}/change-${index + 1}`,
    made: fromMetric(metric, `${id}/change-${index + 1}`),
  }));
  const lines = drill.parts.workedAnswer.flatMap(({ text }) => workedLines(text).map((line) => line.text));
  const sums = lines
    .filter((line) => findEquations(line).length > 0)
    .map((line, index) => ({ id: `${id}/sum-${index + 1}`, made: fromLine(line, `${id}/sum-${index + 1}`) }));
  const compiled = gather([...changes, ...sums]);
  return { ...compiled, recipes: fewSums(compiled.recipes) };
}

/** More sums than this of one answer are the same exercise again; those that invite a mistake come first. */
const mostSums = 4;
function fewSums(recipes: Recipe[]): Recipe[] {
  const sums = recipes.filter(({ kind }) => kind === 'sum').toSorted((a, b) => b.mistakes.length - a.mistakes.length);
  const kept = new Set(sums.slice(0, mostSums));
  return recipes.filter((recipe) => recipe.kind !== 'sum' || kept.has(recipe));
}

const [below, above] = [0.75, 1.3];

/** Figures near one that a text gives, as exact as it. */
function near(figure: Figure, name: string): Given {
  const isPercent = figure.unit === '%';
  const decimals = decimalsIn(figure.text);
  const measure: Measure = {
    currency: figure.currency,
    unit: isPercent ? '%' : figure.unit,
    scale: scaleIn(figure),
    decimals,
  };
  const number = figure.value / measure.scale;
  const finest = 10 ** -decimals;
  const isFine = (isPercent || figure.currency !== '') && number / finest < fewSteps;
  if (isFine) measure.decimals += 1;
  wholeCents(measure);
  const [low, top] = [number * below, number * above];
  const high = isPercent && number < 100 ? Math.min(top, 99) : top;
  const step = stepOf(low, high, measure.decimals);
  return { name, measure, low: Math.max(step, Math.round(low / step) * step), high, step };
}

function fromMetric({ name, before, after, change }: Metric, id: string): Attempt {
  const [earlier, later] = [readFigure(before), readFigure(after)];
  if (!earlier || !later || earlier.value <= 0 || later.value <= 0)
    return { reason: 'a figure that is not above nothing' };
  const unit = /pp$/.test(change) ? 'pp' : /points?$/.test(change) ? 'points' : /%$/.test(change) ? '%' : null;
  if (unit === null) return { reason: 'its change cannot be given' };
  const terms = [near(earlier, 'before'), near(later, 'after')];
  const common = Math.max(...terms.map(({ measure }) => measure.decimals));
  for (const { measure } of terms) measure.decimals = common;
  const isDifference = unit !== '%';
  const [from, to] = [given(0), given(1)];
  const expression = isDifference ? operation('-', to, from) : operation('-', operation('/', to, from), always(1));
  return {
    id,
    kind: 'change',
    asks: `the change of ${name}`,
    after: '',
    formula: isDifference ? 'change = after − before' : 'change = after ÷ before − 1',
    given: terms,
    expression,
    result: { currency: '', unit, scale: 1, decimals: isDifference ? common : 1 },
    isShare: false,
    mistakes: isDifference ? pointsMistakes(from, to, unit === 'pp') : mistakesOf(expression, terms, false),
  };
}

/** Bare numbers that convert one unit into another, or count what a case fixes: they stay as they are. */
const fixed = new Set([24, 26, 30, 52, 60, 100, 360, 365, 1000]);
const isFixed = ({ value, currency, unit }: Figure): boolean =>
  currency === '' && unit === '' && Number.isInteger(value) && (value <= 12 || fixed.has(value));

const longestLine = 140;
/** A sum needs words that say what it is for, and these must hold with other figures too. */
const tellingWords = /\p{L}{2,}(?:\P{L}+\p{L}{2,}){2}/u;
const spelledFigures =
  /\b(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|hundred|thousand|double|twice|thrice|both)\b/i;

function fromLine(line: string, id: string): Attempt {
  const [equation, ...others] = findEquations(line);
  if (!equation || others.length > 0) return { reason: 'several sums in one line' };
  const end = equation.offset + equation.text.length;
  const [lead, tail] = [line.slice(0, equation.offset), line.slice(end).split(/[.;:!?]/)[0] ?? ''];
  if (/\d/.test(lead + tail)) return { reason: 'other figures stand in its line' };
  if (!tellingWords.test(`${lead} ${tail}`)) return { reason: 'no words say what it is for' };
  if (spelledFigures.test(lead + tail)) return { reason: 'figures in words stand in its line' };
  if (line.length > longestLine) return { reason: 'its line is long' };
  const [left = '', right = ''] = equation.text.split('=');
  const result = resultOf(right);
  if (!result) return { reason: 'its result is no single figure' };
  const terms: Given[] = [];
  const expression = parseSum(left, (figure) => {
    if (isFixed(figure)) return always(figure.value);
    if (figure.value <= 0 || !/^(?:%|)$/.test(figure.unit.replace(/\p{L}+/gu, ''))) return null;
    return given(terms.push(near(figure, '')) - 1);
  });
  if (!expression || !('operator' in expression)) return { reason: 'its left side is no plain sum' };
  if (terms.length < 2) return { reason: 'fewer than two of its figures can change' };
  const measure = resultMeasure(result, terms);
  if (measure === null || result.value <= 0 || isRate({ unit: result.unit }) !== (result.unit === '%'))
    return { reason: 'its result is counted in another way than its figures' };
  const isShare = measure.unit === '%' && expression.operator === '/' && result.value < 100;
  return {
    id,
    kind: 'sum',
    asks: lead.trim(),
    after: tail.trim().replace(/,$/, ''),
    formula: null,
    given: terms,
    expression,
    result: measure,
    isShare,
    mistakes: mistakesOf(expression, terms, isShare),
  };
}
