import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, test } from 'vitest';
import { openPdf, poppler, readBookmarks, readLinks } from './fixtures/read-pdf.ts';
import { packPdf } from './pack-pdf.ts';

const text = `#set document(title: "Endstream", date: datetime(year: 2026, month: 1, day: 1))
#outline()
${Array.from({ length: 12 }, (_, index) => `= Heading endobj ${index} <h${index}>\n#lorem(200) #link(<h${(index * 7) % 12}>)[see]`).join('\n\n')}`;
const compiler = NodeCompiler.create({ workspace: '/vitrine' });
const plain = new Uint8Array(compiler.pdf({ mainFileContent: text }, { pdfStandard: 'ua-1' }));

describe('a packed PDF', () => {
  const packed = packPdf(plain);

  test('takes much less room than what Typst wrote, and the same every time', () => {
    expect(packed.length).toBeLessThan(plain.length * 0.7);
    expect(Buffer.compare(packPdf(plain), packed)).toBe(0);
  });

  test('says the same, in text, tags, bookmarks and links', async () => {
    expect(poppler(packed, 'pdftotext')).toBe(poppler(plain, 'pdftotext'));
    expect(poppler(packed, 'pdfinfo', '-struct')).toBe(poppler(plain, 'pdfinfo', '-struct'));
    const [before, after] = [await openPdf(plain), await openPdf(packed)];
    expect(await readBookmarks(after)).toEqual(await readBookmarks(before));
    expect(await readLinks(after)).toEqual(await readLinks(before));
    expect(await after.getMetadata()).toMatchObject({ info: (await before.getMetadata()).info });
  });

  test('is not made of what is no PDF with a plain table', () => {
    expect(() => packPdf(packed)).toThrow('no plain table');
    expect(() => packPdf(Buffer.from('%PDF-1.7'))).toThrow('no plain table');
  });
});
