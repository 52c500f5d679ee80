/** The mistakes that people usually make, told from the shape of what is to be computed. */
import { always, type Expression, given, type Operator, operation, same } from './expression.ts';
import type { Given, Mistake } from './recipe.ts';

/** What is said when a reader’s number is the one that the mistake gives. */
export const mistakeTexts = {
  'upside-down': 'That is the division the other way round: what is measured goes above, its base below.',
  'wrong-base': 'That is divided by the wrong base. Look at what the formula divides by.',
  'mark-up-for-margin': 'That is the mark-up on cost. A margin is divided by the price.',
  'later-base': 'That is divided by the later figure. A change is measured against the earlier one.',
  'rest-for-whole': 'That is divided by the rest. A share is divided by the whole.',
  'share-for-change': 'That is how large the one is of the other. The change is what lies between it and 100%.',
  complement: 'That is the other part. What is asked for is what remains to 100%.',
  'percentage-for-points':
    'That is the change in per cent. Between two rates it is counted in points: the one less the other.',
  'other-way-round': 'The size is right and the sign is not: begin with the later, or the first, figure.',
  'added-for-taken': 'One figure was added that the formula takes away.',
  'left-out': 'One figure was left out.',
  brackets: 'The brackets were forgotten: what stands in them comes first.',
  'rest-for-part': 'That is what remains when the part is taken away.',
  'part-for-rest': 'That is the part that goes. What is asked for is what remains.',
  'month-for-week': 'That counts by the month. The figure is for a week.',
  'week-for-day': 'That counts by the week. The figure is for a day.',
  'month-for-year': 'That counts by the month. The figure is for a year.',
  unconverted: 'The units were not converted: look at what the formula divides by at its end.',
} as const;
export type MistakeKind = keyof typeof mistakeTexts;

type Operation = Extract<Expression, { operator: Operator }>;
const isOperation = (expression: Expression, ...operators: Operator[]): expression is Operation =>
  'operator' in expression && (operators.length === 0 || operators.includes(expression.operator));
const isOne = (expression: Expression) => 'always' in expression && expression.always === 1;

/** A rule: the mistakes that a shape invites, or none where it is another shape. */
type Rule = (expression: Expression, names: readonly string[]) => Mistake[];

const quotient: Rule = (expression) => {
  if (!isOperation(expression, '/')) return [];
  const { left, right } = expression;
  if (isOperation(left, '-')) {
    if ('always' in right) return [];
    const other = same(left.left, right) ? left.right : left.left;
    const kind = same(left.left, right) ? 'mark-up-for-margin' : 'wrong-base';
    return [{ kind, expression: operation('/', left, other) }];
  }
  if (isOperation(left, '*') || 'always' in right) return [];
  return [
    { kind: 'upside-down', expression: operation('/', right, left) },
    ...(isOperation(right, '-') ? [{ kind: 'left-out' as const, expression: operation('/', left, right.left) }] : []),
  ];
};

/** A part of a whole. */
const share: Rule = (expression) =>
  isOperation(expression, '/') && 'given' in expression.left && 'given' in expression.right
    ? [
        {
          kind: 'rest-for-whole',
          expression: operation('/', expression.left, operation('-', expression.right, expression.left)),
        },
      ]
    : [];

const growth: Rule = (expression) => {
  if (!isOperation(expression, '-') || !isOne(expression.right) || !isOperation(expression.left, '/')) return [];
  const { left: later, right: earlier } = expression.left;
  return [
    { kind: 'later-base', expression: operation('/', operation('-', later, earlier), later) },
    { kind: 'other-way-round', expression: operation('/', operation('-', earlier, later), earlier) },
    { kind: 'share-for-change', expression: expression.left },
  ];
};

const complement: Rule = (expression) =>
  isOperation(expression, '-') && isOne(expression.left) ? [{ kind: 'complement', expression: expression.right }] : [];

