/** A recipe and a seed → an exercise: its figures, its answer, its working and the numbers of its usual mistakes. */
import { setSums } from '../../handbook/sums.ts';
import { type Expression, evaluate, operation, operationsIn, writeExpression } from './expression.ts';
import { isRate, type Measure, toleranceOf, wanted, worthOf, writeFigure, writeNumber } from './measure.ts';
import type { MistakeKind } from './mistakes.ts';
import { createRandom } from './random.ts';
import type { Given, Recipe } from './recipe.ts';

export interface Exercise {
  id: string;
  /** It stands in the address of the exercise, so that a fault can be told. */
  seed: number;
  given: { name: string; text: string }[];
  asks: string;
  after: string;
  /** What is computed with these figures, for an exercise that is a line of a sum. */
  line: string;
  /** "in per cent, to one decimal" */
  wanted: string;
  answer: number;
  measure: Measure;
  mistakes: { kind: MistakeKind; value: number }[];
  /** One step a line; the first is the formula in words, where there is one. */
  working: string[];
}

/** A mistake’s number must be told from the answer and from another’s, however they are rounded. */
const apart = 3;
const [tries, choosyTries] = [400, 60];

/** Draws the exercise of this seed, a whole number. Fails where a recipe has no plausible figures, which the build looks for. */
export function drawExercise(recipe: Recipe, seed: number): Exercise {
  const random = createRandom(seed ^ hashOf(recipe.id));
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const figures = recipe.given.map((one) => drawFigure(one, random));
    const exercise = exerciseOf(recipe, seed, figures);
    if (exercise === null) continue;
    const clear = clearMistakes(exercise);
    if (clear.length === exercise.mistakes.length || attempt >= choosyTries) return { ...exercise, mistakes: clear };
  }
  throw new Error(`The exercise ${recipe.id} has no plausible figures.`);
}

/** FNV-1a, so that neighbouring exercises of one seed do not draw alike. */
const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5) >>> 0;

function drawFigure({ low, high, step, measure }: Given, random: () => number): number {
  const steps = Math.floor((high - low) / step + 1e-9);
  const number = low + step * Math.floor(random() * (steps + 1));
  return Number(number.toFixed(measure.decimals)) * worthOf(measure);
}

/** Null where these figures would make a case that cannot be. */
function exerciseOf(recipe: Recipe, seed: number, figures: number[]): Exercise | null {
  const { expression, isShare, kind } = recipe;
  const answer = evaluate(expression, figures);
  if (!Number.isFinite(answer) || (isShare && (answer <= 0 || answer >= 1))) return null;
  const inner = operationsIn(expression).slice(0, -1);
  if (inner.some((part) => evaluate(part, figures) <= 0)) return null;
  if (divisors(expression).some((part) => evaluate(part, figures) === 0)) return null;
  if (kind === 'sum' && answer <= 0) return null;
  const measure = settle(recipe, answer);
  if (Math.abs(answer) <= toleranceOf(measure)) return null;
  return {
    id: recipe.id,
    seed,
    given: recipe.given.map((one, place) => ({ name: one.name, text: writeFigure(figures[place] ?? 0, one.measure) })),
    asks: recipe.asks,
    after: recipe.after,
    line: setSums(insert(recipe, figures, expression)),
    wanted: wanted(measure),
    answer,
    measure,
    mistakes: recipe.mistakes
      .map((mistake) => ({ kind: mistake.kind, value: evaluate(mistake.expression, figures) }))
      .filter(({ value }) => Number.isFinite(value)),
    working: workingOf(recipe, figures, answer, measure),
  };
}

const divisors = (expression: Expression): Expression[] =>
  'operator' in expression
    ? [
        ...divisors(expression.left),
        ...divisors(expression.right),
        ...(expression.operator === '/' ? [expression.right] : []),
      ]
    : [];

const clearMistakes = ({ answer, measure, mistakes }: Exercise): Exercise['mistakes'] => {
  const far = apart * toleranceOf(measure);
  return mistakes.filter(
    ({ value }, index) =>
      Math.abs(value - answer) > far && mistakes.slice(0, index).every((other) => Math.abs(other.value - value) > far),
  );
};

const onlyAdds = (expression: Expression): boolean =>
  operationsIn(expression).every((part) => 'operator' in part && /[+-]/.test(part.operator));
