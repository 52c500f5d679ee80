/** A content folder → the Handbook, with every complaint on the way. */

import type { Diagnostic } from '../../diagnostics/report.ts';
import { assembleHandbook } from '../../handbook/assemble.ts';
import { runChecks, truthChecks } from '../../handbook/checks/index.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Settings } from '../../handbook/settings.ts';
import { parseInterview } from '../../interview/parse.ts';
import { contentFolder } from '../paths.ts';
import { fromHere, type RawText, readContent } from './read-content.ts';

export interface Loaded {
  /** The content folder. */
  folder: string;
  /** Null where the settings cannot be read. */
  handbook: Handbook | null;
  /** The raw texts as they were read, by their path inside the content folder. */
  texts: Map<string, string>;
  diagnostics: Diagnostic[];
}

/** Reads, parses, assembles and checks the figures. A text that is refused is missing from the handbook and has its error. */
export async function loadHandbook(folder: string = contentFolder): Promise<Loaded> {
  const { settings, texts, ofSettings, ofFiles } = await readContent(folder, contentFolder);
  if (!settings)
    return { folder, handbook: null, texts: new Map(), diagnostics: [...ofSettings, ...fromHere(folder, ofFiles)] };
  const { handbook, diagnostics } = assembleTexts(texts, settings);
  const ofTexts = fromHere(folder, [...ofFiles, ...diagnostics]);
  return { folder, handbook, texts: textsByFile(texts), diagnostics: [...ofSettings, ...ofTexts] };
}

/** Raw texts as strings, by their path inside the content folder. */
export const textsByFile = (texts: RawText[]): Map<string, string> =>
  new Map(texts.map(({ file, bytes }) => [file, Buffer.from(bytes).toString()]));

/** Texts → handbook, with every complaint about them; the complaints’ files are paths inside the content folder. */
export function assembleTexts(texts: RawText[], settings: Settings): { handbook: Handbook; diagnostics: Diagnostic[] } {
  const parsed = texts.map(({ file, bytes }) => parseInterview(bytes, file, settings.roles));
  const interviews = parsed.flatMap((one) => one.interviews);
  const assembled = assembleHandbook(interviews, settings);
  const untrue = runChecks(truthChecks, assembled.handbook);
  const diagnostics = [...parsed.flatMap((one) => one.diagnostics), ...assembled.diagnostics, ...untrue];
  return { handbook: assembled.handbook, diagnostics };
}
