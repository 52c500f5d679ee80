/**
 * A formula in words → a tree, so that it can be set as mathematics on the page and on paper.
 * Operands are phrases (“units sold”, “sell-through %”); the grammar is the usual one:
 *
 *     formula  = side { "=" side }
 *     side     = term { ("+" | "−") term }
 *     term     = factor { ("×" | "÷") factor }
 *     factor   = "−" factor | "(" side ")" | operand
 */

type Operator = '+' | '−' | '×' | '÷';

export type Expression =
  | { kind: 'operand'; text: string }
  | { kind: 'operation'; operator: Operator; left: Expression; right: Expression }
  | { kind: 'negative'; inner: Expression }
  | { kind: 'group'; inner: Expression };

/** The sides between the equals signs, from left to right; one alone where the text has no equals sign. */
export interface Formula {
  sides: Expression[];
}

type Token = { kind: 'operand'; text: string } | { kind: 'sign'; sign: Operator | '=' | '(' | ')' };

// The lookarounds say when an ambiguous character is an operator. A hyphen, an asterisk or the letter x
// needs a space on both sides, or “sell-through” and “max” would be sums and products. A slash needs
// a space or a bracket beside it, or figures on both sides, so that “and/or” stays a word.
const signs: [pattern: RegExp, sign: Operator | '=' | '(' | ')'][] = [
  [/=/y, '='],
  [/\+/y, '+'],
  [/−|(?<=^|[\s(])[-–](?=[\s\d(])/y, '−'],
  [/×|·|(?<=\s|\))\*(?=\s|\()|(?<=\d)\*(?=\d)|(?<=\s|\))x(?=\s|\()/y, '×'],
  [/÷|(?<=\s|\))\/|\/(?=\s|\()|(?<=\d)\/(?=\d)/y, '÷'],
  [/\(/y, '('],
  [/\)/y, ')'],
];

// Longer than any formula that can be set in a line or two; it also bounds how deep brackets can nest.
const longest = 400;

/**
 * Reads a formula such as “shrink % = (book stock − physical stock) ÷ net sales × 100”. null
 * where it has no operator, is very long or breaks the grammar: the text is then printed as it stands.
 */
export function parseFormula(text: string): Formula | null {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length > longest) return null;
  const reader = new Reader(tokenise(line));
  const sides: Expression[] = [];
  do {
    const side = reader.side();
    if (side === null) return null;
    sides.push(side);
  } while (reader.take('='));
  const isPhrase = sides.length === 1 && sides[0]?.kind === 'operand';
  return reader.atEnd() && !isPhrase ? { sides } : null;
}

// “a ÷ b, or c ÷ d” and “a ÷ b; c ÷ d” are two formulae in one line, not one.
const joinsFormulae = (phrase: string) => /,\s*or\b|;/.test(phrase.replace(/\([^()]*\)/g, ''));

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let phrase = '';
  const endPhrase = () => {
    if (phrase.trim() !== '') tokens.push({ kind: 'operand', text: phrase.trim() });
    phrase = '';
  };
  for (let at = 0; at < text.length; ) {
    const aside = phrase.trim() === '' ? null : asideAt(text, at);
    const sign = aside === null ? signAt(text, at) : null;
    if (sign === null) {
      phrase += aside ?? text[at];
      at += aside?.length ?? 1;
    } else {
      endPhrase();
      tokens.push({ kind: 'sign', sign });
      at += 1;
    }
  }
  endPhrase();
  return tokens;
}

/** A bracket after a phrase that holds words only belongs to the phrase: “average stock (at cost)”. */
function asideAt(text: string, at: number): string | null {
  const aside = /\([^()=+−×÷·*]*\)/y;
  aside.lastIndex = at;
  const words = aside.exec(text)?.[0] ?? null;
  return words !== null && /\s-\s|\s\/\s/.test(words) ? null : words;
}

function signAt(text: string, at: number): Operator | '=' | '(' | ')' | null {
  for (const [pattern, sign] of signs) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return sign;
  }
  return null;
}

