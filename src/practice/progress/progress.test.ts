import { describe, expect, it } from 'vitest';
import { afterRating, type Memory } from '../schedule/memory.ts';
import { bySection, byTheme, lastDays, questionsMet, standingOf } from './progress.ts';

const today = 20_000;
const card = (id: string, section: 'questions' | 'concepts', theme?: string) => ({
  id,
  kind: section === 'concepts' ? ('concept' as const) : ('question' as const),
  section,
  front: id,
  ...(theme && { theme }),
  about: '',
  address: '',
  back: [],
});
/** Rated good on these days, counted back from today. */
const rated = (...ago: number[]): Memory =>
  ago.reduce<Memory | null>((memory, days) => afterRating(memory, 'good', today - days), null) as Memory;
const cards = [
  card('q1', 'questions', 'money'),
  card('q2', 'questions', 'money'),
  card('q3', 'questions', 'people'),
  card('c1', 'concepts'),
];
const themes = { money: 'Money', people: 'People', empty: 'Empty' };

describe('progress', () => {
  it('of nothing met is nothing', () => {
    expect(standingOf(cards, new Map(), today)).toEqual({ all: 4, met: 0, firm: 0, strength: 0 });
    expect(standingOf([], new Map(), today)).toEqual({ all: 0, met: 0, firm: 0, strength: 0 });
  });

  it('calls firm what was remembered after a gap, until it is forgotten', () => {
    const of = (memory: Memory) => standingOf([{ id: 'q1' }], new Map([['q1', memory]]), today).firm;
    expect(of(rated(1))).toBe(0);
    expect(of(rated(4, 1))).toBe(1);
    expect(of(rated(204, 200))).toBe(0);
    expect(of({ ...rated(0), stability: 7 })).toBe(1);
    expect(of({ ...rated(0), stability: 6.9 })).toBe(0);
  });

  it('is counted by kind in the order of the page, and by theme with the weakest first', () => {
    const memories = new Map([
      ['q1', rated(1)],
      ['q2', rated(1)],
      ['c1', rated(2)],
    ]);
    expect(bySection({ cards }, memories, today).map(({ section, met, all }) => [section, met, all])).toEqual([
      ['questions', 2, 3],
      ['concepts', 1, 1],
    ]);
    const names = (of: typeof themes) => byTheme({ cards, themes: of }, memories, today).map(({ name }) => name);
    expect(names({ empty: 'Empty', people: 'People', money: 'Money' })).toEqual(names(themes));
    const list = byTheme({ cards, themes }, memories, today);
    expect(list.map(({ name, met, all }) => [name, met, all])).toEqual([
      ['People', 0, 1],
      ['Empty', 0, 0],
      ['Money', 2, 2],
    ]);
    expect(list[2]?.strength).toBeGreaterThan(0.9);
    expect(list[2]?.strength).toBeLessThan(1);
  });

  it('counts the questions of each role, however often they were rated', () => {
    const log = [
      'questions/why#own-x',
      'questions/why#own-x',
      'questions/how#own-x',
      'questions/why#y',
      'concepts/a',
      'a-questions/b#z',
    ].map((one) => ({
      card: one,
    }));
    expect([...questionsMet(log)]).toEqual([
      ['own-x', 2],
      ['y', 1],
    ]);
  });

  it('counts the ratings of the last days, and none of before or after', () => {
    const log = [today, today, today - 2, today - 3, today + 1].map((day) => ({ day }));
    expect(lastDays(log, today, 3)).toEqual([1, 0, 2]);
    expect(lastDays([{ day: today }], today, 3)).toEqual([0, 0, 1]);
  });
});
