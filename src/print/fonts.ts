/** The one place that names typefaces: a change of family is a change of the package and of these lines. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'fontkit';

/** Families as the font files call them. Formulae take brackets and bars from the mathematical font inside Typst. */
export const families = { text: 'Literata', display: 'Literata Display' };

const fontPackage = '@expo-google-fonts/literata';
const textFiles = ['400Regular/Literata_400Regular.ttf', '400Regular_Italic/Literata_400Regular_Italic.ttf'];
// The cut for titles is no package: it is Literata’s optical-size axis at 72, under a name of its own. What it
// lacks is set in the text cut, so it plays no part in what can be printed.
const displayFile = join(import.meta.dirname, 'fonts/literata-display.ttf');

/** The package’s version belongs to what a PDF is made from. */
export function fontVersion(): string {
  const require = createRequire(import.meta.url);
  return `${fontPackage}@${require(`${fontPackage}/package.json`).version}`;
}

const readText = (): Buffer[] => {
  const require = createRequire(import.meta.url);
  return textFiles.map((file) => readFileSync(require.resolve(`${fontPackage}/${file}`)));
};

/** The font files’ bytes. Fails where the package is not installed. */
export const readFonts = (): Buffer[] => [...readText(), readFileSync(displayFile)];

/** Tells of a character whether the upright and the italic have it: a text can be set in either. */
export async function fontCoverage(): Promise<(codePoint: number) => boolean> {
  const { create } = await import('fontkit');
  const fonts = readText().map((bytes) => create(bytes) as Font);
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const before = known.get(codePoint);
    if (before !== undefined) return before;
    const covered = fonts.every((font) => font.hasGlyphForCodePoint(codePoint));
    known.set(codePoint, covered);
    return covered;
  };
}
