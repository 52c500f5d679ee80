import { describe, expect, it } from 'vitest';
import { packTexts, unpackTexts } from './packed-texts.ts';

describe('the texts that the page of a prep loads', () => {
  it('keep an address that is not made of the name', () => {
    const question = { slug: 'lincident', short: 'L’incident', question: 'Un incident ?', words: '', askings: [] };
    const other = { ...question, slug: 'a-name-of-before' };
    const texts = { roles: [], questions: [question, other], concepts: [], drills: [] };
    expect(packTexts(texts).questions.map(({ slug }) => slug)).toEqual([undefined, 'a-name-of-before']);
    expect(unpackTexts(packTexts(texts))).toEqual(texts);
  });
});
