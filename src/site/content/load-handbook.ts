/** A content folder → the Handbook, with every complaint on the way. */

import type { Diagnostic } from '../../diagnostics/report.ts';
import { assembleHandbook } from '../../handbook/assemble.ts';
import { runChecks, truthChecks } from '../../handbook/checks/index.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { parseInterview } from '../../interview/parse.ts';
import { contentFolder } from '../paths.ts';
import { fromHere, readContent } from './read-content.ts';

export interface Loaded {
  /** Null where the settings cannot be read. */
  handbook: Handbook | null;
  /** The raw texts as they were read, by their path inside the content folder. */
  texts: Map<string, string>;
  diagnostics: Diagnostic[];
}

/** Reads, parses, assembles and checks the figures. A text that is refused is missing from the handbook and has its error. */
export async function loadHandbook(folder: string = contentFolder): Promise<Loaded> {
  const { settings, texts, diagnostics } = await readContent(folder, contentFolder);
  if (!settings) return { handbook: null, texts: new Map(), diagnostics };
  const parsed = texts.map(({ file, bytes }) => parseInterview(bytes, file, settings.roles));
  const interviews = parsed.flatMap(({ interview }) => interview ?? []);
  const assembled = assembleHandbook(interviews, settings);
  const untrue = runChecks(truthChecks, assembled.handbook);
  const ofTexts = [...parsed.flatMap((one) => one.diagnostics), ...assembled.diagnostics, ...untrue];
  return {
    handbook: assembled.handbook,
    texts: new Map(texts.map(({ file, bytes }) => [file, Buffer.from(bytes).toString()])),
    diagnostics: [...diagnostics, ...fromHere(folder, ofTexts)],
  };
}
