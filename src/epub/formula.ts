/** A formula’s tree → MathML, a piece a term: readers break lines between pieces, and none breaks one within. */
import {
  type Expression,
  type Formula,
  isTall,
  speakFormula,
  speakSign,
  termsOf,
  withoutBrackets,
} from '../handbook/formula.ts';
import { type Child, element, type Xml } from './xml.ts';

const namespace = 'http://www.w3.org/1998/Math/MathML';

/** The pieces of a line, with spaces between them; a long sum has a line for each of its terms. */
export function formulaPieces(formula: Formula): Child[] {
  const tall = isTall(formula);
  return termsOf(formula, tall ? /[+−]/ : /[+−×]/).flatMap(({ sign, body }, index): Child[] => [
    index === 0 ? null : tall ? element('br', {}) : ' ',
    element(
      'math',
      {
        xmlns: namespace,
        alttext: [...(sign === null ? [] : [speakSign(sign)]), speakFormula({ sides: [body] })].join(' '),
      },
      element('mrow', {}, sign === null ? null : operator(sign), expression(body)),
    ),
  ]);
}

const operator = (sign: string): Xml => element('mo', {}, sign);

function expression(tree: Expression): Xml {
  switch (tree.kind) {
    case 'operand':
      return element('mtext', {}, tree.text);
    case 'negative':
      return element('mrow', {}, operator('−'), expression(tree.inner));
    case 'group':
      return element('mrow', {}, operator('('), expression(tree.inner), operator(')'));
    case 'operation':
      // The bar of a fraction groups what brackets grouped in the line.
      return tree.operator === '÷'
        ? element('mfrac', {}, expression(withoutBrackets(tree.left)), expression(withoutBrackets(tree.right)))
        : element('mrow', {}, expression(tree.left), operator(tree.operator), expression(tree.right));
  }
}
