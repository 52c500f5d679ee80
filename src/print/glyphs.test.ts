import { describe, expect, test } from 'vitest';
import { readKit } from '../site/print/kit.ts';
import { sampleHandbook } from './fixtures/sample.ts';
import { fontCoverage } from './fonts.ts';
import { missingGlyphs, nameCharacter, withStandIns } from './glyphs.ts';

const { textFonts, fallbackFonts } = readKit();
const covers = fontCoverage(textFonts, fallbackFonts);
const only = <T>(items: readonly T[]): T => items[0] as T;
const noTexts = new Map<string, string>();

describe('a character that no typeface has', () => {
  test('the sample has none', () => expect(missingGlyphs(sampleHandbook(), noTexts, covers)).toEqual([]));

  test('is named with the line and the column of its raw text, each line once', () => {
    const handbook = sampleHandbook();
    const answer = only(only(only(handbook.questions).askings).parts.answer);
    const { file, line } = answer.source;
    answer.text += ' 漢 and 字\n\nand 漢';
    answer.source.endLine = line + 2;
    const raw = [...Array.from({ length: line - 1 }, () => ''), 'Answer: 漢 and 字', '', 'and 漢'].join('\r\n');
    expect(missingGlyphs(handbook, new Map([[file, raw]]), covers)).toEqual([
      { file, line, column: 9, characters: ['漢', '字'] },
      { file, line: line + 2, column: 5, characters: ['漢'] },
    ]);
  });

  test('in a question’s own words has the line of the question', () => {
    const handbook = sampleHandbook();
    const question = only(handbook.questions);
    question.question = '字?';
    const { file, line } = only(only(question.askings).sources.slice(-1));
    const [missing] = missingGlyphs(handbook, noTexts, covers);
    expect(missing).toMatchObject({ file, characters: ['字'] });
    expect(missing?.line).toBeLessThanOrEqual(line);
  });

  test('does not concern the guide of another role, nor words that are not printed', () => {
    const handbook = sampleHandbook();
    only(only(only(handbook.questions).askings).parts.answer).text += ' 漢';
    only(handbook.concepts).plain.push('字');
    const [first, second] = handbook.roles.map(({ slug }) => slug) as [string, string];
    expect(missingGlyphs(handbook, noTexts, covers, new Set([second]))).toEqual([]);
    expect(missingGlyphs(handbook, noTexts, covers, new Set([first]))).toHaveLength(1);
  });

  test('has a stand-in on paper', () => expect(withStandIns('{"a":"œ 漢 ✓"}', covers)).toBe('{"a":"œ □ ✓"}'));
});

test('what stands for nothing needs no glyph', () => {
  const handbook = sampleHandbook();
  only(only(handbook.drills).parts.prompt).text += ' a\u200bb\u00ad\u2060\nc\td';
  expect(missingGlyphs(handbook, noTexts, covers)).toEqual([]);
});

test('letters of European names, currencies, signs and emoji are there', () => {
  for (const character of 'éèêëçñöüßøåœæŁžİ£€$¥−×÷±%‰–—‘’“”…·•°©®™→←½²✓✗★☎□🙂👍')
    expect([character, covers(character.codePointAt(0) ?? 0)]).toEqual([character, true]);
});

test('a complaint shows the character and its code point', () => expect(nameCharacter('漢')).toBe('“漢” (U+6F22)'));
