import { expect, it } from 'vitest';
import { pdfLines } from './pdf.ts';

/** A PDF of one page with this drawn on it; `trailer` is added to its trailer. */
function pdf(drawn: string, trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, number) => {
    const place = text.length;
    text += `${number + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 6 /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

it('a PDF is read line by line', async () => {
  const drawn = 'BT /F 12 Tf 50 700 Td (Stock controller) Tj 0 -20 Td (Counts the vault.) Tj ET';
  expect(await pdfLines(pdf(drawn))).toEqual(['Stock controller', 'Counts the vault.']);
});

it('a scanned PDF is told to have no text', async () => {
  await expect(pdfLines(pdf('0 0 100 100 re f'))).rejects.toThrow('pictures without text');
});

it('a locked PDF is told to be locked', async () => {
  const key = '00'.repeat(32);
  const lock = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`;
  await expect(pdfLines(pdf('', lock))).rejects.toThrow('locked with a password');
});

it('what is no PDF is told to be broken', async () => {
  await expect(pdfLines(new TextEncoder().encode('no PDF'))).rejects.toThrow('broken PDF');
});
