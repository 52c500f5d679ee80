/** Fonts and social cards, made from npm packages before each build: about a second, and the same bytes every time. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { projectFolder } from '../paths.ts';
import { drawCards } from './cards.ts';
import { cutFonts } from './fonts.ts';

/** Where the site’s components and styles import them from. */
const brandFolder = join(projectFolder, '.vitrine/brand');

export function brand(): AstroIntegration {
  return {
    name: 'vitrine-brand',
    hooks: {
      'astro:config:setup': async ({ command }) => void (command !== 'preview' && (await makeBrand(brandFolder))),
    },
  };
}

/** Makes every file of the brand in `folder`. */
export async function makeBrand(folder: string): Promise<void> {
  const fonts = await cutFonts();
  const files = new Map([...fonts, ...(await drawCards(fonts))]);
  for (const [name, bytes] of files) await keepWhole(join(folder, name), bytes);
}

/** Leaves a file that has these bytes as it is, so that a running server or a second build never sees half of one. */
async function keepWhole(path: string, bytes: Uint8Array): Promise<void> {
  const present = await readFile(path).catch(() => null);
  if (present?.equals(bytes)) return;
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  await writeFile(partial, bytes);
  await rename(partial, path);
}
