import { describe, expect, it } from 'vitest';
import type { CardSection } from '../../cards/sections.ts';
import type { PracticeCard, PracticeData } from '../data/format.ts';
import type { Recipe } from '../exercises/recipe.ts';
import { afterRating, type Memory } from '../schedule/memory.ts';
import { type Choice, cardsOfDay, chooseCards, planCards, withExercises } from './choice.ts';
import { readItem } from './items.ts';

const today = 20_000;

const card = (id: string, section: CardSection, theme?: string): PracticeCard => ({
  id,
  kind: section === 'concepts' ? 'concept' : section === 'drills' ? 'drill' : 'question',
  section,
  front: id,
  ...(theme && { theme }),
  about: '',
  address: '',
  back: [],
});

const roleOf = (slug: string, cards: PracticeCard[]): PracticeData => ({
  role: { slug, name: slug, level: 'manager' },
  themes: {},
  cards,
  exercises: [],
  ask: [],
  renamed: {},
});

const role = roleOf('stock-manager', [
  card('q1', 'questions', 'money'),
  card('q2', 'questions', 'people'),
  card('q3', 'questions', 'money'),
  card('b1', 'behavioural', 'people'),
  card('c1', 'concepts'),
  card('d1', 'drills', 'money'),
]);

/** Cards rated good so many days ago. */
const rated = (days: Record<string, number>): Map<string, Memory> =>
  new Map(Object.entries(days).map(([id, ago]) => [id, afterRating(null, 'good', today - ago)]));

const all: Choice = { sections: [], theme: null, minutes: 600 };

describe('a session of one’s own choice', () => {
  it('begins with what is due, the weakest first, then brings what is new, and last what was just said', () => {
    const memories = rated({ q3: 9, c1: 4, b1: 1, q1: 0 });
    expect(chooseCards([role], memories, today, all)).toEqual(['q3', 'c1', 'q2', 'd1', 'b1', 'q1']);
  });

  it('brings what is due today before what is new, and what was said today after all else, whatever its theme', () => {
    const due = new Map([['c1', { ...afterRating(null, 'good', today - 2), due: today }]]);
    expect(chooseCards([role], due, today, all)[0]).toBe('c1');
    const known = rated({ q1: 1, q3: 1, b1: 0 });
    const sections: CardSection[] = ['questions', 'behavioural'];
    expect(chooseCards([role], known, today, { ...all, sections })).toEqual(['q2', 'q1', 'q3', 'b1']);
  });

  it('holds the kinds and the theme that were asked for, and no others', () => {
    const of = (choice: Partial<Choice>) => chooseCards([role], new Map(), today, { ...all, ...choice }).toSorted();
    expect(of({ sections: ['concepts', 'drills'] })).toEqual(['c1', 'd1']);
    expect(of({ theme: 'money' })).toEqual(['d1', 'q1', 'q3']);
    expect(of({ sections: ['concepts'], theme: 'money' })).toEqual([]);
  });

  it('lasts as long as was said, and has one card at least', () => {
    const three = chooseCards([role], new Map(), today, { ...all, minutes: 9 });
    expect(three).toHaveLength(3);
    expect(chooseCards([role], new Map(), today, { ...all, minutes: 1 })).toHaveLength(1);
  });

  it('of two roles has what they share once', () => {
    const other = roleOf('stock-runner', [card('q9', 'questions'), card('c1', 'concepts')]);
    const cards = chooseCards([role, other], new Map(), today, all);
    expect(cards.toSorted()).toEqual(['b1', 'c1', 'd1', 'q1', 'q2', 'q3', 'q9']);
  });

  it('mixes the themes', () => {
    const cards = [
      card('q1', 'questions', 'money'),
      card('q2', 'questions', 'money'),
      card('q3', 'questions', 'people'),
    ];
    expect(chooseCards([roleOf('stock-runner', cards)], new Map(), today, all)).toEqual(['q1', 'q3', 'q2']);
  });
});

describe('a day of the plan', () => {
  it('has what comes back before what is new', () => {
    const [q1, q2, q3] = planCards(role);
    if (!q1 || !q2 || !q3) throw new Error('three cards are needed');
    expect(cardsOfDay({ day: today, fresh: [q1], again: [q2], closing: [q3], minutes: 9 }).indexOf('q1')).toBe(2);
  });
});

describe('exercises between the cards', () => {
  const recipe = (id: string) => ({ id }) as Recipe;
  const recipes = [recipe('concepts/x#stock-runner'), recipe('concepts/c1#stock-runner'), recipe('drills/d1/sum-1')];

  it('come after every fourth card and at the end, one for ten minutes, those of pages that are practised first', () => {
    const items = withExercises(['a', 'b', 'concepts/c1', 'c', 'd', 'e'], recipes, 20, 7);
    expect(items).toHaveLength(8);
    expect(readItem(items[4] ?? '')).toMatchObject({ kind: 'exercise', recipe: 'concepts/c1#stock-runner' });
    expect(readItem(items[7] ?? '').kind).toBe('exercise');
  });

  it('are others another time where no page is practised, each with figures of its own, and not more than the minutes hold', () => {
    const cards = Array.from({ length: 12 }, (_, index) => `card ${index}`);
    const of = (minutes: number, seed: number) =>
      withExercises(cards, recipes, minutes, seed)
        .map(readItem)
        .filter((item) => item.kind === 'exercise');
    const firsts = [0, 1, 2, 3].map((seed) => of(10, seed).map(({ recipe: id }) => id));
    expect(firsts).toEqual([0, 1, 2, 0].map((place) => [recipes[place]?.id]));
    expect(of(60, 1).map(({ recipe: id }) => id)).toEqual([1, 2, 0].map((place) => recipes[place]?.id));
    expect(new Set(of(60, 1).map(({ seed }) => seed)).size).toBe(3);
  });

  it('of a page that is practised come first, and the others after them', () => {
    const cards = ['concepts/c1', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const items = withExercises(cards, recipes, 30, 0).map(readItem);
    expect(items.flatMap((item) => (item.kind === 'exercise' ? item.recipe : []))).toEqual([
      'concepts/c1#stock-runner',
      'concepts/x#stock-runner',
      'drills/d1/sum-1',
    ]);
  });

  it('are one at least, and none where the role has none', () => {
    expect(withExercises(['a'], recipes, 1, 0)).toHaveLength(2);
    expect(withExercises(['a'], [], 20, 5)).toEqual(['a']);
  });
});
