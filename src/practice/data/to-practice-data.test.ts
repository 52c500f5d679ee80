import { describe, expect, it } from 'vitest';
import { createLookUp } from '../../handbook/look-up.ts';
import { brief, guide, handbookOf, settings } from '../../handbook/testing/handbook.ts';
import { drawExercise } from '../exercises/draw.ts';
import { practiceDataOf } from './to-practice-data.ts';

const concepts = (range: string) =>
  `Counting\n\nSell-through\nWhat was sold.\nFormula: sell-through = units sold ÷ units received\n${range}\nRange: units received: 200 to 400\nExample: 132 / 240 = 55%.`;
const { handbook } = handbookOf(
  {
    'stock-runner/guide.txt': guide('Stock runner', [
      {
        question: 'How do you count a shelf?',
        answer: 'Twice: 40 * 2 = 80 pairs.',
        more: 'Key points:\n- Count twice\nFollow-up: And if it differs?\nReply: I count again.',
      },
    ]),
    'stock-runner/brief.txt': brief('Stock runner', { concepts: concepts('Range: units sold: 20 to 60') }),
    'stock-controller/brief.txt': brief('Stock controller', { concepts: concepts('Range: units sold: 120 to 180') }),
  },
  {
    ...settings,
    renames: [
      { kind: 'question', from: 'older', to: 'old', file: 'renames.yml', line: 1 },
      { kind: 'question', from: 'old', to: 'how-do-you-count-a-shelf', file: 'renames.yml', line: 2 },
      { kind: 'concept', from: 'sold-share', to: 'sell-through', file: 'renames.yml', line: 3 },
    ],
  },
);
const dataOf = practiceDataOf(createLookUp(handbook, ''));
const runner = dataOf('stock-runner');

describe('what the practice page loads for a role', () => {
  it('are its cards with their parts, in the order of its page', () => {
    expect(runner.role).toEqual({ slug: 'stock-runner', name: 'Stock runner', level: 'entry' });
    expect(runner.cards.map(({ section }) => section)).toEqual(['questions', 'behavioural', 'concepts', 'drills']);
    const [question] = runner.cards;
    expect(question).toMatchObject({
      id: 'questions/how-do-you-count-a-shelf#stock-runner',
      front: 'How do you count a shelf?',
      theme: 'counting',
      address: 'questions/how-do-you-count-a-shelf/#stock-runner',
    });
    expect(question?.back[0]?.parts.map(({ name, form }) => [name, form])).toEqual([
      ['assesses', 'purpose'],
      ['keyPoints', 'points'],
      ['answer', 'answer'],
      ['followUps', 'probes'],
    ]);
    expect(question?.back[0]?.parts.at(-1)?.entries).toEqual([
      { text: 'And if it differs?', reply: { text: 'I count again.' } },
    ]);
    expect(JSON.stringify(question)).toContain('40 × 2 = 80 pairs');
    expect(runner.themes).toMatchObject({ counting: 'Counting' });
  });

  it('say of concepts and drills whether the role alone has them', () => {
    const alone = (data: typeof runner) => data.cards.flatMap(({ kind, alone }) => (alone ? kind : []));
    expect(alone(runner)).toEqual(['drill']);
    expect(runner.cards.some(({ kind }) => kind === 'concept')).toBe(true);
  });

  it('are what to ask in turn', () => {
    expect(runner.ask).toEqual([{ topic: { text: 'Counting' }, points: [{ text: 'how often' }, { text: 'by whom' }] }]);
  });

  it('are exercises with its own figures', () => {
    const highest = (role: string) => {
      const [recipe] = dataOf(role).exercises;
      return recipe && drawExercise(recipe, 1).given[0]?.text;
    };
    expect(Number(highest('stock-runner'))).toBeLessThanOrEqual(60);
    expect(Number(highest('stock-controller'))).toBeGreaterThanOrEqual(120);
  });

  it('tells what its cards were called before, over every renaming', () => {
    expect(runner.renamed).toEqual({
      'questions/older#stock-runner': 'questions/how-do-you-count-a-shelf#stock-runner',
      'questions/old#stock-runner': 'questions/how-do-you-count-a-shelf#stock-runner',
      'concepts/sold-share': 'concepts/sell-through',
    });
  });

  it('is empty for a role without texts', () => {
    expect(dataOf('stock-manager')).toEqual({
      role: { slug: 'stock-manager', name: 'Stock manager', level: 'entry' },
      themes: {},
      cards: [],
      exercises: [],
      ask: [],
      renamed: {},
    });
  });

  it('survives being written, and is the same each time', () => {
    expect(JSON.parse(JSON.stringify(runner))).toEqual(runner);
    expect(JSON.stringify(dataOf('stock-runner'))).toBe(JSON.stringify(runner));
  });
});
