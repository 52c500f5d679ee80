import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked, press } from './marks.ts';
import { nothing, type Row } from './rows.ts';
import { unite, uniteRows, writeAnswer } from './unite.ts';

const id = 'questions/why-us#stock-manager';
const answer = (text: string, at: number, older: Row<'answers'>['older'] = []) => ({ id, text, older, at });

describe('two notebooks', () => {
  const anyAnswer = fc
    .record({ text: fc.constantFrom('', 'a', 'b', 'c'), at: fc.nat(3) })
    .map(({ text, at }) => answer(text, at));

  it('come to the same answer in whichever order they meet, and twice is once', () => {
    fc.assert(
      fc.property(anyAnswer, anyAnswer, anyAnswer, (a, b, c) => {
        const both = uniteRows('answers', a, b);
        expect(uniteRows('answers', b, a)).toEqual(both);
        expect(uniteRows('answers', both, b)).toEqual(both);
        expect(uniteRows('answers', both, c)).toEqual(uniteRows('answers', a, uniteRows('answers', b, c)));
      }),
    );
  });

  it('lose no words of an own answer: the later stands, the earlier is kept beside it', () => {
    expect(uniteRows('answers', answer('late', 2), answer('early', 1))).toEqual(
      answer('late', 2, [{ text: 'early', at: 1 }]),
    );
  });

  it('have each rating once, and of a mark what was pressed last, also that it was taken away', () => {
    const review = { id: 'r', card: id, day: 20_000, at: 5, rating: 'good' } as const;
    const mark = (on: boolean, at: number) => ({ id, mark: 'kept', on, at }) as const;
    const a = { ...nothing(), reviews: [review], marks: [mark(true, 1)] };
    const b = { ...nothing(), reviews: [{ ...review }], marks: [mark(false, 2)] };
    expect(unite(a, b)).toEqual({ ...nothing(), reviews: [review], marks: [mark(false, 2)] });
    expect(unite(b, a)).toEqual(unite(a, b));
  });
});

describe('writing an answer', () => {
  it('writes over what was seen, without keeping each pause of typing', () => {
    expect(writeAnswer(answer('I s', 5), id, 'I sold', 5, 9)).toEqual(answer('I sold', 9));
  });

  it('keeps what another tab wrote meanwhile', () => {
    expect(writeAnswer(answer('theirs', 7), id, 'mine', 5, 9)).toEqual(answer('mine', 9, [{ text: 'theirs', at: 7 }]));
  });

  it('counts as later though the clock was set back', () => {
    expect(writeAnswer(answer('first', 100), id, 'second', 100, 40).at).toBe(101);
  });
});

describe('marks', () => {
  it('are done or to repeat, never both, and kept beside either', () => {
    const done = press([], id, 'done', true, 1);
    const again = press(done, id, 'again', true, 2);
    expect(marked(done)).toEqual({ state: 'done', kept: false });
    expect(marked(again)).toEqual({ state: 'again', kept: false });
    expect(marked([...again, ...press([], id, 'kept', true, 3)])).toEqual({ state: 'again', kept: true });
    expect(marked(press(again, id, 'again', false, 4))).toEqual({ state: null, kept: false });
  });

  it('of two devices that each set another are the later one', () => {
    const row = (mark: 'done' | 'again', at: number) => ({ id, mark, on: true, at });
    expect(marked([row('done', 5), row('again', 4)]).state).toBe('done');
    expect(marked([row('done', 3), row('again', 4)]).state).toBe('again');
  });
});
