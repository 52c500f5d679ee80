/** What the build makes of a formula, a table or an equation: from it a reader’s browser draws any number of exercises. */
import type { Expression } from './expression.ts';
import type { Measure } from './measure.ts';
import type { MistakeKind } from './mistakes.ts';

/** A figure that is drawn. */
export interface Given {
  /** What it is called; '' where it stands in the line of a sum. */
  name: string;
  measure: Measure;
  /** In the measure’s own number: 4.01 for "€4.01m", 12 for "12%". Each draw is `low` and a whole number of steps. */
  low: number;
  high: number;
  step: number;
}

export interface Mistake {
  kind: MistakeKind;
  expression: Expression;
}

export interface Recipe {
  /** The identity of its page with the place of the exercise on it. */
  id: string;
  kind: 'formula' | 'change' | 'sum';
  /** What is asked for, in words; of a sum the words before and after it. */
  asks: string;
  after: string;
  /** The formula in words, where there is one. */
  formula: string | null;
  given: Given[];
  expression: Expression;
  /** The answer’s measure; a result that is small in it is asked for with more decimals, or in a smaller size. */
  result: Measure;
  /** Whether more than the whole would be impossible. */
  isShare: boolean;
  mistakes: Mistake[];
}
