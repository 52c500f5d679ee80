/** The one place that names typefaces: a change of family is a change of the fonts that are read and of these lines. */
import { create, type Font } from 'fontkit';

/** Families as the font files call them. Formulae take brackets and bars from the mathematical font inside Typst. */
export const families = {
  text: 'Literata',
  display: 'Literata Display',
  /** For the signs and emoji that the others lack, in the order in which they are asked. */
  fallback: ['DejaVu Sans', 'Noto Emoji'],
};

/**
 * Tells of a character whether it can be set: in both of the text fonts (the bytes of the upright and the italic),
 * since a text can be set in either, or in one of the fallback fonts.
 */
export function fontCoverage(
  textFonts: readonly Buffer[],
  fallbackFonts: readonly Buffer[],
): (codePoint: number) => boolean {
  const [texts, fallbacks] = [textFonts, fallbackFonts].map((fonts) => fonts.map((bytes) => create(bytes) as Font)) as [
    Font[],
    Font[],
  ];
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const before = known.get(codePoint);
    if (before !== undefined) return before;
    const has = (font: Font) => font.hasGlyphForCodePoint(codePoint);
    const covered = texts.every(has) || fallbacks.some(has);
    known.set(codePoint, covered);
    return covered;
  };
}
