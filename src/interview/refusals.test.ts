/** What cannot be an interview is refused with exactly one error, and harms nobody. */
import { describe, expect, test } from 'vitest';
import { complaints, read } from './testing/read.ts';
import { brief, guide } from './testing/texts.ts';

const prose = [
  'The boutique opened late that year, and nobody knew why.',
  '',
  'What it sold was watches, mostly; what it kept was the patience of its clients. In 2019 the house counted 420 of them.',
  '1. It is said that the first one never left.',
  '2. The second came back for a strap.',
  '',
  'Sources',
  'A conversation, and two letters.',
].join('\n');

const refused: Record<string, string> = {
  prose,
  'prose that mentions interviews': `My interview preparation\n\n${prose}\n\n${prose}`,
  'prose under a title like ours': `Luxury buyer interview questions\n\n${prose}\n\n${prose}`,
  'a Markdown document': `# Counting tool\n\n## Installation\n\n- npm install\n- npm start\n\n## Questions\n\nAsk in the forum.\n\n## Related roles\n\nMaintainers wanted.`,
  'a page of HTML': `<!doctype html>\n<html><head><title>Luxury buyer interview questions</title></head>\n<body>\n<h1>Luxury buyer interview questions and expert answers</h1>\n<p>01</p>\n<p>How do you buy?</p>\n</body></html>`,
  JSON: `{\n  "title": "Luxury buyer interview questions and expert answers",\n  "questions": [\n    { "number": 1, "question": "How do you buy?" }\n  ]\n}`,
  CSV: 'number,question,answer\n1,How do you buy?,With care\n2,Why watches?,They last\n',
  'a shopping list': '• milk\n• bread\n• string\n',
  'numbers alone': '1\n2\n3\n4\n5\n',
  'a program': 'export const x = 1;\nfunction test() {\n  return x;\n}\n',
  'one line of 5 MB': 'It goes on and on - and 5% of it says nothing: '.repeat(110_000),
  '5 MB of spaces and a letter': `Q${' '.repeat(5_000_000)}x`,
};

const bytes = (text: string, encoding: BufferEncoding, ...mark: number[]) =>
  Uint8Array.from([...mark, ...Buffer.from(text, encoding)]);
const swapped = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());

const refusedBytes: Record<string, Uint8Array> = {
  'no bytes': new Uint8Array(0),
  'a byte-order mark alone': Uint8Array.from([0xef, 0xbb, 0xbf]),
  'blank lines': bytes(' \r\n\t\u00a0\n', 'utf8'),
  'a guide in UTF-16': bytes(guide, 'utf16le', 0xff, 0xfe),
  'a guide in UTF-16 without its mark': bytes(guide, 'utf16le'),
  'a guide in UTF-16 of the other order, without its mark': swapped(guide),
  'a brief in Latin-1': bytes(brief.replaceAll('£', '\u00a3'), 'latin1'),
  'a brief with a zero byte': bytes(`${brief.slice(0, 400)}\0${brief.slice(400)}`, 'utf8'),
  'a picture': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
};

describe('one error, and no interview', () => {
  test.each(Object.entries(refused))('%s', (_name, text) => {
    const parsed = read(text);
    expect(parsed.interview).toBeNull();
    expect(complaints(parsed)).toEqual(['1:1 text-not-interview']);
  });

  test.each(Object.entries(refusedBytes))('%s', (_name, content) => {
    const { interview, diagnostics } = read(content);
    expect(interview).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.fatal).toBe(true);
  });
});

describe('what is odd, and an interview all the same', () => {
  test.each([
    ['a title and its summary, cut off below', guide.split('\n').slice(0, 2).join('\n')],
    [
      'a brief under a title of another kind',
      brief.replace('interview prep.', 'interview questions and expert answers'),
    ],
    [
      'an answer of 5 MB',
      guide.replace('Answer example: I count', `Answer example: ${'I count and count - 5% more. '.repeat(180_000)}`),
    ],
    [
      'a drill of a million spaces',
      brief.replace('A client waits', `Last year: a${' '.repeat(1_000_000)}5%. A client waits`),
    ],
  ])('%s', (_name, text) => {
    expect(read(text).interview).not.toBeNull();
  });
});
