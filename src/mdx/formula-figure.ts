/** The text of a formula → a figure with displayed mathematics. */
import { type Formula, parseFormula } from '../handbook/formula.ts';
import { formulaNode, formulaWidth } from './math.ts';
import { type Attributes, type Block, block, line, span } from './nodes.ts';

/** Wider than a narrow screen, in characters: such a formula can be scrolled, so the keyboard must reach it. */
const narrow = 28;

/** A text that cannot be read as a formula stands as it is. */
export function formulaFigure(text: string): Block {
  const parts = readFormulae(text);
  if (parts.length === 0) return line('figure', { class: 'formula' }, span('p', {}, text));
  const wide = parts.some(({ formula }) => formulaWidth(formula) > narrow);
  const reach: Attributes = wide ? { tabindex: '0', role: 'group', 'aria-label': 'Formula' } : {};
  const blocks = parts.flatMap(({ formula, aside }, index) => [
    ...(index > 0 ? [line('p', { class: 'label' }, 'or')] : []),
    line('math', { display: 'block' }, formulaNode(formula)),
    ...(aside === null ? [] : [line('figcaption', {}, aside)]),
  ]);
  return block('figure', { class: 'formula', ...reach }, blocks);
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