const divides = (expression: Expression): boolean =>
  operationsIn(expression).some((part) => 'operator' in part && part.operator === '/');

/** Decimals that leave three digits, but two at most where they suffice. */
const significant = (number: number): number =>
  Math.min(Math.abs(number) < 0.1 ? 3 : 2, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(number) || 1))));

/** How many decimals a figure that is always the same is written with. */
const decimalsOf = (always: number): number => String(always).split('.')[1]?.length ?? 0;

/** The figures of an expression that are always the same. */
const fixedIn = (expression: Expression): number[] => {
  if ('operator' in expression) return [...fixedIn(expression.left), ...fixedIn(expression.right)];
  return 'always' in expression ? [expression.always] : [];
};

/** The measure of a result of this size: small rates have two decimals, money the size that suits it. */
function settle({ result, expression, given }: Recipe, value: number): Measure {
  const scales = new Set(given.map(({ measure }) => measure.scale));
  const most = Math.max(...given.map(({ measure }) => measure.decimals), ...fixedIn(expression).map(decimalsOf));
  if (isRate(result))
    return { ...result, decimals: Math.abs(value) < 0.01 ? Math.max(2, result.decimals) : result.decimals };
  if (onlyAdds(expression) && scales.size === 1) return { ...result, decimals: most };
  // In a size that the given figures have: "€954.36 each" of millions, and not "€0.95k".
  const sizes = [...scales].filter((size) => size <= result.scale && Math.abs(value) >= size / 10);
  const scale = sizes.reduce((most, size) => (size > most ? size : most), 1 as Measure['scale']);
  const number = value / scale;
  if (result.currency !== '' && scale === 1) return { ...result, scale, decimals: Math.abs(number) >= 1000 ? 0 : 2 };
  const whole = !divides(expression) && most === 0 && scale === 1;
  return { ...result, scale, decimals: whole ? 0 : significant(number) };
}

/** A figure inside a sum: a unit stands with the result alone. */
const inSum = (value: number, measure: Measure): string =>
  writeFigure(value, isRate(measure) ? measure : { ...measure, unit: '' });

const insert = ({ given }: Recipe, figures: number[], expression: Expression): string =>
  writeExpression(expression, (leaf) => {
    if ('always' in leaf) return writeNumber(leaf.always, decimalsOf(leaf.always));
    const measure = 'given' in leaf ? given[leaf.given]?.measure : undefined;
    return 'given' in leaf && measure ? inSum(figures[leaf.given] ?? 0, measure) : '';
  });

function workingOf(recipe: Recipe, figures: number[], answer: number, measure: Measure): string[] {
  const written = writeFigure(answer, measure);
  const whole = insert(recipe, figures, recipe.expression);
  const shorter = withoutGroups(recipe, figures);
  const sums = shorter === null ? [`${whole} = ${written}`] : [`${whole} = ${shorter}`, `${shorter} = ${written}`];
  return [...(recipe.formula === null ? [] : [recipe.formula]), ...sums.map(setSums)];
}

/** The same line with each bracket worked out, where that is a figure of the same kind, which is exact; null where there is none. */
function withoutGroups(recipe: Recipe, figures: number[]): string | null {
  if (onlyAdds(recipe.expression)) return null;
  const extra: Given[] = [];
  const values: number[] = [];
  const reduce = (part: Expression, isRoot: boolean): Expression => {
    if (!('operator' in part)) return part;
    const { operator, left, right } = part;
    const leaves = [left, right].flatMap((leaf) => ('given' in leaf ? (recipe.given[leaf.given] ?? []) : []));
    const [first, second] = leaves;
    if (!isRoot && /[+-]/.test(operator) && first && second && alike(first.measure, second.measure)) {
      const decimals = Math.max(first.measure.decimals, second.measure.decimals);
      extra.push({ ...first, measure: { ...first.measure, decimals } });
      values.push(evaluate(part, figures));
      return { given: figures.length + extra.length - 1 };
    }
    return operation(operator, reduce(left, false), reduce(right, false));
  };
  const shorter = reduce(recipe.expression, true);
  if (extra.length === 0) return null;
  return insert({ ...recipe, given: [...recipe.given, ...extra] }, [...figures, ...values], shorter);
}

const alike = (a: Measure, b: Measure): boolean =>
  a.currency === b.currency && a.scale === b.scale && isRate(a) === isRate(b);
