/**
 * The bytes of a PDF → the same document in fewer. Typst writes its objects as plain text, and of a tagged document
 * they are the larger half: here they go, deflated, into object streams (ISO 32000-1, 7.5.7), under a
 * cross-reference stream (7.5.8). What is a stream already stays as it is.
 */
import { deflateSync } from 'node:zlib';

/** A reader inflates a whole stream for one object of it. */
const objectsInStream = 200;

/** Where an object begins: at a byte of the file, or as which of the objects of which stream. */
type Entry = { at: number } | { stream: number; index: number };

/** Fails where the file is not as Typst writes it: one body, one plain cross-reference table. */
export function packPdf(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const { offsets, end, trailer } = readTable(file);
  const written: Buffer[] = [file.subarray(0, Math.min(...offsets.values()))];
  const entries = new Map<number, Entry>();
  let at = written[0]?.length ?? 0;
  const write = (bytes: Buffer) => {
    written.push(bytes);
    at += bytes.length;
  };
  const plain: { id: number; body: Buffer }[] = [];
  for (const { id, body } of bodies(file, offsets, end)) {
    if (!isStream(body)) plain.push({ id, body });
    else {
      entries.set(id, { at });
      write(asObject(id, body));
    }
  }
  let next = Math.max(...offsets.keys()) + 1;
  for (let from = 0; from < plain.length; from += objectsInStream) {
    const chunk = plain.slice(from, from + objectsInStream);
    for (const [index, { id }] of chunk.entries()) entries.set(id, { stream: next, index });
    entries.set(next, { at });
    write(asObject(next, objectStream(chunk)));
    next += 1;
  }
  entries.set(next, { at });
  const start = at;
  write(asObject(next, crossReferences(entries, next + 1, trailer)));
  write(Buffer.from(`startxref\n${start}\n%%EOF`));
  return Buffer.concat(written);
}

/** The table at the file’s end: each object’s number with its offset, and what the trailer says besides the size. */
function readTable(file: Buffer): { offsets: Map<number, number>; end: number; trailer: string } {
  const tail = file.lastIndexOf('startxref');
  const end = Number(/^startxref\s+(\d+)/.exec(file.toString('latin1', tail))?.[1]);
  const table = file.toString('latin1', end, tail);
  const [, rows, dictionary] = /^xref\s+0 \d+\s+([\s\S]*?)trailer\s*<<([\s\S]*)>>/.exec(table) ?? [];
  if (rows === undefined || dictionary === undefined) throw new Error('The PDF has no plain table of its objects.');
  const offsets = new Map<number, number>();
  for (const [id, row] of rows.match(/\d{10} \d{5} [nf]/g)?.entries() ?? [])
    if (row.endsWith('n')) offsets.set(id, Number(row.slice(0, 10)));
  return { offsets, end, trailer: dictionary.replace(/\/Size \d+/, '').trim() };
}

/** What stands between `obj` and `endobj`, in the order of the file. */
function* bodies(file: Buffer, offsets: Map<number, number>, end: number) {
  const inOrder = [...offsets].toSorted(([, a], [, b]) => a - b);
  for (const [place, [id, offset]] of inOrder.entries()) {
    const from = file.indexOf('obj', offset) + 'obj'.length;
    const to = file.lastIndexOf('endobj', inOrder[place + 1]?.[1] ?? end);
    yield { id, body: trim(file.subarray(from, to)) };
  }
}

const isSpace = (byte: number | undefined) => byte === 0x20 || byte === 0x0a || byte === 0x0d;

function trim(body: Buffer): Buffer {
  let [from, to] = [0, body.length];
  while (isSpace(body[from])) from += 1;
  while (isSpace(body[to - 1])) to -= 1;
  return body.subarray(from, to);
}

const isStream = (body: Buffer) => body.subarray(-'endstream'.length).equals(Buffer.from('endstream'));

const asObject = (id: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${id} 0 obj\n`), body, Buffer.from('\nendobj\n')]);

const asStream = (dictionary: string, data: Buffer): Buffer => {
  const deflated = deflateSync(data, { level: 9 });
  const head = `<< ${dictionary} /Filter /FlateDecode /Length ${deflated.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), deflated, Buffer.from('\nendstream')]);
};

/** The objects, behind a list of their numbers and of where each begins. */
function objectStream(objects: { id: number; body: Buffer }[]): Buffer {
  let at = 0;
  const list = objects.map(({ id, body }) => {
    const place = `${id} ${at}`;
    at += body.length + 1;
    return place;
  });
  const head = Buffer.from(`${list.join(' ')}\n`);
  const data = Buffer.concat([head, ...objects.flatMap(({ body }) => [body, Buffer.from('\n')])]);
  return asStream(`/Type /ObjStm /N ${objects.length} /First ${head.length}`, data);
}

/** Bytes of each field of a row: its kind, an offset or a stream’s number, an index. */
const widths = [1, 4, 2] as const;

/** A row for each object. A row is written as its difference from the one above, which deflates better. */
function crossReferences(entries: Map<number, Entry>, size: number, trailer: string): Buffer {
  const width = widths[0] + widths[1] + widths[2];
  const rows = Buffer.alloc(size * width);
  // Object 0 heads the list of free ones, and there are no others.
  rows.writeUInt16BE(0xffff, widths[0] + widths[1]);
  for (const [id, entry] of entries) {
    const row = rows.subarray(id * width, (id + 1) * width);
    row.writeUInt8('at' in entry ? 1 : 2, 0);
    row.writeUInt32BE('at' in entry ? entry.at : entry.stream, widths[0]);
    row.writeUInt16BE('at' in entry ? 0 : entry.index, widths[0] + widths[1]);
  }
  const up = 2;
  const data = Buffer.alloc(size * (width + 1));
  for (let row = 0; row < size; row += 1) {
    data[row * (width + 1)] = up;
    for (let column = 0; column < width; column += 1) {
      const above = row === 0 ? 0 : (rows[(row - 1) * width + column] ?? 0);
      data[row * (width + 1) + 1 + column] = (rows[row * width + column] ?? 0) - above;
    }
  }
  const predictor = `/DecodeParms << /Predictor 12 /Columns ${width} >>`;
  return asStream(`/Type /XRef /Size ${size} /W [${widths.join(' ')}] ${predictor} ${trailer}`, data);
}
