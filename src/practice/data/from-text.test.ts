import { describe, expect, it } from 'vitest';
import { settings } from '../../handbook/testing/handbook.ts';
import { practiceDataOfText } from './from-text.ts';

const text = `Atelier lead interview questions

1. How do you plan a week of repairs?
What it tests: order.
Answer example: By promise, then by hand.
Key points:
- By promise
- By hand

2. Which repair do you refuse?
Answer example: The one that would not last.
`;
const own = { id: 'own-atelier-lead-x7', name: 'Atelier lead', text };

describe('a role of the reader’s own', () => {
  it('has the cards of its text, under its own identity and without pages', () => {
    const { role, cards } = practiceDataOfText(own, settings);
    expect(role).toMatchObject({ slug: own.id, name: 'Atelier lead', level: 'specialist' });
    expect(cards.map(({ id, front, address }) => [id, front, address])).toEqual([
      [`questions/how-do-you-plan-a-week-of-repairs#${own.id}`, 'How do you plan a week of repairs?', ''],
      [`questions/which-repair-do-you-refuse#${own.id}`, 'Which repair do you refuse?', ''],
    ]);
    const points = cards[0]?.back.flatMap(({ parts }) => parts).find(({ name }) => name === 'keyPoints');
    expect(points?.entries.map((entry) => entry.text)).toEqual(['By promise', 'By hand']);
  });

  it('is its own also where its title is that of a role of the handbook', () => {
    const { cards } = practiceDataOfText({ ...own, text: text.replace('Atelier lead', 'Stock runner') }, settings);
    expect(cards.map(({ id }) => id.split('#')[1])).toEqual([own.id, own.id]);
  });

  it('has no cards where nothing is read', () => {
    expect(practiceDataOfText({ ...own, text: 'A letter without a question.' }, settings).cards).toEqual([]);
    expect(practiceDataOfText({ ...own, text: '' }, settings).cards).toEqual([]);
  });
});
