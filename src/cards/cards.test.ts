import { describe, expect, it } from 'vitest';
import { createLookUp } from '../handbook/look-up.ts';
import { brief, guide, handbookOf } from '../handbook/testing/handbook.ts';
import { cardsOf } from './cards.ts';
import { toCsv } from './csv.ts';
import { drawCard } from './draw-card.ts';
import { plainCard } from './plain-card.ts';

const concept = (definition: string) =>
  `Counting\n\nCycle count\n${definition}\nFormula: accuracy = agreeing lines ÷ lines counted`;
const { handbook } = handbookOf({
  'stock-runner/guide.txt': guide('Stock runner', [
    {
      question: 'How do you count a shelf of 40 * 2 pairs?',
      answer: 'Twice: 40 * 2 = 80 pairs. "A < B & C", I said.',
      more: 'Key points:\n- Count twice\n- Write it down\nAvoid: Guessing.\nFollow-up: And if it differs?\nReply: I count a third time.',
    },
  ]),
  'stock-runner/brief.txt': brief('Stock runner', {
    concepts: concept('A count of part of the stock.'),
    drills:
      '  • Last week: shrink 2%, sales €1,800. This week: shrink 3%, sales €1,580. What now?\n    Title: Short by three\n    Worked answer: I look. 3 * 5 = 15 pieces.',
  }),
  'stock-controller/brief.txt': brief('Stock controller', { concepts: concept('A rolling count, by plan.') }),
});
const lookUp = createLookUp(handbook, '');
const runner = cardsOf('stock-runner', lookUp);
const card = (kind: string, cards = runner) => {
  const found = cards.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};

describe('the cards of a role', () => {
  it('are its questions, its behavioural questions, its concepts and its drills, in this order', () => {
    expect(runner.map(({ section, front }) => [section, front])).toEqual([
      ['questions', 'How do you count a shelf of 40 * 2 pairs?'],
      ['behavioural', 'Walk me through your CV.'],
      ['concepts', 'Cycle count'],
      ['drills', 'Short by three'],
    ]);
    expect(runner.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^questions\/.+#stock-runner$/),
      expect.stringMatching(/^questions\/.+#stock-runner$/),
      'concepts/cycle-count',
      'drills/short-by-three',
    ]);
  });

  it('are none for a role without texts', () => expect(cardsOf('stock-manager', lookUp)).toEqual([]));

  it('of a concept are the same in every role, with each role’s words and one formula', () => {
    expect(card('concept', cardsOf('stock-controller', lookUp))).toEqual(card('concept'));
    const { back } = drawCard(card('concept'));
    expect(back).toContain('<h1>Stock runner</h1><h2>Definition</h2><p>A count of part of the stock.</p>');
    expect(back).toContain('<h1>Stock controller</h1>');
    expect(back.match(/agreeing lines/g)).toHaveLength(1);
  });

  it('have tags for their kind, role, level and theme', () => {
    expect(card('question').tags).toEqual(['kind::question', 'role::stock-runner', 'level::entry', 'theme::counting']);
    for (const { tags } of runner) for (const tag of tags) expect(tag).toMatch(/^\S+$/);
  });
});

describe('a card that is drawn', () => {
  it('shows the question alone, and behind it every part of the table, its texts escaped and its sums set', () => {
    const { front, given, back } = drawCard(card('question'));
    expect(front).toBe('How do you count a shelf of 40 ×\u00a02 pairs?');
    expect(given).toBe('');
    expect(back).toContain('<h2>Key points</h2><ul><li>Count twice</li><li>Write it down</li></ul>');
    expect(back).toContain('<details><summary>Model answer</summary>');
    expect(back).toContain('A &lt; B &amp; C');
    expect(back).toContain('<details><summary>A good reply</summary><p>I count a third time.</p></details>');
  });

  it('gives the case of a drill with it, and its change and worked answer behind', () => {
    const { front, given, back } = drawCard(card('drill'));
    expect(front).toBe('Short by three');
    expect(given).toContain('What now?');
    expect(back).toContain(
      '<table><tr><th>Measure</th><th>Before</th><th>After</th><th>Change</th></tr><tr><td>shrink</td>',
    );
    expect(back).toContain('<td>−12.2%</td></tr></table>');
    expect(back).toContain('<h2>Worked answer</h2>');
    expect(back).not.toContain('What now?');
  });

  it('is plain text in a table', () => {
    expect(plainCard(card('question'))).toEqual({
      front: 'How do you count a shelf of 40 × 2 pairs?',
      back: [
        'What it tests\nAssesses care.',
        'Key points\n• Count twice\n• Write it down',
        'Model answer\nTwice: 40 × 2 = 80 pairs. "A < B & C", I said.',
        'Avoid\nGuessing.',
        'They may ask\nAnd if it differs?\n– I count a third time.',
      ].join('\n\n'),
    });
    expect(plainCard(card('drill'))).toEqual({
      front: 'Short by three\nLast week: shrink 2%, sales €1,800. This week: shrink 3%, sales €1,580. What now?',
      back: [
        'Measure | Before | After | Change\nshrink | 2% | 3% | +1 pp\nsales | €1,800 | €1,580 | −12.2%',
        'Worked answer\nI look. 3 × 5 = 15 pieces.',
      ].join('\n\n'),
    });
    expect(plainCard(card('concept')).back).toBe(
      [
        'Stock runner\n\nDefinition\nA count of part of the stock.',
        'Stock controller\n\nDefinition\nA rolling count, by plan.',
        'Formula\naccuracy = agreeing lines ÷ lines counted',
      ].join('\n\n'),
    );
    expect(plainCard({ ...card('concept'), advice: 'Say it.', back: [] }).back).toBe('How to answer it\nSay it.');
  });
});

describe('the table', () => {
  it('has a heading row, and one row a card however its texts look', () => {
    const [first = ''] = toCsv(runner).split('\n');
    expect(first).toBe('id,kind,front,back,tags');
    expect(toCsv([{ ...card('drill'), given: [], metrics: [], back: [] }])).toBe(
      'id,kind,front,back,tags\ndrills/short-by-three,drill,Short by three,,kind::drill role::stock-runner level::entry theme::yourself\n',
    );
    expect(toCsv(runner)).toContain('"Twice: 40 × 2 = 80 pairs. ""A < B & C"", I said.'.slice(1));
  });

  it.each(['=SUM(A1)', '+x', '-x', '@x'])('never lets a spreadsheet compute a cell: %s', (front) => {
    expect(toCsv([{ ...card('concept'), front }])).toContain(`,'${front},`);
  });
});
