/** Fonts, social cards and icons, made from npm packages before each build: about a second, and the same bytes every time. */
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { brandFolder } from '../paths.ts';
import { writeWhole } from '../write-files.ts';
import { drawCards } from './cards.ts';
import { cutFonts } from './fonts.ts';
import { drawIcons } from './icons.ts';

export function brand(): AstroIntegration {
  return {
    name: 'vitrine-brand',
    hooks: {
      'astro:config:setup': async ({ command }) => void (command !== 'preview' && (await makeBrand(brandFolder))),
    },
  };
}

/** Makes every file of the brand in `folder`. */
async function makeBrand(folder: string): Promise<void> {
  const fonts = await cutFonts();
  const files = new Map([...fonts, ...(await drawCards(fonts)), ...(await drawIcons())]);
  for (const [name, bytes] of files) await writeWhole(join(folder, name), bytes);
}
