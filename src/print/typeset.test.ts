import { describe, expect, test } from 'vitest';
import { createLexicon } from '../handbook/mentions.ts';
import { conceptsIn, setLine, typeset } from './typeset.ts';

/** A space that does not break is shown as _. */
const shown = (text: string) => text.replaceAll('\u00a0', '_');

describe('signs that a keyboard lacks are set as a compositor sets them', () => {
  test.each([
    ["the client's book, and the clients' names", 'the client’s book, and the clients’ names'],
    ['she said "no" ("never")', 'she said “no” (“never”)'],
    ["a 'soft' launch in the '90s", 'a ‘soft’ launch in the ’90s'],
    ['wait... then call', 'wait… then call'],
    ['1,580 / 1,800 - 1 = -12.2%', '1,580 /_1,800 −_1 =_−12.2%'],
    ['£4.2m * 8% = £336k', '£4.2m ×_8% =_£336k'],
    ['78% - 88% = -10 pp', '78% −_88% =_−10_pp'],
    ['from 3 November, at EUR 120 million', 'from 3_November, at EUR_120 million'],
    ['(120 - 80) * (3 + 1)', '(120 −_80) ×_(3 +_1)'],
    ['Returns - not sales - decide', 'Returns – not sales – decide'],
    ['sell-through, 9-10, sous-chef', 'sell-through, 9-10, sous-chef'],
    ['cafe\u0301', 'café'],
    ['already “curled”, it’s left', 'already “curled”, it’s left'],
  ])('%s', (typed, set) => expect(shown(typeset(typed))).toBe(set));
});

test('markup of any language stays as it was typed', () => {
  const hostile = '#let x = 1; *bold* _it_ $a^2$ <label> @ref [x] `raw` \\ // </p> {{x}} = ~';
  expect(typeset(hostile)).toBe(hostile);
});

test('a very long word gets places to break, an address after its signs, and loses no letter', () => {
  const word = 'x'.repeat(200);
  const address = `https://example.org/${'path/'.repeat(20)}`;
  expect(
    typeset(word)
      .split('\u200b')
      .every((part) => part.length <= 16),
  ).toBe(true);
  expect(typeset(word).replaceAll('\u200b', '')).toBe(word);
  expect(typeset(address)).toContain('path/\u200bpath/');
  expect(typeset('omnichannel-operations')).not.toContain('\u200b');
});

test('a line marks each concept where it first names it', () => {
  const lexicon = createLexicon([{ slug: 'sell-through', term: 'Sell-through', aliases: ['sell-through rate'] }]);
  const line = setLine('We read sell-through, and sell-through alone.', lexicon);
  expect(line).toEqual(['We read ', { concept: 'sell-through', text: 'sell-through' }, ', and sell-through alone.']);
  expect(conceptsIn([{ deep: [line] }])).toEqual(['sell-through']);
});

describe('an equation', () => {
  const set = (text: string): unknown[] => JSON.parse(shown(JSON.stringify(setLine(text, createLexicon([])))));

  test('that is short stays in one line', () => {
    expect(set('so 420 / 600 = 70% by then')).toEqual(['so ', { kept: '420 /_600 =_70%' }, ' by then']);
  });

  test('that is long breaks before a sign, but not before its result, and loses no sign', () => {
    expect(set('(14,000 - 2,000) / 400 = 12,000 / 400 = 30')).toEqual([
      { kept: '(14,000 −_2,000)' },
      ' ',
      { kept: '/_400' },
      ' ',
      { kept: '=_12,000' },
      ' ',
      { kept: '/_400 =_30' },
    ]);
  });

  test('breaks in brackets only where they hold too much for a line', () => {
    const brackets = `(${Array.from({ length: 9 }, () => '100').join(' + ')})`;
    expect(set(`${brackets} * 2 = 1,800`).filter((piece) => piece !== ' ')).toEqual([
      { kept: '(100' },
      ...Array.from({ length: 7 }, () => ({ kept: '+_100' })),
      { kept: '+_100)' },
      { kept: '×_2 =_1,800' },
    ]);
  });

  test('is not seen where there is none', () => {
    expect(set('9-10 pairs - and 24/7')).toEqual(['9-10 pairs – and 24/7']);
  });
});
