/** The pictures by which a phone shows the installed handbook: the site’s sign, on paper by day. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { projectFolder } from '../paths.ts';

interface Icon {
  /** Pixels of a side. */
  side: number;
  /** What a system that cuts icons to its own shape leaves whole is a circle of four fifths: the sign stands within. */
  purpose: 'any' | 'maskable';
}

/** By the names of their files; the manifest says what each is for. */
const icons: Readonly<Record<string, Icon>> = {
  'icon-192': { side: 192, purpose: 'any' },
  'icon-512': { side: 512, purpose: 'any' },
  'maskable-512': { side: 512, purpose: 'maskable' },
  'touch-180': { side: 180, purpose: 'maskable' },
};

/** The icons as PNG, by their paths: the same bytes each time. */
export async function drawIcons(): Promise<Map<string, Buffer>> {
  const files = Object.entries(icons).map(
    async ([name, icon]): Promise<[string, Buffer]> => [`icons/${name}.png`, await drawIcon(icon)],
  );
  return new Map(await Promise.all(files));
}

async function drawIcon({ side, purpose }: Icon): Promise<Buffer> {
  const sign = await readFile(join(projectFolder, 'public/favicon.svg'));
  const inner = purpose === 'maskable' ? Math.round(side * 0.8) : side;
  const edge = (side - inner) / 2;
  return sharp(sign, { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .extend({ top: edge, bottom: edge, left: edge, right: edge, background: '#fbf8f1' })
    .png({ palette: true, colours: 32 })
    .toBuffer();
}
