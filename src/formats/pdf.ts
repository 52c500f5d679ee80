/** A PDF → its lines. It has none where its pages are pictures. */
import { extractText, getDocumentProxy } from 'unpdf';
import { assertSize, DocumentError } from './formats.ts';

/** The lines of all pages; throws a DocumentError for a PDF that is locked, broken or without text. */
export async function pdfLines(bytes: Uint8Array): Promise<string[]> {
  assertSize(bytes.length);
  const pdf = await open(bytes);
  try {
    const { text } = await extractText(pdf, { mergePages: false });
    const lines = text.flatMap((page) => page.split('\n'));
    if (!lines.some((line) => /\p{L}/u.test(line)))
      throw new DocumentError(
        'document-unreadable',
        'its pages are pictures without text; scan it with text recognition, or type its text',
      );
    return lines;
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // The reader takes the bytes for itself.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new DocumentError(
      'document-unreadable',
      locked ? 'it is a PDF locked with a password; save it without one' : 'it is a broken PDF; save it again',
    );
  }
}
