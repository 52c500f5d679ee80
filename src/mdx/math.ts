/** A formula’s tree → MathML, which browsers set and screen readers read. */
import { type Expression, type Formula, withoutBrackets } from '../handbook/formula.ts';
import { type Attributes, type Inline, span } from './nodes.ts';

const sign = (text: string): Inline => span('mo', {}, text);

function expressionNode(expression: Expression): Inline {
  switch (expression.kind) {
    case 'operand':
      return span('mtext', {}, expression.text);
    case 'negative':
      return span('mrow', {}, sign('−'), expressionNode(expression.inner));
    case 'group':
      return span('mrow', {}, sign('('), expressionNode(expression.inner), sign(')'));
    case 'operation': {
      const { operator, left, right } = expression;
      // The bar of a fraction groups what brackets grouped in the line.
      if (operator === '÷')
        return span('mfrac', {}, expressionNode(withoutBrackets(left)), expressionNode(withoutBrackets(right)));
      return span('mrow', {}, expressionNode(left), sign(operator), expressionNode(right));
    }
  }
}

interface Term {
  sign: string;
  term: Expression;
}

interface Sum {
  result: Expression;
  terms: Term[];
}

/** From this many terms on, a sum is set as an accountant would: one term a line, the signs in a column. */
const tallSum = 3;

/** The formula as a long sum; null where it is none. */
function sumOf({ sides }: Formula): Sum | null {
  const [result, right, ...more] = sides;
  if (!result || !right || more.length > 0) return null;
  const terms = termsOf(right, '=');
  return terms.length < tallSum ? null : { result, terms };
}

/** The terms of a sum, from left to right; one where it is none. */
function termsOf(expression: Expression, before: string): Term[] {
  if (expression.kind !== 'operation' || !/[+−]/.test(expression.operator)) return [{ sign: before, term: expression }];
  return [...termsOf(expression.left, before), { sign: expression.operator, term: expression.right }];
}

/** The content of a `math` element. */
export function formulaNode(formula: Formula): Inline {
  const sum = sumOf(formula);
  if (sum) return sumNode(sum);
  const sides = formula.sides.flatMap((side, index) => [...(index > 0 ? [sign('=')] : []), expressionNode(side)]);
  return span('mrow', {}, ...sides);
}

const row = (...cells: Inline[]): Inline => span('mtr', {}, ...cells);
const cell = (child: Inline, attributes: Attributes = {}): Inline => span('mtd', attributes, child);

/** The result has a line of its own, so that the whole fits a narrow screen. */
const sumNode = ({ result, terms }: Sum): Inline =>
  span(
    'mtable',
    {},
    row(cell(expressionNode(result), { columnspan: '2' })),
    ...terms.map((term) => row(cell(sign(term.sign)), cell(expressionNode(term.term)))),
  );

/** How wide the formula is set, in characters. */
export function formulaWidth(formula: Formula): number {
  const sum = sumOf(formula);
  if (sum) return Math.max(widthOf(sum.result), ...sum.terms.map(({ term }) => 2 + widthOf(term)));
  return formula.sides.reduce((width, side) => width + 3 + widthOf(side), -3);
}

function widthOf(expression: Expression): number {
  switch (expression.kind) {
    case 'operand':
      return expression.text.length;
    case 'negative':
      return 1 + widthOf(expression.inner);
    case 'group':
      return 2 + widthOf(expression.inner);
    case 'operation': {
      const [left, right] = [widthOf(expression.left), widthOf(expression.right)];
      return expression.operator === '÷' ? Math.max(left, right) : left + 3 + right;
    }
  }
}
