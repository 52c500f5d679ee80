/** Reads a content folder: settings and raw texts. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Diagnostic, diagnose } from '../../diagnostics/report.ts';
import { isRead, readText, whyNotRead } from '../../formats/formats.ts';
import {
  readSettings,
  type Settings,
  type SettingsName,
  type SettingsTexts,
  settingsFiles,
} from '../../handbook/settings.ts';
import { ledgerFile } from '../cards/ledger-file.ts';
import { type Found, listAll, toPosix } from '../list-files.ts';

export interface RawText {
  /** Path inside the content folder, with forward slashes. */
  file: string;
  bytes: Uint8Array;
  /** What is to be said of how the bytes came of the file. */
  note?: Diagnostic;
}

export interface Content {
  settings: Settings | null;
  texts: RawText[];
  /** Complaints about settings; their files are named from the current folder. */
  ofSettings: Diagnostic[];
  /** Complaints about files of texts; their files are paths inside the content folder. */
  ofFiles: Diagnostic[];
}

/** Reads the whole folder. General settings that are not there are taken from `fallback`, the project’s own content folder. */
export async function readContent(folder: string, fallback: string): Promise<Content> {
  const { settings, diagnostics } = await loadSettings(folder, fallback);
  const read = await readTexts(folder);
  const isEmpty = read.texts.length === 0 && read.diagnostics.every(({ fatal }) => !fatal);
  const place = { file: 'interviews', line: 1, column: 1 };
  const empty = isEmpty ? [diagnose('content-empty', place, toPosix(relative('.', folder)))] : [];
  return { settings, texts: read.texts, ofSettings: diagnostics, ofFiles: [...empty, ...read.diagnostics] };
}

/** Reads all settings, content/*.yml. */
export async function loadSettings(
  folder: string,
  fallback = folder,
): Promise<{ settings: Settings | null; diagnostics: Diagnostic[] }> {
  const files = await Promise.all(
    (Object.keys(settingsFiles) as SettingsName[]).map(
      async (name) => [name, await readEither(name, folder, fallback)] as const,
    ),
  );
  const faults = files.flatMap(([, file]) => ('fault' in file ? [file.fault] : []));
  if (faults.length > 0) return { settings: null, diagnostics: faults };
  return readSettings(Object.fromEntries(files) as SettingsTexts);
}

async function readEither(
  name: SettingsName,
  folder: string,
  fallback: string,
): Promise<{ file: string; text: string } | { fault: Diagnostic }> {
  const { general, empty } = settingsFiles[name];
  for (const place of general ? [folder, fallback] : [folder]) {
    const file = join(place, name);
    try {
      return { file: toPosix(relative('.', file)), text: await readFile(file, 'utf8') };
    } catch {
      // The next folder is tried; where none has the file, the complaint below says so.
    }
  }
  if (!general) return { file: join(folder, name), text: empty };
  return {
    fault: diagnose('settings-invalid', { file: join(folder, name), line: 1, column: 1 }, `there is no ${name}`),
  };
}

/** Files that stand beside the texts and are no texts, and what programs and systems leave in folders. */
const notTexts = /(?:^|\/)(?:\.[^/]*|~\$[^/]*|[^/]*~|readme\.[^/]*|thumbs\.db|desktop\.ini|licen[cs]e[^/]*)(?:\/|$)/i;

/**
 * All texts under interviews/, or under the folder itself where it has no such part, sorted by path; and a complaint for
 * each file that stands there and is not read.
 */
async function readTexts(folder: string): Promise<{ texts: RawText[]; diagnostics: Diagnostic[] }> {
  const found = (await listAll(folder)).filter(
    ({ path }) => !notTexts.test(path) && !Object.hasOwn(settingsFiles, path) && path !== ledgerFile,
  );
  const inPart = found.some(({ path }) => path.startsWith('interviews/'));
  const read = found
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(async ({ path: file, kind }) => {
      const why = whyLeft(file, kind, inPart);
      if (why !== null) return { diagnostic: diagnose('file-not-read', { file, line: 1, column: 1 }, why) };
      return readFileText(join(folder, file), file);
    });
  const all = await Promise.all(read);
  return {
    texts: all.flatMap((one) => ('bytes' in one ? [one] : [])),
    diagnostics: all.flatMap((one) => ('diagnostic' in one ? [one.diagnostic] : (one.note ?? []))),
  };
}

/** Why a file of a content folder is not read, or null where it is. */
function whyLeft(path: string, kind: Found['kind'], inPart: boolean): string | null {
  if (kind === 'link to a folder' || kind === 'broken link') return `it is a ${kind}`;
  if (kind === 'other' || !isRead(path)) return whyNotRead(path);
  return inPart && !path.startsWith('interviews/') ? 'it stands outside interviews/' : null;
}

/** The text of a file, by whatever format it has, or the one complaint why there is none. `name` is what complaints call it. */
export async function readFileText(path: string, name: string): Promise<RawText | { diagnostic: Diagnostic }> {
  const place = { file: name, line: 1, column: 1 };
  const bytes = await readFile(path).catch((error: Error) => error);
  if (bytes instanceof Error) return { diagnostic: diagnose('file-unreadable', place, bytes.message) };
  if (!isRead(name)) return { file: name, bytes };
  const read = await readText(name, bytes);
  if ('refusal' in read) return { diagnostic: diagnose(read.refusal.rule, place, read.refusal.subject) };
  const { bytes: text, note } = read;
  return { file: name, bytes: text, ...(note && { note: diagnose(note.rule, place, note.subject) }) };
}

/** Complaints about texts of a content folder, with each file named as a terminal can open it: from the current folder. */
export const fromHere = (folder: string, diagnostics: Diagnostic[]): Diagnostic[] =>
  diagnostics.map((diagnostic) =>
    Object.assign(diagnostic, { file: toPosix(relative('.', join(folder, diagnostic.file))) }),
  );
