import { describe, expect, it } from 'vitest';
import { countWords, sayLength, secondsAloud } from './aloud.ts';

describe('how long an own answer is', () => {
  it('counts what is spoken, and not the labels of the frame', () => {
    expect(countWords('Situation: two shops, 1,200 pairs.\nTask: one list.')).toBe(6);
    expect(countWords(' \n')).toBe(0);
  });

  it('takes 130 words for a minute', () => {
    expect(secondsAloud(130)).toBe(60);
    expect(secondsAloud(65)).toBe(30);
  });

  it('is measured by what the level of the role speaks', () => {
    expect(sayLength(100, 'entry')).toBe('100 words, about 45 seconds aloud, as long as answers at this level are.');
    expect(sayLength(20, 'entry')).toContain('Answers at this level take 30 seconds to 55 seconds: there is room');
    expect(sayLength(300, 'director')).toContain('2:20 minutes aloud. Answers at this level take 1:10 minutes to 2:00');
    expect(sayLength(1, 'entry')).toMatch(/^1 word, about 5 seconds/);
    expect(sayLength(0, 'entry')).toBe('');
  });
});
