/** What an exercise computes, as a tree. Rates count as hundredths, money and counts as whole units. */

export type Operator = '+' | '-' | '*' | '/';
export type Expression =
  /** The figure at this place among those that are given. */
  | { given: number }
  /** A figure that is always the same: 60 minutes, 100 transactions. */
  | { always: number }
  | { operator: Operator; left: Expression; right: Expression };

export const given = (place: number): Expression => ({ given: place });
export const always = (value: number): Expression => ({ always: value });
export const operation = (operator: Operator, left: Expression, right: Expression): Expression => ({
  operator,
  left,
  right,
});

const compute: Record<Operator, (left: number, right: number) => number> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
};

/** Its value for these figures; not finite where it divides by nothing. */
export function evaluate(expression: Expression, figures: readonly number[]): number {
  if ('given' in expression) return figures[expression.given] ?? Number.NaN;
  if ('always' in expression) return expression.always;
  return compute[expression.operator](evaluate(expression.left, figures), evaluate(expression.right, figures));
}

/** Every part of it that is an operation, itself last. */
export const operationsIn = (expression: Expression): Expression[] =>
  'operator' in expression ? [...operationsIn(expression.left), ...operationsIn(expression.right), expression] : [];

export const same = (a: Expression, b: Expression): boolean => JSON.stringify(a) === JSON.stringify(b);

const rank: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/** As a line, with brackets where they are needed; `write` gives the words of a figure. */
export function writeExpression(expression: Expression, write: (leaf: Expression) => string): string {
  if (!('operator' in expression)) return write(expression);
  const { operator, left, right } = expression;
  const side = (part: Expression, needs: boolean) => {
    const text = writeExpression(part, write);
    return needs ? `(${text})` : text;
  };
  const lower = (part: Expression) => 'operator' in part && rank[part.operator] < rank[operator];
  const binds =
    'operator' in right && rank[right.operator] === rank[operator] && (operator === '-' || operator === '/');
  return `${side(left, lower(left))} ${operator} ${side(right, lower(right) || binds)}`;
}
