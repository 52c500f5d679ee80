/** The one place that names typefaces: a change of family is a change of the fonts that are read and of these lines. */
import type { Font } from 'fontkit';

/** Families as the font files call them. Formulae take brackets and bars from the mathematical font inside Typst. */
export const families = { text: 'Literata', display: 'Literata Display' };

/**
 * Tells of a character whether all of these fonts (the bytes of the upright and the italic) have it: a text can be
 * set in either.
 */
export async function fontCoverage(textFonts: readonly Buffer[]): Promise<(codePoint: number) => boolean> {
  const { create } = await import('fontkit');
  const fonts = textFonts.map((bytes) => create(bytes) as Font);
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const before = known.get(codePoint);
    if (before !== undefined) return before;
    const covered = fonts.every((font) => font.hasGlyphForCodePoint(codePoint));
    known.set(codePoint, covered);
    return covered;
  };
}
