import { describe, expect, test } from 'vitest';
import { readKit } from '../site/print/kit.ts';
import { sampleHandbook } from './fixtures/sample.ts';
import { fontCoverage } from './fonts.ts';
import { missingGlyphs, nameCharacter } from './glyphs.ts';

const covers = await fontCoverage(readKit().textFonts);
const only = <T>(items: readonly T[]): T => items[0] as T;

describe('a character that the typeface lacks', () => {
  test('the sample has none', () => expect(missingGlyphs(sampleHandbook(), covers)).toEqual([]));

  test('is named with the file and the line of its text', () => {
    const handbook = sampleHandbook();
    const answer = only(only(only(handbook.questions).askings).parts.answer);
    answer.text += ' 漢';
    const { file, line } = answer.source;
    expect(missingGlyphs(handbook, covers)).toEqual([{ file, line, character: '漢' }]);
  });

  test('in a question’s own words has the line of the question', () => {
    const handbook = sampleHandbook();
    const question = only(handbook.questions);
    question.question = '🙂?';
    const { file, line } = only(only(question.askings).sources.slice(-1));
    const [missing] = missingGlyphs(handbook, covers);
    expect(missing).toMatchObject({ file, character: '🙂' });
    expect(missing?.line).toBeLessThanOrEqual(line);
  });

  test('does not concern the guide of another role', () => {
    const handbook = sampleHandbook();
    only(only(only(handbook.questions).askings).parts.answer).text += ' 漢';
    const [first, second] = handbook.roles.map(({ slug }) => slug) as [string, string];
    expect(missingGlyphs(handbook, covers, new Set([second]))).toEqual([]);
    expect(missingGlyphs(handbook, covers, new Set([first]))).toHaveLength(1);
  });
});

test('what stands for nothing needs no glyph', () => {
  const handbook = sampleHandbook();
  only(only(handbook.drills).parts.prompt).text += ' a\u200bb\u00ad\u2060\nc\td';
  expect(missingGlyphs(handbook, covers)).toEqual([]);
});

test('letters of European names, currencies and signs are there', () => {
  for (const character of 'éèêëçñöüßøåœæŁžİ£€$¥−×÷±%‰–—‘’“”…·•°©®™→←½²')
    expect([character, covers(character.codePointAt(0) ?? 0)]).toEqual([character, true]);
});

test('a complaint shows the character and its code point', () => expect(nameCharacter('漢')).toBe('“漢” (U+6F22)'));
