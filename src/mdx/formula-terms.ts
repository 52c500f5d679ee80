/**
 * A formula’s tree → the terms that a line of it is made of. They are set in HTML: no browser breaks MathML between lines,
 * and a formula in words is longer than a narrow screen is wide. Its text alone, without the look, reads as it was typed.
 */
import { type Expression, type Formula, speakFormula, withoutBrackets } from '../handbook/formula.ts';
import { type Block, type Inline, line, span } from './nodes.ts';

interface Term {
  sign: string | null;
  body: Expression;
}

/** What is added, taken away or multiplied, from left to right, each with the sign before it. */
function chainOf(expression: Expression, sign: string | null, signs: RegExp): Term[] {
  if (expression.kind !== 'operation' || !signs.test(expression.operator)) return [{ sign, body: expression }];
  return [...chainOf(expression.left, sign, signs), { sign: expression.operator, body: expression.right }];
}

const termsOf = ({ sides }: Formula, signs: RegExp): Term[] =>
  sides.flatMap((side, index) => chainOf(side, index > 0 ? '=' : null, signs));

/** From this many terms on, a sum is set as an accountant would: one term a line, the signs in a column. */
const tallSum = 3;

function isTall(formula: Formula): boolean {
  return formula.sides.length === 2 && termsOf(formula, /[+−]/).length > tallSum;
}

/** The formula as a block. A line that is full ends before a term, and a term that is wider breaks between its words. */
export function formulaTerms(formula: Formula): Block {
  const tall = isTall(formula);
  const terms = termsOf(formula, tall ? /[+−]/ : /[+−×]/).map(termNode);
  return line(
    'div',
    { class: tall ? 'terms tall' : 'terms', role: 'math', 'aria-label': speakFormula(formula) },
    ...terms.flatMap((term, index) => (index === 0 ? [term] : [' ', term])),
  );
}

const termNode = ({ sign, body }: Term): Inline =>
  span('span', {}, ...(sign === null ? [] : [span('i', {}, sign), fixedSpace]), ...topNodes(body));

const fixedSpace = '\u00a0';

/** A quotient stands as a fraction unless it is a part of something. */
function topNodes(expression: Expression): Inline[] {
  if (expression.kind !== 'operation' || expression.operator !== '÷') return [inLine(expression)];
  const { left, right } = expression;
  return [span('span', { class: 'frac' }, grouped(left, ' ÷ '), grouped(right, ''))];
}

/** The bar of a fraction groups what brackets group in the line: they and the sign are only there to be copied. */
function grouped(expression: Expression, sign: string): Inline {
  const bare = withoutBrackets(expression);
  const [open, close] = expression === bare ? ['', sign] : ['(', `)${sign}`];
  const copied = (text: string): Inline[] => (text === '' ? [] : [span('small', {}, text)]);
  return span('span', {}, ...copied(open), inLine(bare), ...copied(close));
}

/** As it was typed, with the signs that are printed. */
function inLine(expression: Expression): string {
  switch (expression.kind) {
    case 'operand':
      return expression.text;
    case 'negative':
      return `−${inLine(expression.inner)}`;
    case 'group':
      return `(${inLine(expression.inner)})`;
    case 'operation':
      return `${inLine(expression.left)} ${expression.operator}${fixedSpace}${inLine(expression.right)}`;
  }
}
