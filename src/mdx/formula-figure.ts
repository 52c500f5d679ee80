/** The text of a formula → a figure that sets it apart. */
import { type Formula, parseFormula } from '../handbook/formula.ts';
import { formulaTerms } from './formula-terms.ts';
import { type Block, block, line } from './nodes.ts';
import { setText } from './set-text.ts';

/** A text that cannot be read as a formula stands as it is. */
export function formulaFigure(text: string): Block {
  const parts = readFormulae(text);
  const blocks = parts.flatMap(({ formula, aside }, index) => [
    ...(index > 0 ? [line('p', { class: 'label' }, 'or')] : []),
    formulaTerms(formula),
    ...(aside === null ? [] : [line('figcaption', {}, ...setText(aside))]),
  ]);
  return block('figure', { class: 'formula' }, parts.length > 0 ? blocks : [line('p', {}, ...setText(text))]);
}

interface Part {
  formula: Formula;
  /** What the text says after the formula: "over a stated period". */
  aside: string | null;
}

/** "a = b ÷ c (shop), or d ÷ e (online)" is two formulae; words after the last comma say when they hold. */
function readFormulae(text: string): Part[] {
  const parts = text.split(/[,;] or /).flatMap((part) => readFormula(part) ?? []);
  return parts.length === text.split(/[,;] or /).length ? parts : [];
}

function readFormula(text: string): Part | null {
  const [, body = text, aside = null] = /^(.*[=÷×+−].*?), ([^=÷×+−(]+)$/.exec(text) ?? [];
  const formula = parseFormula(body);
  return formula && { formula, aside };
}
