/** A formula’s tree → MathML, a piece a term: readers break lines between pieces, and none breaks one within. */
import {
  type Expression,
  type Formula,
  formulaLines,
  speakFormula,
  speakSign,
  withoutBrackets,
} from '../handbook/formula.ts';
import { type Child, element, type Xml } from './xml.ts';

const namespace = 'http://www.w3.org/1998/Math/MathML';

/** The pieces of a line, with spaces between them; a long sum has a line for each of its terms. */
export function formulaPieces(formula: Formula): Child[] {
  const { terms, tall } = formulaLines(formula);
  return terms.flatMap(({ sign, body }, index): Child[] => [
    index === 0 ? null : tall ? element('br', {}) : ' ',
    element(
      'math',
      {
        xmlns: namespace,
        displaystyle: 'true',
        alttext: [...(sign === null ? [] : [speakSign(sign)]), speakFormula({ sides: [body] })].join(' '),
      },
      element('mrow', {}, sign === null ? null : operator(sign, 'infix'), expression(body)),
    ),
  ]);
}

/** A sign at the head of a piece stands between two terms all the same, and has the space of one that does. */
const operator = (sign: string, form: 'infix' | null = null): Xml => element('mo', { form }, sign);

function expression(tree: Expression): Xml {
  switch (tree.kind) {
    case 'operand':
      // Words are names here, set upright. As `mtext` they would count as space, and the signs beside them would have none.
      return element('mi', { mathvariant: 'normal' }, tree.text);
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
