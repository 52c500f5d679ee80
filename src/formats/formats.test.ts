/** Interviews come in documents; their paragraphs are read as lines are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { read } from '../interview/testing/read.ts';
import { isRead, readText, whyNotRead } from './formats.ts';
import { docx, tableXml } from './testing/docx.ts';

const linesOf = async (name: string, bytes: Uint8Array | string) => {
  const found = await readText(name, typeof bytes === 'string' ? strToU8(bytes) : bytes);
  return 'bytes' in found ? new TextDecoder().decode(found.bytes).split('\n') : found.refusal;
};

describe('a Word document', () => {
  it('gives a line for each paragraph, blank ones too, with the marks of headings, lists and bold paragraphs', async () => {
    const document = docx([
      { text: 'Stock controller interview questions', style: 'Heading1' },
      { text: '' },
      { text: 'Where is the bag?', bold: true },
      { text: 'Tests calm & order.' },
      { text: 'One\nand its second line' },
      { text: 'First', list: { id: 3 } },
      { text: 'Inner', list: { id: 3, level: 1 } },
    ]);
    expect(await linesOf('guide.docx', document)).toEqual([
      '# Stock controller interview questions',
      '',
      '**Where is the bag?**',
      'Tests calm & order.',
      'One',
      'and its second line',
      '• First',
      '  • Inner',
    ]);
  });

  it('goes on counting a list after paragraphs between its entries, and begins another list at one', async () => {
    const document = docx([
      { text: 'Where is the bag?', list: { id: 1 } },
      { text: 'Steps:' },
      { text: 'Look.', list: { id: 2 } },
      { text: 'Ask.', list: { id: 2 } },
      { text: 'Who was here?', list: { id: 1 } },
    ]);
    expect(await linesOf('a.docx', document)).toEqual([
      '1. Where is the bag?',
      'Steps:',
      '1. Look.',
      '2. Ask.',
      '2. Who was here?',
    ]);
  });

  it('gives a row of a table as one line', async () => {
    const document = docx([
      tableXml([
        ['Measure', 'Last season', 'This season'],
        ['Returns', '8%', '11%'],
      ]),
    ]);
    expect(await linesOf('a.docx', document)).toEqual([
      '| Measure | Last season | This season |',
      '| Returns | 8% | 11% |',
    ]);
  });

  it('is read as an interview, and a complaint names the paragraph', async () => {
    const document = docx([
      { text: 'Stock controller interview questions and expert answers' },
      { text: 'Keeps the record equal to the shelf.' },
      { text: 'Where do you look first?', list: { id: 1 } },
      { text: 'Assesses method.' },
      { text: 'Answer example: In the last three places.' },
      { text: 'Who signs?', list: { id: 1 } },
      { text: 'Assesses order.' },
    ]);
    const found = await readText('guide.docx', document);
    const { interview, diagnostics } = read('bytes' in found ? found.bytes : '');
    expect(interview).toMatchObject({
      role: 'stock-controller',
      questions: [{ number: 1, answer: { text: 'In the last three places.', line: 5 } }, { number: 2 }],
    });
    expect(diagnostics.map(({ ruleId, line }) => `${line} ${ruleId}`)).toContain('6 answer-missing');
  });

  test.each<[name: string, bytes: Uint8Array, refusal: { rule: string; subject: RegExp }]>([
    [
      'is locked',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      { rule: 'document-unreadable', subject: /password/ },
    ],
    ['is cut off', docx([{ text: 'One' }]).subarray(0, 300), { rule: 'document-unreadable', subject: /damaged/ }],
    [
      'is another archive',
      zipSync({ 'a.txt': strToU8('a') }),
      { rule: 'document-unreadable', subject: /no Word document/ },
    ],
    ['is empty', new Uint8Array(), { rule: 'document-unreadable', subject: /damaged/ }],
    [
      'is far too large',
      docx([{ text: 'One' }], { 'word/notes.xml': new Uint8Array(33 * 1024 * 1024) }),
      { rule: 'document-too-large', subject: /33 MB/ },
    ],
  ])('that %s is refused with one error', async (_name, bytes, { rule, subject }) => {
    expect(await linesOf('a.docx', bytes)).toEqual({ rule, subject: expect.stringMatching(subject) });
  });
});

describe('a page’s source', () => {
  it('gives the lines that the page shows, with the marks of its headings and lists', async () => {
    const html = `<!doctype html><html><head><title>Site</title><style>p { color: red }</style></head><body>
      <nav><a href="/">Home</a></nav>
      <h1>Stock controller <em>interview questions</em></h1>
      <p>Keeps the record
         equal to the shelf &amp; more.</p>
      <ol start="3"><li><strong>Where is the bag?</strong></li><li>Who <b>signs</b>?<ul><li>inner</li></ul></li></ol>
      <p><b>Bold question?</b></p><div>One<br>two</div>
      <dl><dt>Cycle count</dt><dd>A part of the stock.</dd></dl>
      <p hidden>unseen</p><script>alert(1)</script><button>Copy</button>
      <pre>a
  b</pre></body></html>`;
    expect(await linesOf('page.HTML', html)).toEqual([
      '# Stock controller interview questions',
      'Keeps the record equal to the shelf & more.',
      '3. Where is the bag?',
      '4. Who signs?',
      '  • inner',
      '**Bold question?**',
      'One',
      'two',
      'Cycle count',
      'A part of the stock.',
      'a',
      'b',
    ]);
  });

  it('gives a table of figures by its rows, and one that lays out the page by its paragraphs', async () => {
    const figures =
      '<table><tr><th>Measure</th><th>LY</th><th>TY</th></tr><tr><td>Returns</td><td>8%</td><td>11%</td></tr></table>';
    expect(await linesOf('a.html', figures)).toEqual(['| Measure | LY | TY |', '| Returns | 8% | 11% |']);
    expect(await linesOf('a.html', `<table><tr><td><p>One</p><p>Two</p></td></tr></table>`)).toEqual(['One', 'Two']);
    const deep = `${'<table><tr><td>'.repeat(40)}deep${'</td></tr></table>'.repeat(40)}`;
    expect(await linesOf('a.html', deep)).toEqual(['deep']);
  });

  it('is read in the encoding that it names', async () => {
    const latin = Uint8Array.from(
      [...'<meta charset="windows-1252"><p>caf'].map((sign) => sign.charCodeAt(0)).concat(0xe9),
    );
    expect(await linesOf('a.htm', latin)).toEqual(['café']);
  });
});

describe('a page’s source in a text file', () => {
  const source = readFileSync(join(import.meta.dirname, '../interview/fixtures/pasted/html-source.txt'));
  const small = source.toString().replaceAll('\n', '');

  it.each([
    ['as it was copied', source],
    ['in one line', strToU8(small)],
    ['below words of the editor’s own', strToU8(`From the archive\n${source}`)],
  ])('is read as the page shows it, and that is said: %s', async (_kind, bytes) => {
    const found = await readText('page.txt', bytes);
    if (!('bytes' in found)) throw new Error('refused');
    expect(found.note?.rule).toBe('text-page-source');
    const { interview } = read(found.bytes);
    expect(interview?.role).toBe('stock-controller');
    expect(interview?.questions.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(interview?.questions[2]?.answer?.text).toMatch(/^I ask for the scan at once.*a client who left\.$/);
    expect(JSON.stringify(interview)).not.toContain('<');
  });

  it.each([
    'Stock controller interview questions\n1. Which tags do you know?\nAnswer: <b> is bold, and <5% is little.\nMore.',
    'One <b>bold</b> word and <br> in the middle of a text\nthat has\nfour lines.',
  ])('is told from a text that has a tag or two: %s', async (text) => {
    expect(await readText('a.txt', strToU8(text))).toEqual({ bytes: strToU8(text) });
  });
});

test('plain texts are handed on as they are, whatever letters their ending has', async () => {
  expect(await linesOf('a.TXT', 'a\r\nb')).toEqual(['a\r', 'b']);
  expect(['a.txt', 'a.MD', 'a.Docx', 'a.htm'].every(isRead)).toBe(true);
  expect(isRead('a.pdf')).toBe(false);
  expect(whyNotRead('a.PDF')).toContain('copy its text');
});
