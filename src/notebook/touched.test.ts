import { describe, expect, it } from 'vitest';
import { touchedBy } from './touched.ts';

const touched = touchedBy([
  ['open-to-buy', 'OTB'],
  ['sell-through', 'sell-through rate'],
]);

describe('the key points that an answer seems to touch', () => {
  const points = [
    'A waiting try-on outranks gifts, windows and rank',
    'Every call repeated back with a time',
    'Open-to-buy cut before the markdown',
    'No client leaves empty-handed',
  ];

  it('are those whose words it says, in whatever form', () => {
    const answer = 'I repeat each call and give it a time. The client who waits in a try-on comes before the gift.';
    expect(touched(answer, points)).toEqual([true, true, false, false]);
  });

  it('are also those that it says by another name', () => {
    expect(touched('First I cut the OTB for June; a markdown came later.', points)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('are none for an empty answer, nor for one of small words', () => {
    expect(touched('', points)).toEqual([false, false, false, false]);
    expect(touched('I would do it with them and then we will see.', points)).toEqual([false, false, false, false]);
  });

  it('of one telling word need that word', () => {
    expect(touched('Then I apologise.', ['Apologise', 'Thank'])).toEqual([true, false]);
  });
});
