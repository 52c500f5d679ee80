import { expect, it } from 'vitest';
import { speaksOfElsewhere } from './elsewhere.ts';

it('knows other trades, programs and private life beside words that the handbook has', () => {
  for (const query of [
    'excel template for stock count',
    'call in sick on a saturday',
    'IKEA click and collect',
    'recipe for four',
  ])
    expect(speaksOfElsewhere(query), query).toBe(true);
});

it('takes no word for another that only begins like it, and none of the trade’s own', () => {
  for (const query of ['stock count', 'pregnancies', 'how to use this handbook', 'a client asks for a second watch'])
    expect(speaksOfElsewhere(query), query).toBe(false);
});
