/** A content folder → the Handbook, with every complaint on the way. */

import type { Diagnostic } from '../../diagnostics/report.ts';
import { assembleHandbook } from '../../handbook/assemble.ts';
import { runChecks, truthChecks } from '../../handbook/checks/index.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Interview } from '../../interview/interview.ts';
import { parseInterview } from '../../interview/parse.ts';
import { contentFolder } from '../paths.ts';
import { fromHere, readContent } from './read-content.ts';

export interface Loaded {
  /** Null where the settings cannot be read. */
  handbook: Handbook | null;
  interviews: Interview[];
  diagnostics: Diagnostic[];
}

/** Reads, parses, assembles and checks the figures. A text that is refused is missing from the handbook and has its error. */
export async function loadHandbook(folder: string = contentFolder): Promise<Loaded> {
  const { settings, texts, diagnostics } = await readContent(folder, contentFolder);
  if (!settings) return { handbook: null, interviews: [], diagnostics };
  const parsed = texts.map(({ file, bytes }) => parseInterview(bytes, file, settings.roles));
  const interviews = parsed.flatMap(({ interview }) => interview ?? []);
  const assembled = assembleHandbook(interviews, settings);
  const untrue = runChecks(truthChecks, assembled.handbook);
  const ofTexts = [...parsed.flatMap((one) => one.diagnostics), ...assembled.diagnostics, ...untrue];
  return {
    handbook: assembled.handbook,
    interviews,
    diagnostics: [...diagnostics, ...fromHere(folder, ofTexts)],
  };
}
