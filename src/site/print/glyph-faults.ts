/** Complaints about characters that no typeface here has. */
import { type Diagnostic, diagnose } from '../../diagnostics/report.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { fontCoverage } from '../../print/fonts.ts';
import { missingGlyphs, nameCharacter } from '../../print/glyphs.ts';
import { bookName, printableNames } from '../../print/jobs.ts';
import { readKit } from './kit.ts';

let covers: ReturnType<typeof fontCoverage> | null = null;

/** The fonts are read once: while somebody edits, every saved text is looked through. */
function coverage(): ReturnType<typeof fontCoverage> {
  const { textFonts, fallbackFonts } = readKit();
  return fontCoverage(textFonts, fallbackFonts);
}

/**
 * One for each line, of what is printed for these names (slugs of roles, or the book); files are paths inside the
 * content folder. `texts` are the raw texts by their files.
 */
export function glyphFaults(
  handbook: Handbook,
  texts: ReadonlyMap<string, string>,
  names: readonly string[] = printableNames(handbook),
): Diagnostic[] {
  covers ??= coverage();
  const roles = names.includes(bookName) ? undefined : new Set(names);
  return missingGlyphs(handbook, texts, covers, roles).map(({ characters, ...place }) =>
    diagnose('glyph-missing', place, characters.map(nameCharacter).join(', ')),
  );
}
