import { describe, expect, it } from 'vitest';
import { queryWords, wholeName, wordsOf } from './query-words.ts';

describe('the words of a query', () => {
  it.each([
    ['how do i answer weakness', ['weakness']],
    ['What is open-to-buy?', ['open', 'buy']],
    ['e-commerce manager', ['ecommerce', 'manager']],
    ['A/B test', ['ab', 'test']],
    ['S&OP', ['sop']],
    ['Détaxe', ['detaxe']],
    ['the client’s repair', ['client', 'repair']],
    ['tell me about a time you failed', ['failed']],
    ['on time in full', ['time', 'full']],
    ['why us', ['why', 'us']],
  ])('%s', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  it('make one name of the singular and the plural', () => {
    expect(wholeName(wordsOf('Stock turns'))).toBe(wholeName(wordsOf('stock turn')));
  });
});
