import { describe, expect, test } from 'vitest';
import { type Expression, parseFormula, speakFormula, withoutBrackets } from './formula.ts';

/** The tree with every grouping written out, so that a test shows what binds to what. */
function show(expression: Expression): string {
  switch (expression.kind) {
    case 'operand':
      return expression.text;
    case 'negative':
      return `−[${show(expression.inner)}]`;
    case 'group':
      return `(${show(expression.inner)})`;
    case 'operation':
      return `[${show(expression.left)} ${expression.operator} ${show(expression.right)}]`;
  }
}
const read = (text: string) => parseFormula(text)?.sides.map(show).join(' = ') ?? null;

describe('a formula is read with the usual precedence', () => {
  test.each([
    ['sell-through = units sold ÷ units received', 'sell-through = [units sold ÷ units received]'],
    [
      'shrink % = (book stock − physical stock) ÷ net sales × 100',
      'shrink % = [[([book stock − physical stock]) ÷ net sales] × 100]',
    ],
    [
      'OTB = planned sales + planned markdowns + planned closing stock − opening stock − on order',
      'OTB = [[[[planned sales + planned markdowns] + planned closing stock] − opening stock] − on order]',
    ],
    ['margin = 1 - cost / net price', 'margin = [1 − [cost ÷ net price]]'],
    ['change = after / before - 1', 'change = [[after ÷ before] − 1]'],
    ['cover = stock x 4', 'cover = [stock × 4]'],
    ['result = -(a + b) * 2', 'result = [−[([a + b])] × 2]'],
    ['a = b = c + d', 'a = b = [c + d]'],
    ['units sold ÷ units received', '[units sold ÷ units received]'],
    ['rate = 12/4', 'rate = [12 ÷ 4]'],
    ['rate = (a + b)/(c + d)', 'rate = [([a + b]) ÷ ([c + d])]'],
    ['net = gross –  tax', 'net = [gross − tax]'],
  ])('%s', (text, tree) => expect(read(text)).toBe(tree));
});

describe('an operand is a phrase as a reader would say it', () => {
  test.each([
    ['full-price sell-through = a ÷ b', 'full-price sell-through = [a ÷ b]'],
    ["client's spend, net of VAT = sales ÷ clients", "client's spend, net of VAT = [sales ÷ clients]"],
    ['turn = cost of sales ÷ average stock (at cost)', 'turn = [cost of sales ÷ average stock (at cost)]'],
    ['rate = in/out scans ÷ days', 'rate = [in/out scans ÷ days]'],
    ['weight = size ÷ 6,000 (by air; 5,000 by road)', 'weight = [size ÷ 6,000 (by air; 5,000 by road)]'],
    ['rate = units (or value) sold ÷ units bought', 'rate = [units (or value) sold ÷ units bought]'],
    ['tax = max rate × value', 'tax = [max rate × value]'],
    ['uplift = −5% × base', 'uplift = [−[5%] × base]'],
  ])('%s', (text, tree) => expect(read(text)).toBe(tree));
});

test.each([
  'the share of pieces sold',
  '',
  'a = ',
  '= a + b',
  'a = (b + c',
  'a = b + c)',
  'a = b × ÷ c',
  'a = max(0, b − c)',
  'a + + b',
  'rate = sales ÷ visitors (boutique), or orders ÷ sessions (online)',
  'rate = sales ÷ visitors; orders ÷ sessions',
])('“%s” is no formula, and is printed as it stands', (text) => expect(parseFormula(text)).toBeNull());

test('a formula can be read aloud', () => {
  const formula = parseFormula('shrink % = (book stock − physical stock) ÷ net sales × 100');
  expect(formula && speakFormula(formula)).toBe(
    'shrink % equals the whole of book stock minus physical stock, divided by net sales times 100',
  );
});

test('a fraction needs no brackets around its parts', () => {
  const side = parseFormula('(a + b) ÷ c')?.sides[0];
  expect(side?.kind === 'operation' && show(withoutBrackets(side.left))).toBe('[a + b]');
});

test('a very long text is not set as a formula, however its brackets nest', () => {
  expect(parseFormula(`a = ${'('.repeat(50_000)}b${')'.repeat(50_000)}`)).toBeNull();
});
