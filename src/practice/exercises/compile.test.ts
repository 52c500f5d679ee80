import { describe, expect, it, test } from 'vitest';
import { brief, handbookOf } from '../../handbook/testing/handbook.ts';
import { exercisesOfConcept, exercisesOfDrill } from './compile.ts';
import { drawExercise } from './draw.ts';

const concept = (lines: string) => {
  const { handbook } = handbookOf({
    'stock-runner.txt': brief('Stock runner', { concepts: `Counting\n\nSell-through\nWhat was sold.\n${lines}` }),
  });
  const [found] = handbook.concepts;
  if (!found) throw new Error('no concept');
  return exercisesOfConcept(found);
};
const sellThrough = [
  'Formula: sell-through = units sold (net) ÷ units received, over a stated period',
  'Range: units sold: 20 to 180',
  'Range: units received: 200 to 400',
  'Example: Of 240 pairs 132 were sold: 132 / 240 = 55%.',
].join('\n');

describe('a formula with ranges', () => {
  it('becomes an exercise that asks for its result as its example gives it', () => {
    const [recipe] = concept(sellThrough).recipes;
    expect(recipe).toMatchObject({
      id: 'concepts/sell-through#stock-runner',
      kind: 'formula',
      asks: 'sell-through',
      given: [{ name: 'units sold' }, { name: 'units received' }],
      result: { unit: '%' },
      isShare: true,
    });
    expect(recipe?.mistakes.map(({ kind }) => kind)).toEqual(['upside-down', 'rest-for-whole']);
  });

  it('draws whole pieces inside its ranges, others for each seed and the same for one', () => {
    const [recipe] = concept(sellThrough).recipes;
    if (!recipe) throw new Error('no recipe');
    const drawn = Array.from({ length: 200 }, (_, seed) => drawExercise(recipe, seed));
    for (const { given, answer } of drawn) {
      const [sold = 0, received = 0] = given.map(({ text }) => Number(text));
      expect(sold >= 20 && sold <= 180 && received >= 200 && received <= 400).toBe(true);
      expect(Number.isInteger(sold) && answer > 0 && answer < 1).toBe(true);
    }
    expect(new Set(drawn.map(({ given }) => JSON.stringify(given))).size).toBeGreaterThan(150);
    expect(drawExercise(recipe, 7)).toEqual(drawExercise(recipe, 7));
  });

  it('is chosen from two that one line gives, by its ranges', () => {
    const text =
      'Formula: sell-through = sold ÷ visitors (boutique), or orders ÷ sessions (online)\nRange: orders: 500 to 900\nRange: sessions: 60,000 to 90,000\nExample: 900 / 60,000 = 1.5%.';
    expect(concept(text).recipes[0]?.given.map(({ name }) => name)).toEqual(['orders', 'sessions']);
  });

  it('gives money in a size that its figures have, with no cents or with two', () => {
    const text =
      'Formula: average price = net sales ÷ units\nRange: net sales: €20m to €60m\nRange: units: 8,000 to 25,000\nExample: €52.2m / 18,000 = €2,900.';
    const [recipe] = concept(text).recipes;
    if (!recipe) throw new Error('no recipe');
    for (let seed = 0; seed < 40; seed += 1)
      expect(drawExercise(recipe, seed).working.at(-1)).toMatch(/= ?\u00a0?€(?:\d{1,3}\.\d\d|\d,\d{3})$/);
    const cents = concept(
      'Formula: cost = product + freight\nRange: product: €30 to €400\nRange: freight: €2 to €4\nExample: €80 + €3 = €83.',
    ).recipes[0];
    if (!cents) throw new Error('no recipe');
    for (let seed = 0; seed < 40; seed += 1)
      for (const { text: figure } of drawExercise(cents, seed).given) expect(figure).toMatch(/^€\d+(?:\.\d\d)?$/);
  });

  test.each([
    ['computes nothing', 'Formula: a = b\nRange: b: 1 to 40\nExample: 4 / 2 = 2.', 'nothing is computed'],
    ['has no ranges', 'Formula: a = b ÷ c\nExample: 4 / 2 = 2.', 'no ranges'],
    [
      'has a term without a range',
      'Formula: a = b ÷ c\nRange: b: 1 to 40\nExample: 4 / 2 = 2.',
      'no range for every term of “a = b ÷ c”',
    ],
    [
      'has no example',
      'Formula: a = b ÷ c\nRange: b: 1 to 40\nRange: c: 2 to 9',
      'no example tells in what its result is counted',
    ],
    [
      'counts in another currency',
      'Formula: a = b ÷ c\nRange: b: 1 to 40\nRange: c: 2 to 9\nExample: £8 / 2 = £4.',
      'its example counts in another currency than its ranges',
    ],
    ['can give no case', 'Formula: a = b ÷ c\nRange: b: 100 to 200\nRange: c: 2 to 9\nExample: 1 / 4 = 25%.', null],
  ])('gives none where it %s, and says why', (_why, lines, reason) => {
    const { recipes, without } = concept(lines);
    if (reason === null) expect(recipes[0]?.isShare ?? false).toBe(false);
    else expect([recipes, without]).toEqual([[], [{ id: 'concepts/sell-through#stock-runner', reason }]]);
  });
});

describe('a drill', () => {
  const { handbook } = handbookOf({
    'stock-runner.txt': brief('Stock runner', {
      drills:
        '  • Last week: shrink 2%, sales €1,800. This week: shrink 3%, sales €1,580. What now?\n    Worked answer:\n    At the ordered price that makes 228 * €95 = €21,660.\n    Missing pairs: 4 * €95 = €380.\n    We begin with 3 of 5 shelves: 30 * €20 = €600.',
    }),
  });
  const [drill] = handbook.drills;
  const compiled = drill ? exercisesOfDrill(drill) : { recipes: [], without: [] };

  it('asks for the changes of its table and for sums of its worked answer', () => {
    expect(compiled.recipes.map(({ kind, asks }) => [kind, asks])).toEqual([
      ['change', 'the change of shrink'],
      ['change', 'the change of sales'],
      ['sum', 'At the ordered price that makes'],
    ]);
    expect(compiled.without.map(({ reason }) => reason)).toEqual([
      'no words say what it is for',
      'other figures stand in its line',
    ]);
  });

  it('tells percentage from points', () => {
    const [rate] = compiled.recipes;
    if (!rate) throw new Error('no recipe');
    const { wanted, mistakes, working } = drawExercise(rate, 3);
    expect(wanted).toMatch(/^in percentage points/);
    expect(mistakes.map(({ kind }) => kind)).toContain('percentage-for-points');
    expect(working.at(-1)).toMatch(/^\d\S*% −\u00a0\d\S*% =\u00a0−?\d\S*\u00a0pp$/);
  });
});
