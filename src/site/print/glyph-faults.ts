/** Complaints about characters that the typeface lacks. */
import { type Diagnostic, diagnose } from '../../diagnostics/report.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { fontCoverage } from '../../print/fonts.ts';
import { missingGlyphs, nameCharacter } from '../../print/glyphs.ts';
import { bookName } from '../../print/jobs.ts';
import { readKit } from './kit.ts';

/** Of what is printed for these names (slugs of roles, or the book), with files named from the content folder. */
export async function glyphFaults(handbook: Handbook, names: readonly string[]): Promise<Diagnostic[]> {
  const roles = names.includes(bookName) ? undefined : new Set(names);
  return missingGlyphs(handbook, await fontCoverage(readKit().textFonts), roles).map(({ file, line, character }) =>
    diagnose('glyph-missing', { file, line, column: 1 }, nameCharacter(character)),
  );
}