/** Recursive descent; every method returns null where its part of the grammar is not there. */
class Reader {
  #at = 0;
  readonly #tokens: Token[];

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  atEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  take(...wanted: string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || !wanted.includes(token.sign)) return null;
    this.#at += 1;
    return token.sign;
  }

  side(): Expression | null {
    return this.#chain(['+', '−'], () => this.#chain(['×', '÷'], () => this.#factor()));
  }

  /** Operators of one rank bind from the left: a ÷ b × c is (a ÷ b) × c. */
  #chain(operators: Operator[], operand: () => Expression | null): Expression | null {
    let left = operand();
    for (;;) {
      const operator = left === null ? null : (this.take(...operators) as Operator | null);
      if (left === null || operator === null) return left;
      const right = operand();
      left = right === null ? null : { kind: 'operation', operator, left, right };
    }
  }

  #factor(): Expression | null {
    if (this.take('−')) {
      const inner = this.#factor();
      return inner && { kind: 'negative', inner };
    }
    if (this.take('(')) {
      const inner = this.side();
      return inner && this.take(')') ? { kind: 'group', inner } : null;
    }
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'operand' || joinsFormulae(token.text)) return null;
    this.#at += 1;
    return token;
  }
}

const spoken: Record<Operator, string> = { '+': 'plus', '−': 'minus', '×': 'times', '÷': 'divided by' };

/** The formula as it is read aloud: the alternative text of a formula that is set as mathematics. */
export const speakFormula = (formula: Formula): string => formula.sides.map(speak).join(' equals ');

function speak(expression: Expression): string {
  switch (expression.kind) {
    case 'operand':
      return expression.text;
    case 'negative':
      return `minus ${speak(expression.inner)}`;
    case 'group':
      return `the whole of ${speak(expression.inner)},`;
    case 'operation':
      return `${speak(expression.left)} ${spoken[expression.operator]} ${speak(expression.right)}`;
  }
}

/** An expression without the brackets around it: a fraction bar groups what brackets grouped in the line. */
export const withoutBrackets = (expression: Expression): Expression =>
  expression.kind === 'group' ? withoutBrackets(expression.inner) : expression;

/** How a sign between two terms is said. */
export const speakSign = (sign: string): string => (sign === '=' ? 'equals' : (spoken[sign as Operator] ?? sign));

/** What a line of a formula is made of: what is added, taken away or multiplied, with the sign before it. */
export interface Term {
  sign: string | null;
  body: Expression;
}

function chainOf(expression: Expression, sign: string | null, signs: RegExp): Term[] {
  if (expression.kind !== 'operation' || !signs.test(expression.operator)) return [{ sign, body: expression }];
  return [...chainOf(expression.left, sign, signs), { sign: expression.operator, body: expression.right }];
}

/** The terms of a formula, from left to right, parted at these signs and at its equals signs. */
const termsOf = ({ sides }: Formula, signs: RegExp): Term[] =>
  sides.flatMap((side, index) => chainOf(side, index > 0 ? '=' : null, signs));

/** From this many terms on, a sum is set as an accountant would: one term a line, the signs in a column. */
const tallSum = 3;

/** A formula as its lines are made: the terms that a line may end before. */
export interface FormulaLines {
  terms: Term[];
  /** Whether each term has a line of its own. */
  tall: boolean;
}

/**
 * A sum is parted at its plus and minus signs alone: a line that began with “×” would be read as if what stands above it
 * were multiplied as a whole. A product without a sum is parted at its factors.
 */
export function formulaLines(formula: Formula): FormulaLines {
  const sums = termsOf(formula, /[+−]/);
  const tall = formula.sides.length === 2 && sums.length > tallSum;
  return { terms: sums.length > formula.sides.length ? sums : termsOf(formula, /×/), tall };
}

/** The factors of a term, in order; the first has no sign. One alone where it is no product. */
export const factorsOf = (expression: Expression): Term[] => chainOf(expression, null, /×/);
