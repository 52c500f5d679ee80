/**
 * The kinds of files that an interview may come in, and their reading into plain lines. It runs in Node and in the
 * browser; the reader of a kind is loaded when the first file of it comes.
 */
import type { RuleId } from '../diagnostics/rules.ts';
import { isPageSource } from './page-source.ts';

/** What became of a file: the bytes of a plain text in UTF-8, with what is to be said of their making; or why there is none. */
export type FileText = { bytes: Uint8Array; note?: Remark } | { refusal: Remark };
export interface Remark {
  rule: RuleId;
  /** What the complaint quotes. */
  subject: string;
}

/** A document → its lines. A line is a paragraph, an entry of a list, a row of a table, or what follows a forced break. */
export type LineReader = (bytes: Uint8Array) => Promise<string[]>;

interface Format {
  /** Its endings, in small letters. */
  endings: readonly string[];
  /** Null where the file is the text itself. */
  load: (() => Promise<LineReader>) | null;
}

const formats: Format[] = [
  { endings: ['txt', 'md'], load: null },
  { endings: ['docx'], load: async () => (await import('./docx.ts')).docxLines },
  { endings: ['html', 'htm'], load: async () => (await import('./html.ts')).htmlLines },
];

/** The endings of all files that are read, with the dot: what a file picker asks for. */
export const readEndings: readonly string[] = formats.flatMap(({ endings }) => endings.map((ending) => `.${ending}`));

const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
const formatOf = (name: string): Format | undefined => formats.find(({ endings }) => endings.includes(endingOf(name)));

/** Whether a file of this name is read. Capitals make no difference. */
export const isRead = (name: string): boolean => formatOf(name) !== undefined;

/** Other files that interviews come in, and how to get a text out of them. */
const otherKinds: { endings: readonly string[]; what: string }[] = [
  { endings: ['pdf'], what: 'it is a PDF; open it and copy its text' },
  { endings: ['doc', 'dot'], what: 'it is a document of an old Word; save it as .docx' },
  { endings: ['rtf', 'odt', 'pages'], what: 'it is a document of another program; save it as .docx' },
  { endings: ['ppt', 'pptx', 'odp', 'key'], what: 'it is a presentation; copy its text' },
  { endings: ['xls', 'xlsx', 'ods', 'csv', 'numbers'], what: 'it is a spreadsheet; copy its cells' },
  { endings: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'heic', 'svg'], what: 'it is a picture; type its text' },
  { endings: ['zip', 'gz', '7z', 'rar'], what: 'it is an archive; take the texts out of it' },
];

/** Why a file of this name is not read, for a complaint. */
export const whyNotRead = (name: string): string =>
  otherKinds.find(({ endings }) => endings.includes(endingOf(name)))?.what ?? 'its ending is not that of a text';

/** A fault of a document, as its reader throws it. */
export class DocumentError extends Error {
  readonly rule: RuleId;
  constructor(rule: RuleId, subject: string) {
    super(subject);
    this.rule = rule;
  }
}

/** Reads a file by the ending of its name. Never throws on any bytes. */
export async function readText(name: string, bytes: Uint8Array): Promise<FileText> {
  const format = formatOf(name);
  if (!format) return { refusal: { rule: 'document-unreadable', subject: whyNotRead(name) } };
  try {
    if (!format.load) return await readPlain(bytes);
    const read = await format.load();
    return { bytes: encode(await read(bytes)) };
  } catch (error) {
    if (error instanceof DocumentError) return { refusal: { rule: error.rule, subject: error.message } };
    const subject = error instanceof Error ? error.message : String(error);
    return { refusal: { rule: 'document-unreadable', subject } };
  }
}

const encode = (lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));

/** So many bytes tell whether a text is the source of a page. */
const beginning = 64 * 1024;

/** A plain text is read as it is, unless somebody copied a page’s source: then as a browser shows it, and that is said. */
async function readPlain(bytes: Uint8Array): Promise<FileText> {
  const head = new TextDecoder().decode(bytes.subarray(0, beginning));
  if (!head.includes('<') || !isPageSource(head.split(/\r\n|\r|\n/))) return { bytes };
  const { htmlLines } = await import('./html.ts');
  return { bytes: encode(await htmlLines(bytes)), note: { rule: 'text-page-source', subject: '' } };
}

const megabyte = 1024 * 1024;
/** What a document may hold, in bytes: an interview of a hundred pages has less than a hundredth of it. */
const most = 32 * megabyte;

/** Throws a DocumentError where a document is so large that reading it would not end. */
export function assertSize(bytes: number): void {
  if (bytes > most) throw new DocumentError('document-too-large', `${Math.round(bytes / megabyte)} MB`);
}
