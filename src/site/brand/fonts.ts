/** The site’s fonts, cut from npm packages to the letters that the handbook uses. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Basic Latin, the letters of western European names, and the signs of prices, sums and arrows. */
const letters = `${range(0x20, 0x7e)}\u00a0£€¥§©°·×÷±¼½¾«»¡¿‐‑–—‘’‚“”„…•′″−≈≤≥≠→←↑↓↗²³ŒœÀÁÂÄÇÈÉÊËÎÏÑÓÔÖÙÛÜßàáâäçèéêëíîïñóôöùûüÿ`;

interface Cut {
  name: string;
  from: string;
  /** Axes of a variable font, pinned. */
  axes?: Record<string, number>;
}

// The text faces come from the full TTFs: the packages with woff2 files have lost small capitals and old-style
// figures. The display face is the far end of the optical-size axis, which only the variable file has.
const cuts: Cut[] = [
  { name: 'literata-text', from: '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf' },
  {
    name: 'literata-text-italic',
    from: '@expo-google-fonts/literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
  },
  {
    name: 'literata-display',
    from: '@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2',
    axes: { opsz: 72, wght: 310 },
  },
];

/** The woff2 file of each cut, by its name: the same bytes on every run. */
export async function cutFonts(): Promise<Map<string, Buffer>> {
  const files = cuts.map(async ({ name, from, axes }): Promise<[string, Buffer]> => {
    const whole = await readFile(require.resolve(from));
    const options = { targetFormat: 'woff2' as const, noHinting: true, ...(axes ? { variationAxes: axes } : {}) };
    return [`fonts/${name}.woff2`, await subsetFont(whole, letters, options)];
  });
  return new Map(await Promise.all(files));
}
