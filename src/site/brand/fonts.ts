/** The site’s fonts, cut from npm packages to the letters that the handbook uses. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** What many pages need: letters, figures, and the signs that our texts set. */
export const usual = `${range(0x20, 0x21)}#${range(0x25, 0x29)}${range(0x2b, 0x3b)}=?${range(0x41, 0x5a)}${range(0x61, 0x7a)}\u00a0£·×é÷–—‘’“”…€→−`;
/** What few pages need, in files of its own that only they ask for: other letters of western European names, and rarer signs. */
export const further = '"$*<>@[\\]^_`{|}~¥§©°±¼½¾«»¡¿‐‚„•′″≈≤≥≠←↑↓²³ŒœÀÁÂÄÇÈÉÊËÎÏÑÓÔÖÙÛÜßàáâäçèêëíîïñóôöùûüÿ';

/** Kerning, ligatures, and figures of both kinds; what the style sheets ask for besides is a cut’s own. */
const features = ['kern', 'liga', 'ccmp', 'lnum', 'onum', 'pnum'];

interface Cut {
  name: string;
  from: string;
  /** OpenType features that are kept beside the usual ones: each brings its letters’ other shapes. */
  also?: string[];
  /** Axes of a variable font, pinned. */
  axes?: Record<string, number>;
}

// The text faces come from the full TTFs: the packages with woff2 files have lost small capitals and old-style
// figures. The display face is the far end of the optical-size axis, which only the variable file has.
const cuts: Cut[] = [
  {
    name: 'literata-text',
    from: '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf',
    also: ['tnum', 'smcp', 'c2sc'],
  },
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

/** Two woff2 files of each cut, by their names, `…-further` the second: the same bytes on every run. */
export async function cutFonts(): Promise<Map<string, Buffer>> {
  const files = cuts.map(async ({ name, from, axes, also = [] }): Promise<[string, Buffer][]> => {
    const whole = await readFile(require.resolve(from));
    const cut = (letters: string) =>
      subsetFont(whole, letters, {
        targetFormat: 'woff2',
        noHinting: true,
        keepFeatures: [...features, ...also],
        ...(axes ? { variationAxes: axes } : {}),
      });
    return [
      [`fonts/${name}.woff2`, await cut(usual)],
      [`fonts/${name}-further.woff2`, await cut(further)],
    ];
  });
  return new Map((await Promise.all(files)).flat());
}
