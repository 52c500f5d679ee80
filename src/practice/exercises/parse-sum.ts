/** A sum as texts write it, "(€900 - €230) / €900", → what it computes. */
import { amount } from '../../handbook/amounts.ts';
import { type Figure, readFigure } from '../../interview/metrics/figures.ts';
import { type Expression, type Operator, operation } from './expression.ts';

type Token = Figure | Operator | '(' | ')';

const signs: Record<string, Operator | '(' | ')'> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  x: '*',
  '/': '/',
  '÷': '/',
  '(': '(',
  ')': ')',
};

// A sign before a figure belongs to the figure only where a sum begins; here it never does.
const figurePattern = new RegExp(amount.replace(/\[-−\]\?/g, ''), 'uy');

function tokenise(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const sign = signs[text[at] ?? ''];
    figurePattern.lastIndex = at;
    const written = sign === undefined ? figurePattern.exec(text)?.[0] : undefined;
    const figure = written === undefined ? null : readFigure(written.trim());
    if (figure && written) tokens.push(figure);
    else if (sign !== undefined) tokens.push(sign);
    else if (text[at]?.trim() !== '') return null;
    at += written?.length ?? 1;
  }
  return tokens;
}

/** Reads it by recursive descent; `leaf` says what a figure becomes. Null where it is no plain sum, or `leaf` gives none. */
export function parseSum(text: string, leaf: (figure: Figure) => Expression | null): Expression | null {
  const tokens = tokenise(text);
  if (tokens === null) return null;
  let at = 0;
  const chain = (operators: Operator[], operand: () => Expression | null): Expression | null => {
    let left = operand();
    for (;;) {
      const operator = tokens[at];
      if (left === null || typeof operator !== 'string' || !operators.includes(operator as Operator)) return left;
      at += 1;
      const right = operand();
      left = right && operation(operator as Operator, left, right);
    }
  };
  const factor = (): Expression | null => {
    const token = tokens[at];
    at += 1;
    if (token === undefined || (typeof token === 'string' && token !== '(')) return null;
    if (token !== '(') return leaf(token as Figure);
    const inner = sum();
    const isClosed = tokens[at] === ')';
    at += 1;
    return isClosed ? inner : null;
  };
  const sum = (): Expression | null => chain(['+', '-'], () => chain(['*', '/'], factor));
  const read = sum();
  return at === tokens.length ? read : null;
}
