/** The handbook while somebody edits: a text with an error keeps its last good version, and stops no other. */
import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/report.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { assembleTexts, textsByFile } from '../content/load-handbook.ts';
import { type RawText, readContent } from '../content/read-content.ts';
import { toPosix } from '../list-files.ts';
import { contentFolder } from '../paths.ts';

export interface Live {
  /** What pages are made of; null where nothing can be made, and the last pages stay. */
  handbook: Handbook | null;
  /** The raw texts that it was made from. */
  texts: Map<string, string>;
  /** The handbook of the texts as they are, errors included: it knows which page a line belongs to. */
  asSaved: Handbook | null;
  /** Complaints about the texts as they are; their files are paths inside the content folder. */
  diagnostics: Diagnostic[];
}

/** A function that reads the folder anew and remembers the last good version of each text. */
export function liveHandbook(folder: string): () => Promise<Live> {
  const good = new Map<string, RawText>();
  return async () => {
    const { settings, texts, ofSettings, ofFiles } = await readContent(folder, contentFolder);
    const inside = ofSettings.map((one) => Object.assign(one, { file: toPosix(relative(folder, resolve(one.file))) }));
    if (!settings) return { handbook: null, texts: new Map(), asSaved: null, diagnostics: [...inside, ...ofFiles] };
    const saved = assembleTexts(texts, settings);
    const complaints = [...inside, ...ofFiles, ...saved.diagnostics];
    const refused = filesAtFault(complaints);
    let [served, shown] = [saved, texts];
    // What is put in the place of a text, or the want of it, may bring another complaint; each round refuses more texts.
    for (let faults = refused; faults.size > 0; ) {
      shown = withoutFaults(texts, refused, good);
      served = assembleTexts(shown, settings);
      faults = filesAtFault(served.diagnostics.filter(({ file }) => !refused.has(file) || good.delete(file)));
      for (const file of faults) refused.add(file);
    }
    for (const text of texts) if (!refused.has(text.file)) good.set(text.file, text);
    return { handbook: served.handbook, texts: textsByFile(shown), asSaved: saved.handbook, diagnostics: complaints };
  };
}

const filesAtFault = (diagnostics: Diagnostic[]): Set<string> =>
  new Set(diagnostics.filter(({ fatal }) => fatal).map(({ file }) => file));

/** The texts, with the last good version of each that is refused or cannot be opened, where there is one. */
function withoutFaults(texts: RawText[], refused: Set<string>, good: Map<string, RawText>): RawText[] {
  const kept = texts.filter(({ file }) => !refused.has(file));
  const last = [...refused].flatMap((file) => good.get(file) ?? []);
  return [...kept, ...last].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
