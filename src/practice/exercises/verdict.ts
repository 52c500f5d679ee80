/** A typed number → what is said of it. */
import type { Exercise } from './draw.ts';
import { isRate, toleranceOf, worthOf, writeFigure } from './measure.ts';
import { type MistakeKind, mistakeTexts } from './mistakes.ts';
import { readTyped, type Typed } from './read-number.ts';

export type Verdict =
  | { kind: 'right' }
  /** Right, but in another unit: asked once more, and not counted. */
  | { kind: 'other-unit'; says: string }
  | { kind: 'mistake'; mistake: MistakeKind; says: string }
  /** The digits are right, and the point is not. */
  | { kind: 'power-of-ten'; says: string }
  | { kind: 'wrong' }
  /** No number, or several: not counted. */
  | { kind: 'unread'; says: string };

/** The answer is looked for first, then other units of it, then the mistakes. */
export function judge(exercise: Exercise, text: string): Verdict {
  const typed = readTyped(text);
  if (typed === null)
    return { kind: 'unread', says: 'Type one number, such as 12.5 or 12,5, with its unit if you like.' };
  const { answer, measure, mistakes } = exercise;
  const values = valuesOf(typed, exercise);
  const hits = (value: number, wanted: number) => isNear(value, wanted, toleranceOf(measure));
  if (values.some((value) => hits(value, answer)))
    return hasOtherMark(typed, exercise) ? otherUnit(exercise) : { kind: 'right' };
  if (otherSizes(typed, exercise).some((value) => hits(value, answer))) return otherUnit(exercise);
  const mistake = mistakes.find((one) => values.some((value) => hits(value, one.value)));
  if (mistake) return { kind: 'mistake', mistake: mistake.kind, says: mistakeTexts[mistake.kind] };
  return values.some((value) => isPowerOfTen(value, answer, exercise))
    ? { kind: 'power-of-ten', says: 'The digits are right: look where the decimal point belongs.' }
    : { kind: 'wrong' };
}

const otherUnit = ({ answer, measure }: Exercise): Verdict => ({
  kind: 'other-unit',
  says: `Do you mean ${writeFigure(answer, measure)}? The answer is wanted ${unitName(measure)}.`,
});

const unitName = (measure: Exercise['measure']): string => {
  if (measure.unit === '%') return 'in per cent';
  if (measure.unit === 'pp') return 'in percentage points';
  if (measure.scale === 1_000_000) return 'in millions';
  if (measure.scale === 1_000) return 'in thousands';
  return measure.unit === '' ? 'as a plain number' : `in ${measure.unit}`;
};

/** A number may be off by what cannot be seen: half the last digit that is asked for. */
const isNear = (value: number, wanted: number, tolerance: number): boolean =>
  Math.abs(value - wanted) <= tolerance + Math.abs(wanted) * 1e-9;

/** What the number means in the exercise’s own unit. */
const valuesOf = ({ numbers, scale }: Typed, { measure }: Exercise): number[] =>
  numbers.map((number) => number * (scale ?? worthOf(measure)));

/** Percentage and points are not the same thing, and a count is neither. */
function hasOtherMark({ mark }: Typed, { measure }: Exercise): boolean {
  if (measure.unit === 'pp') return mark === 'rate';
  if (measure.unit === '%') return mark === 'points';
  return mark === 'rate' || (mark === 'points' && measure.unit !== 'points');
}

/** What it would mean in another unit of the same thing: 0.13 for 13%, 4,200,000 for €4.2m. */
function otherSizes({ numbers, scale, mark }: Typed, { measure }: Exercise): number[] {
  if (scale !== null) return [];
  if (isRate(measure)) return mark === null ? numbers : [];
  // A ratio that was typed as a percentage: 280% for 2.8.
  if (mark === 'rate') return numbers.map((number) => number / 100);
  return numbers;
}

/** Of a number that is not the answer: whether it is with the point elsewhere, by six places at most. */
function isPowerOfTen(value: number, answer: number, { measure }: Exercise): boolean {
  const power = Math.round(Math.log10(Math.abs(answer / value)));
  return Math.abs(power) <= 6 && isNear(value * 10 ** power, answer, toleranceOf(measure));
}