const difference: Rule = (expression) => {
  if (!isOperation(expression, '-') || isOne(expression.left) || isOne(expression.right)) return [];
  const { left, right } = expression;
  if (isOperation(left, '*')) return [{ kind: 'left-out', expression: left }];
  if (!isOperation(left)) return [{ kind: 'other-way-round', expression: operation('-', right, left) }];
  return [
    { kind: 'added-for-taken', expression: operation('+', left, right) },
    { kind: 'left-out', expression: left },
  ];
};

const sum: Rule = (expression) => {
  if (!isOperation(expression, '+')) return [];
  const { left, right } = expression;
  return [
    ...(isOperation(left) ? [{ kind: 'left-out' as const, expression: left }] : []),
    ...(isOperation(left, '*')
      ? [{ kind: 'brackets' as const, expression: operation('*', left.left, operation('+', left.right, right)) }]
      : []),
  ];
};

const product: Rule = (expression) => {
  if (!isOperation(expression, '*') || !isOperation(expression.right, '-')) return [];
  const { left, right } = expression;
  if (isOne(right.left)) return [{ kind: 'part-for-rest', expression: operation('*', left, right.right) }];
  return [{ kind: 'brackets', expression: operation('-', operation('*', left, right.left), right.right) }];
};

/** So many of one unit are one of the next. */
const conversions = new Set([7, 12, 24, 52, 60, 365]);
/** Sixty minutes that were not made hours. A hundred would only move the point, which is told in another way. */
const conversion: Rule = (expression) =>
  isOperation(expression, '/') && 'always' in expression.right && conversions.has(expression.right.always)
    ? [{ kind: 'unconverted', expression: expression.left }]
    : [];

const periods: [names: RegExp, kind: MistakeKind, factor: number][] = [
  [/\bweekly\b|\b(?:a|per) week\b/, 'month-for-week', 52 / 12],
  [/\bdaily\b|\b(?:a|per) day\b/, 'week-for-day', 7],
  [/\byearly\b|\b(?:a|per) year\b/, 'month-for-year', 1 / 12],
];

/** A figure of one period that is taken for one of another. */
const period: Rule = (expression, names) =>
  names.flatMap((name, place) =>
    periods
      .filter(([pattern]) => pattern.test(name))
      .map(([, kind, factor]) => ({ kind, expression: replaceGiven(expression, place, factor) })),
  );

const replaceGiven = (expression: Expression, place: number, factor: number): Expression =>
  'operator' in expression
    ? operation(
        expression.operator,
        replaceGiven(expression.left, place, factor),
        replaceGiven(expression.right, place, factor),
      )
    : 'given' in expression && expression.given === place
      ? operation('*', expression, always(factor))
      : expression;

const rules: Rule[] = [quotient, growth, complement, difference, sum, product, conversion, period];

/** The usual mistakes of an expression, each a different one. `isShare` says whether it gives a part of a whole. */
export function mistakesOf(expression: Expression, all: readonly Given[], isShare: boolean): Mistake[] {
  const names = all.map(({ name }) => name);
  const rates = all.flatMap(({ measure }, place) => (measure.unit === '%' ? [place] : []));
  const part =
    isOperation(expression, '*') && rates.some((place) => same(expression.right, given(place)))
      ? [
          {
            kind: 'rest-for-part' as const,
            expression: operation('*', expression.left, operation('-', always(1), expression.right)),
          },
        ]
      : [];
  const found = [
    ...rules.flatMap((rule) => rule(expression, names)),
    ...(isShare ? share(expression, names) : []),
    ...part,
  ];
  return found.filter(
    (one, index) =>
      !same(one.expression, expression) && found.findIndex((other) => same(other.expression, one.expression)) === index,
  );
}

/** Between two rates, or two scores, which are no hundredths: the change in per cent of the first. */
export function pointsMistakes(before: Expression, after: Expression, areRates: boolean): Mistake[] {
  const relative = operation('-', operation('/', after, before), always(1));
  return [
    { kind: 'percentage-for-points', expression: areRates ? relative : operation('*', relative, always(100)) },
    { kind: 'other-way-round', expression: operation('-', before, after) },
  ];
}
