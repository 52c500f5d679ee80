/** A formula’s tree → MathML, which browsers set and screen readers read. */
import { type Expression, type Formula, parseFormula, withoutBrackets } from '../handbook/formula.ts';
import { type Block, type Inline, line, span } from './nodes.ts';

const operand = (text: string): Inline => span('mtext', {}, text);
const sign = (text: string): Inline => span('mo', {}, text);

function expressionNode(expression: Expression): Inline {
  switch (expression.kind) {
    case 'operand':
      return operand(expression.text);
    case 'negative':
      return span('mrow', {}, sign('−'), expressionNode(expression.inner));
    case 'group':
      return span('mrow', {}, sign('('), expressionNode(expression.inner), sign(')'));
    case 'operation':
      if (expression.operator === '÷')
        return span('mfrac', {}, expressionNode(withoutBrackets(expression.left)), expressionNode(withoutBrackets(expression.right)));
      return span('mrow', {}, expressionNode(expression.left), sign(expression.operator), expressionNode(expression.right));
  }
}

const formulaNode = ({ sides }: Formula): Inline =>
  span('math', { display: 'block' }, span('mrow', {}, ...sides.flatMap((side, index) => [...(index > 0 ? [sign('=')] : []), expressionNode(side)])));

/** The formula as displayed mathematics; a text that cannot be read as a formula stands as it is. */
export function formulaFigure(text: string): Block {
  const formula = parseFormula(text);
  return line('figure', { class: 'formula' }, formula ? formulaNode(formula) : span('p', {}, text));
}
