import { describe, expect, it } from 'vitest';
import { withLetter } from './kept.ts';
import { mirrorOf } from './mirror.ts';
import { pointOf } from './point.ts';
import { nothing } from './store/rows.ts';

const id = 'questions/why-us#stock-runner';

describe('what reading pages show of the notebook', () => {
  it('says of each page what is kept of it, and nothing of the others', () => {
    const notebook = {
      ...nothing(),
      marks: [
        { id, mark: 'kept' as const, on: true, at: 1 },
        { id: 'drills/a', mark: 'done' as const, on: false, at: 2 },
      ],
      answers: [
        { id, text: 'I stayed late.', older: [], at: 3 },
        { id: 'questions/b#stock-runner', text: ' \n', older: [], at: 3 },
      ],
      ticks: [{ id: 'concepts/c', point: 'one', on: true, at: 1 }],
      workings: [{ id: 'drills/d', text: '12 × 3', at: 1 }],
    };
    expect(mirrorOf(notebook)).toEqual({ [id]: 'ko', 'concepts/c': 't', 'drills/d': 'w' });
  });

  it('shows of done and to repeat the one that was pressed last, whichever device it came from', () => {
    const done = { id, mark: 'done' as const, on: true, at: 5 };
    const again = { id, mark: 'again' as const, on: true, at: 6 };
    expect(mirrorOf({ ...nothing(), marks: [again, done] })).toEqual({ [id]: 'a' });
    expect(mirrorOf({ ...nothing(), marks: [{ ...again, at: 4 }, done] })).toEqual({ [id]: 'd' });
  });

  it('puts done out with to repeat, and leaves what is kept', () => {
    expect(withLetter('dk', 'a', true)).toBe('ka');
    expect(withLetter('ka', 'd', false)).toBe('ka');
    expect(withLetter('ka', 'a', false)).toBe('k');
  });
});

describe('a tick', () => {
  it('is found again by the words of its point, however a page sets their signs and spaces', () => {
    expect(pointOf('Loss: 12 − 3 = 9\u202f%, said first')).toBe(pointOf('loss: 12 - 3 = 9 % said first.'));
    expect(pointOf('One')).not.toBe(pointOf('Two'));
    expect(pointOf('…')).toBe('…');
  });
});
