/** Reads a content folder: settings and raw texts. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Diagnostic, diagnose } from '../../diagnostics/report.ts';
import {
  readSettings,
  type Settings,
  type SettingsName,
  type SettingsTexts,
  settingsFiles,
} from '../../handbook/settings.ts';
import { listFiles, toPosix } from '../list-files.ts';

interface RawText {
  /** Path inside the content folder, with forward slashes. */
  file: string;
  bytes: Uint8Array;
}

export interface Content {
  settings: Settings | null;
  texts: RawText[];
  diagnostics: Diagnostic[];
}

/** Reads the whole folder. General settings that are not there are taken from `fallback`, the project’s own content folder. */
export async function readContent(folder: string, fallback: string): Promise<Content> {
  const { settings, diagnostics } = await loadSettings(folder, fallback);
  return { settings, texts: await readTexts(folder), diagnostics };
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

/** All .txt files under interviews/, or under the folder itself where it has no such part, sorted by path. */
async function readTexts(folder: string): Promise<RawText[]> {
  const files = (await listFiles(folder)).filter((path) => path.endsWith('.txt')).toSorted();
  return Promise.all(files.map(async (file) => ({ file, bytes: await readFile(join(folder, file)) })));
}

/** Complaints about texts of a content folder, with each file named as a terminal can open it: from the current folder. */
export const fromHere = (folder: string, diagnostics: Diagnostic[]): Diagnostic[] =>
  diagnostics.map((diagnostic) =>
    Object.assign(diagnostic, { file: toPosix(relative('.', join(folder, diagnostic.file))) }),
  );
