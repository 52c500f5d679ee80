import { describe, expect, it } from 'vitest';
import { interleave } from './interleave.ts';

/** "m m p -": cards of these themes, `-` of none, in an order that their places tell. */
const cards = (themes: string) =>
  themes.split(' ').map((theme, place) => ({ theme: theme === '-' ? null : theme, place }));
const order = (themes: string) => interleave(cards(themes)).map(({ place }) => place);

describe('cards of several themes', () => {
  it('come in turn, and within a theme in their own order', () => {
    expect(order('m m p p')).toEqual([0, 2, 1, 3]);
    expect(order('m p s')).toEqual([0, 1, 2]);
  });

  it('begin with the theme of which there are most, so that it follows itself as seldom as can be', () => {
    expect(order('m p p p')).toEqual([1, 0, 2, 3]);
    expect(order('m m p s s s s')).toEqual([3, 0, 4, 1, 5, 2, 6]);
  });

  it('count those without a theme as one of their own', () => {
    expect(order('- - m')).toEqual([0, 2, 1]);
    expect(order('- - - m m')).toEqual([0, 3, 1, 4, 2]);
    expect(order('m - -')).toEqual([1, 0, 2]);
  });

  it('follow themselves where there is no other theme left', () => {
    expect(order('m m m')).toEqual([0, 1, 2]);
    expect(interleave([])).toEqual([]);
  });
});
