import { expect, it } from 'vitest';
import { mayHave } from '../../match/bloom.ts';
import { stem } from '../../match/stem.ts';
import { commonWords } from './common-words.ts';

it('real words are never mended, but for a foreign one that is a letter from a word of the handbook', () => {
  const common = commonWords(['transport', 'planner']);
  const isReal = (word: string) => mayHave(common, stem(word));
  for (const word of ['steal', 'garden', 'maison', 'finestra']) expect(isReal(word), word).toBe(true);
  for (const word of ['trasporto', 'replenishmnet']) expect(isReal(word), word).toBe(false);
});
