/** Bytes → text. What is not UTF-8 text is refused here, with the place of the first bad byte. */

type Refusal = {
  rule: 'text-binary' | 'text-encoding';
  line: number;
  column: number;
  subject: string;
};

/** How files begin that an editor may drop in by mistake. Longer marks stand first where one begins another. */
const signatures: { rule: Refusal['rule']; bytes: number[]; subject: string }[] = [
  { rule: 'text-encoding', bytes: [0xff, 0xfe, 0, 0], subject: 'it begins with the mark of UTF-32' },
  { rule: 'text-encoding', bytes: [0, 0, 0xfe, 0xff], subject: 'it begins with the mark of UTF-32' },
  { rule: 'text-encoding', bytes: [0xff, 0xfe], subject: 'it begins with the mark of UTF-16' },
  { rule: 'text-encoding', bytes: [0xfe, 0xff], subject: 'it begins with the mark of UTF-16' },
  { rule: 'text-binary', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], subject: 'a PDF document' },
  { rule: 'text-binary', bytes: [0x50, 0x4b, 3, 4], subject: 'an archive or a word processor’s document' },
  { rule: 'text-binary', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], subject: 'a document in Rich Text Format' },
];

const startsWith = (bytes: Uint8Array, mark: number[]) => mark.every((byte, index) => bytes[index] === byte);

/** Returns the text without its byte-order mark, or why the bytes cannot be one. Never throws. */
export function decode(bytes: Uint8Array): { text: string } | { refusal: Refusal } {
  const signature = signatures.find((row) => startsWith(bytes, row.bytes));
  if (signature) return { refusal: { rule: signature.rule, line: 1, column: 1, subject: signature.subject } };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { refusal: refuseZero(bytes, zero) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { refusal: refuseByte(bytes, firstInvalid(bytes)) };
  }
}

const sample = 2000;

/** In UTF-16 nearly every other byte of a western text is zero, all on one side; elsewhere zeros mean no text. */
function refuseZero(bytes: Uint8Array, offset: number): Refusal {
  const sides: [number, number] = [0, 0];
  const head = bytes.subarray(0, sample);
  for (const [index, byte] of head.entries()) if (byte === 0) sides[index % 2 === 0 ? 0 : 1] += 1;
  const [fewer, more] = sides.toSorted((a, b) => a - b) as [number, number];
  if (more > head.length * 0.3 && fewer < more * 0.05)
    return { rule: 'text-encoding', line: 1, column: 1, subject: 'it looks like UTF-16 without its mark' };
  return { rule: 'text-binary', ...placeOf(bytes, offset), subject: 'the byte 0x00' };
}

function refuseByte(bytes: Uint8Array, { offset, cut }: Invalid): Refusal {
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const subject = cut
    ? 'it breaks off inside a character'
    : `the byte 0x${byte} stands where no character can begin or go on`;
  return { rule: 'text-encoding', ...placeOf(bytes, offset), subject };
}

/** Well-formed sequences of more than one byte: the first, the second, and how many follow (Unicode 16, table 3-7). */
const sequences: { first: [number, number]; second: [number, number]; more: number }[] = [
  { first: [0xc2, 0xdf], second: [0x80, 0xbf], more: 0 },
  { first: [0xe0, 0xe0], second: [0xa0, 0xbf], more: 1 },
  { first: [0xe1, 0xec], second: [0x80, 0xbf], more: 1 },
  { first: [0xed, 0xed], second: [0x80, 0x9f], more: 1 },
  { first: [0xee, 0xef], second: [0x80, 0xbf], more: 1 },
  { first: [0xf0, 0xf0], second: [0x90, 0xbf], more: 2 },
  { first: [0xf1, 0xf3], second: [0x80, 0xbf], more: 2 },
  { first: [0xf4, 0xf4], second: [0x80, 0x8f], more: 2 },
];

interface Invalid {
  /** The first byte that is not part of a well-formed sequence. */
  offset: number;
  /** Whether the bytes end before the sequence does. */
  cut: boolean;
}

/** The first fault of bytes that are not well-formed. */
function firstInvalid(bytes: Uint8Array): Invalid {
  let offset = 0;
  while (offset < bytes.length) {
    const byte = bytes[offset] ?? 0;
    if (byte < 0x80) {
      offset += 1;
      continue;
    }
    const row = sequences.find(({ first: [low, high] }) => byte >= low && byte <= high);
    if (!row) return { offset, cut: false };
    for (let next = 1; next <= row.more + 1; next += 1) {
      const [low, high] = next === 1 ? row.second : [0x80, 0xbf];
      const following = bytes[offset + next];
      if (following === undefined) return { offset, cut: true };
      if (following < low || following > high) return { offset, cut: false };
    }
    offset += row.more + 2;
  }
  return { offset, cut: true };
}

/** Line and column, both from 1, of a byte; the column counts the characters before it. */
function placeOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
