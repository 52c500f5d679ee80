/** Bytes → text. What is not UTF-8 text is refused here, with the place of the first bad byte. */

export type Refusal = {
  rule: 'text-binary' | 'text-encoding' | 'text-empty';
  line: number;
  column: number;
  subject: string;
};

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);

/** Returns the text without its byte-order mark, or why the bytes cannot be one. Never throws. */
export function decode(bytes: Uint8Array): { text: string } | { refusal: Refusal } {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return { refusal: { rule: 'text-encoding', line: 1, column: 1, subject: 'it begins with the mark of UTF-16' } };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { refusal: { rule: 'text-binary', ...placeOf(bytes, zero), subject: '' } };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return { refusal: { rule: 'text-empty', line: 1, column: 1, subject: '' } };
    return { text };
  } catch {
    return { refusal: badByte(bytes) };
  }
}

/** UTF-8 is self-synchronising, so each line can be decoded alone to find the first that is not valid. */
function badByte(bytes: Uint8Array): Refusal {
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    const offset = firstInvalid(bytes.subarray(start, end));
    if (offset !== null) {
      const byte = bytes[start + offset] ?? 0;
      return {
        rule: 'text-encoding',
        ...placeOf(bytes, start + offset),
        subject: `the byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} stands where no character can begin or go on`,
      };
    }
    start = end + 1;
  }
  return { rule: 'text-encoding', line: 1, column: 1, subject: 'it breaks off inside a character' };
}

/** Offset of the first byte that is not part of a well-formed sequence (Unicode 16, table 3-7), or null. */
function firstInvalid(bytes: Uint8Array): number | null {
  const replaced = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let offset = 0;
  for (const character of replaced) {
    const expected = encoder.encode(character);
    if (!expected.every((byte, index) => bytes[offset + index] === byte)) return offset;
    offset += expected.length;
  }
  return null;
}

/** Line and column, both from 1, of a byte; the column counts the characters before it. */
function placeOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = bytes.subarray(0, offset);
  let line = 1;
  for (const byte of before) if (byte === 0x0a) line += 1;
  const lineStart = before.lastIndexOf(0x0a) + 1;
  return { line, column: new TextDecoder().decode(before.subarray(lineStart)).length + 1 };
}
