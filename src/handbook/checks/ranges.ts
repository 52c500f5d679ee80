/** Check of ranges: each can be drawn from, and belongs to a term of its concept’s formula. */
import { wordKey } from '../../interview/marks.ts';
import { type Expression, parseFormula } from '../formula.ts';
import { readRange } from '../ranges.ts';
import { type Check, complain } from './check.ts';

export const rangeWrong: Check = ({ concepts }) =>
  concepts.flatMap(({ definitions }) =>
    definitions.flatMap(({ parts: { formula, ranges } }) => {
      const terms = new Set(formula.flatMap(({ text }) => operandsIn(text)).map(wordKey));
      return ranges.flatMap(({ text, source }) => {
        const range = readRange(text);
        if (!range) return [complain('range-wrong', source, `“${text}” is no range`)];
        return terms.has(wordKey(range.term))
          ? []
          : [complain('range-wrong', source, `“${range.term}” is no term of the formula`)];
      });
    }),
  );

/** The phrases that a formula is made of. Where one line holds two formulae, those of both. */
const operandsIn = (text: string): string[] =>
  text
    .split(/[,;] or /)
    .flatMap((formula) => parseFormula(formula.replace(/, [^=÷×+−(]+$/, ''))?.sides.flatMap(operandsOf) ?? []);

function operandsOf(expression: Expression): string[] {
  switch (expression.kind) {
    case 'operand':
      return [expression.text, expression.text.replace(/\s*\([^)]*\)/g, '')];
    case 'operation':
      return [...operandsOf(expression.left), ...operandsOf(expression.right)];
    case 'negative':
    case 'group':
      return operandsOf(expression.inner);
  }
}
