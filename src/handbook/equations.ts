/** Equations in running text: found, and evaluated with mathjs. */
import { evaluate as evaluateExpression } from 'mathjs/number';
import { amount, money, unitWords } from './amounts.ts';

interface Equation {
  /** As it stands in the text: "1,580 / 1,800 - 1 = -12.2%". */
  text: string;
  /** Characters before it in the text. */
  offset: number;
  /** Null where it holds; else what its left side comes to, as written in the unit of its right side. */
  actual: string | null;
  /** Whether both sides could be read. */
  readable: boolean;
}

const token = `(?:${amount}|[-−–+*×·/÷()])`;
const before = new RegExp(`(?:${token}\\s*)+$`, 'u');
const after = new RegExp(`^\\s*(?:${token}\\s*)+`, 'u');
const resultPattern = new RegExp(`^\\s*(${amount})`, 'u');
const trailingSigns = /[-−–+*×·/÷(\s]+$/;

/** How much text around an equals sign is looked at, in characters. */
const reach = 240;

/** All equations of a text. An equals sign with no number at either side is none. Linear in the text. */
export function findEquations(text: string): Equation[] {
  const equations: Equation[] = [];
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    const equation = equationAt(text, at);
    if (equation) equations.push(equation);
  }
  return equations;
}

function equationAt(text: string, at: number): Equation | null {
  const lead = text.slice(Math.max(0, text.lastIndexOf('=', at - 1) + 1, at - reach), at);
  const next = text.indexOf('=', at + 1);
  const rest = text.slice(at + 1, Math.min(next < 0 ? text.length : next, at + reach));
  const left = balanced(before.exec(lead)?.[0] ?? '');
  const right = untilUnopened(after.exec(rest)?.[0] ?? '').replace(trailingSigns, '');
  // "cover = 12 weeks" names a figure; "a tenth of 50 = 5" means to compute one.
  const computes = /\d[^\p{L}]{0,3}$/u.test(lead.trimEnd());
  if (!/\d/.test(left) || !/\d/.test(right)) {
    if (!computes) return null;
    const stretch = `${lead.slice(-40)}=${rest.slice(0, 20)}`.trim();
    return { text: stretch, offset: Math.max(0, at - 40), actual: null, readable: false };
  }
  const whole = `${left.trim()} = ${right.trim()}`;
  const offset = at - left.length + (left.length - left.trimStart().length);
  const [value, expected] = [evaluate(left), evaluate(right)];
  if (value === null || expected === null) return { text: whole, offset, actual: null, readable: false };
  const isLone = !/[-−–+*×·/÷]/.test(left.trim().slice(1));
  const holds = Math.abs(value - expected) <= tolerance(right) + Math.abs(expected) * 1e-9;
  return { text: whole, offset, actual: holds || isLone ? null : write(value, right), readable: holds || !isLone };
}

/** Text before an equation may end in a bracket or a sign that is not the equation’s. */
function balanced(left: string): string {
  let depth = 0;
  for (let index = left.length - 1; index >= 0; index -= 1) {
    if (left[index] === ')') depth += 1;
    else if (left[index] === '(' && depth === 0) return left.slice(index + 1);
    else if (left[index] === '(') depth -= 1;
  }
  return left.replace(/^[\s+*×·/÷)–]+/, '');
}

/** Text after a result may hold the bracket that was opened before the equation. */
function untilUnopened(right: string): string {
  let depth = 0;
  for (let index = 0; index < right.length; index += 1) {
    if (right[index] === '(') depth += 1;
    else if (right[index] === ')') depth -= 1;
    if (depth < 0) return right.slice(0, index);
  }
  return right;
}

const scales: Record<string, string> = { k: '1e3', m: '1e6', million: '1e6', bn: '1e9' };

/** An arithmetic text → its value; rates count as hundredths. Null where it is no expression. */
function evaluate(text: string): number | null {
  const plain = text
    .replace(new RegExp(`\\s(?:${unitWords})(?!\\w)`, 'gu'), '')
    .replace(new RegExp(money, 'gu'), '')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/[−–]/g, '-')
    .replace(/[×·]/g, '*')
    .replace(/÷/g, '/')
    .replace(/(\d+(?:\.\d+)?)\s?(%|pp|bn|million|[km])(?![\p{L}])/gu, (_, digits, unit) =>
      unit === '%' || unit === 'pp' ? `(${digits}/100)` : `(${digits}*${scales[unit]})`,
    );
  if (!/^[\d\s.()+*/e-]+$/.test(plain)) return null;
  try {
    const value: unknown = evaluateExpression(plain);
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  } catch {
    return null;
  }
}

/** One unit of a number’s last digit: 0.001 for "12.2%", 10,000 for "£4.20m". */
function lastDigit(numberText: string): number {
  const decimals = /\.(\d+)/.exec(numberText)?.[1]?.length ?? 0;
  const scale = /(?:%|pp)/.test(numberText)
    ? 0.01
    : Number(scales[/\d\s?(bn|million|[km])\b/.exec(numberText)?.[1] ?? ''] ?? 1);
  return scale * 10 ** -decimals;
}

/** A result may differ by half a unit of its last digit; an expression on the right must be equal. */
function tolerance(right: string): number {
  const single = resultPattern.exec(right);
  return single && single[0].length >= right.trimEnd().length ? lastDigit(right) * 0.5 + 1e-9 : 1e-9;
}

/** A value in the unit and with the digits of the number it should have been. */
function write(value: number, like: string): string {
  const rate = /%|pp/.exec(like)?.[0];
  const decimals = (/\.(\d+)/.exec(like)?.[1]?.length ?? 0) + 1;
  return rate
    ? `${(value * 100).toFixed(decimals)}${rate === 'pp' ? ' pp' : '%'}`
    : String(Math.round(value * 10 ** decimals) / 10 ** decimals);
}
