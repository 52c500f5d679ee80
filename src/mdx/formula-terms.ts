/**
 * A formula’s tree → the terms that a line of it is made of. They are set in HTML: no browser breaks MathML between lines,
 * and a formula in words is longer than a narrow screen is wide. Its text alone, without the look, reads as it was typed.
 */
import {
  type Expression,
  type Formula,
  factorsOf,
  formulaLines,
  speakFormula,
  type Term,
  withoutBrackets,
} from '../handbook/formula.ts';
import { type Block, type Inline, line, span } from './nodes.ts';

/** The formula as a block. A line that is full ends before a term, and a term that is wider breaks between its words. */
export function formulaTerms(formula: Formula): Block {
  const { terms: parted, tall } = formulaLines(formula);
  const terms = parted.map(termNode);
  return line(
    'div',
    { class: tall ? 'terms tall' : 'terms', role: 'math', 'aria-label': speakFormula(formula) },
    ...terms.flatMap((term, index) => (index === 0 ? [term] : [' ', term])),
  );
}

const termNode = ({ sign, body }: Term): Inline => span('span', {}, ...signed(sign), ...factorNodes(body));

const fixedSpace = '\u00a0';

const signed = (sign: string | null): Inline[] => (sign === null ? [] : [span('i', {}, sign), fixedSpace]);

/** A product goes to the next line as a whole, or else at one of its factors. */
function factorNodes(expression: Expression): Inline[] {
  const factors = factorsOf(expression);
  if (factors.length === 1) return topNodes(expression);
  return factors.flatMap(({ sign, body }, index): Inline[] => [
    ...(index === 0 ? [] : [' ']),
    span('span', { class: 'factor' }, ...signed(sign), ...topNodes(body)),
  ]);
}

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
