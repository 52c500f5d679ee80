import { describe, expect, it } from 'vitest';
import { exerciseItem, pageOfRecipe, readItem } from './items.ts';
import { beginSession, give, readSession, revealed, type Session, sittingOf, takeBack, ticked } from './session.ts';

const begun = beginSession(['a', 'b', 'c', 'd', 'e', 'f'], ['stock-runner'], 20_000, 1000);
const rate = (session: Session, item: string, rating: 'again' | 'good' = 'good') =>
  give(session, { item, rating, review: `review of ${item}` }, 2000);

describe('a session', () => {
  it('begins with a question alone, and knows its roles', () => {
    expect(begun).toMatchObject({ stage: 'question', roles: ['stock-runner'] });
  });

  it('brings a missed card again after four others, and is over when all are known', () => {
    let session = rate(begun, 'a', 'again');
    expect(sittingOf(session).queue).toEqual(['b', 'c', 'd', 'e', 'a', 'f']);
    for (const item of ['b', 'c', 'd', 'e', 'a', 'f']) session = rate(session, item);
    expect(sittingOf(session)).toMatchObject({ queue: [], missed: { a: 1 } });
  });

  it('begins each card with its question alone, and keeps its ticks until it is rated', () => {
    const open = ticked(ticked(revealed(begun), 2, true), 0, true);
    expect(open).toMatchObject({ stage: 'answer', ticked: [2, 0] });
    expect(ticked(open, 2, false).ticked).toEqual([0]);
    expect(rate(open, 'a')).toMatchObject({ stage: 'question', ticked: [] });
  });

  it('takes the last rating back, with the answer open, and nothing where there is none', () => {
    const back = takeBack(rate(rate(begun, 'a'), 'b', 'again'));
    expect(sittingOf(back).queue).toEqual(['b', 'c', 'd', 'e', 'f']);
    expect(back).toMatchObject({ stage: 'answer', ticked: [] });
    const third = takeBack(rate(rate(rate(begun, 'a'), 'b'), 'c'));
    expect(third.given.map(({ item }) => item)).toEqual(['a', 'b']);
    expect(takeBack(begun)).toBe(begun);
  });

  it('goes on after a reload from where it stood, and from nothing that is damaged', () => {
    const kept: unknown = JSON.parse(JSON.stringify(rate(begun, 'a')));
    expect(readSession(kept)).toEqual(rate(begun, 'a'));
    for (const damaged of [
      null,
      7,
      {},
      { ...begun, version: 2 },
      { ...begun, items: [1] },
      { ...begun, items: ['a', 1] },
      { ...begun, given: [null] },
      { ...begun, given: [{ item: 'a' }, { item: 1 }] },
    ])
      expect(readSession(damaged)).toBeNull();
  });

  it('passes over cards that the handbook has no longer, also where one was rated', () => {
    const session = rate(rate(begun, 'a'), 'b', 'again');
    const isThere = (item: string) => item !== 'b' && item !== 'c';
    expect(sittingOf(session, isThere)).toMatchObject({ queue: ['d', 'e', 'f'], done: ['a'] });
  });

  it('keeps a rating that another tab gave out of turn', () => {
    const session = rate(rate(begun, 'a'), 'e');
    expect(sittingOf(session)).toMatchObject({ queue: ['b', 'c', 'd', 'f'], done: ['a', 'e'] });
  });
});

describe('an item', () => {
  it('is a card by its identity, or an exercise with the seed of its figures', () => {
    expect(readItem('questions/why#stock-runner')).toEqual({ kind: 'card', id: 'questions/why#stock-runner' });
    expect(readItem(exerciseItem('concepts/shrink#stock-runner', 41))).toEqual({
      kind: 'exercise',
      recipe: 'concepts/shrink#stock-runner',
      seed: 41,
    });
  });

  it('of an exercise leads to the page that it comes from', () => {
    expect(pageOfRecipe('concepts/shrink#stock-runner')).toBe('concepts/shrink');
    expect(pageOfRecipe('drills/two-watches-short/sum-2')).toBe('drills/two-watches-short');
  });
});
