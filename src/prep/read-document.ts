/** A file that a candidate brings → its text, or in one sentence why there is none. In Node and in the browser. */
import { DocumentError, readText } from '../formats/formats.ts';
import { isPageSource } from '../formats/page-source.ts';
import { joinBrokenLines } from './cv-lines.ts';

export type DocumentText = { text: string } | { refusal: string };

/** Never throws on any bytes. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<DocumentText> {
  const read = await readBytes(name, bytes);
  return 'text' in read && read.text.trim() === '' ? { refusal: 'it is empty' } : read;
}

/** What was pasted as the source of a page, as the page shows it; any other text as it is. Never throws on any text. */
export async function readPasted(text: string): Promise<string> {
  if (!text.includes('<') || !isPageSource(text.split(/\r\n|\r|\n/))) return text;
  const { htmlLines } = await import('../formats/html.ts');
  return (await htmlLines(new TextEncoder().encode(text))).join('\n');
}

async function readBytes(name: string, bytes: Uint8Array): Promise<DocumentText> {
  const ending = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
  if (ending === '.pdf') return readPdf(bytes);
  const read = await readText(name, bytes);
  if ('refusal' in read) return { refusal: read.refusal.subject };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(read.bytes) };
  } catch {
    return { refusal: 'it is no text in UTF-8; save it as UTF-8' };
  }
}

/** PDFs are read here alone: an interview that comes as a PDF has to be looked through by its editor. */
async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  try {
    const { pdfLines } = await import('../formats/pdf.ts');
    // A page breaks every line at its margin.
    return { text: joinBrokenLines(await pdfLines(bytes)).join('\n') };
  } catch (error) {
    if (error instanceof DocumentError) return { refusal: error.message };
    return { refusal: 'it is a broken PDF; save it again' };
  }
}
