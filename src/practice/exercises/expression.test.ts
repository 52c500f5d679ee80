import { describe, expect, it } from 'vitest';
import { type Expression, evaluate, given, operation, operationsIn, same, writeExpression } from './expression.ts';

const [a, b, c] = [given(0), given(1), given(2)];
const figures = [7, 5, 2];
const name = (leaf: Expression) => ('given' in leaf ? ('abc'[leaf.given] ?? '') : '');
const write = (expression: Expression) => writeExpression(expression, name);

describe('an expression as a line', () => {
  it.each<[written: string, Expression]>([
    ['a - (b - c)', operation('-', a, operation('-', b, c))],
    ['a - (b + c)', operation('-', a, operation('+', b, c))],
    ['a / (b / c)', operation('/', a, operation('/', b, c))],
    ['a / (b * c)', operation('/', a, operation('*', b, c))],
    ['a * (b - c)', operation('*', a, operation('-', b, c))],
    ['(a + b) / c', operation('/', operation('+', a, b), c)],
    ['a - b - c', operation('-', operation('-', a, b), c)],
    ['a / b * c', operation('*', operation('/', a, b), c)],
    ['a + b - c', operation('+', a, operation('-', b, c))],
    ['a * b / c', operation('*', a, operation('/', b, c))],
    ['a - b / c', operation('-', a, operation('/', b, c))],
    ['a / b + c', operation('+', operation('/', a, b), c)],
  ])('has brackets where they are needed and nowhere else: %s', (written, expression) => {
    expect(write(expression)).toBe(written);
    // What is printed is computed as it is meant.
    const [x, y, z] = figures;
    expect(evaluate(expression, figures)).toBeCloseTo(new Function('a', 'b', 'c', `return ${written}`)(x, y, z), 9);
  });

  it('is made step by step of its operations, the inner ones first', () => {
    const inner = operation('-', a, b);
    const whole = operation('/', inner, c);
    expect(operationsIn(whole)).toEqual([inner, whole]);
    expect(operationsIn(a)).toEqual([]);
    expect([same(whole, operation('/', operation('-', a, b), c)), same(whole, inner)]).toEqual([true, false]);
  });
});
