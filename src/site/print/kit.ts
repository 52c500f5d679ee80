/** Reads what PDFs are made with: the fonts and the templates. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type PrintKit, pdfStandard } from '../../print/kit.ts';
import { projectFolder } from '../paths.ts';
import { keyOf } from './pdf-cache.ts';

const require = createRequire(import.meta.url);
const engine = '@myriaddreamin/typst-ts-node-compiler';
const fontPackage = '@expo-google-fonts/literata';
const textFiles = ['400Regular/Literata_400Regular.ttf', '400Regular_Italic/Literata_400Regular_Italic.ttf'];
const fallbackFiles = [
  ['dejavu-fonts-ttf', 'ttf/DejaVuSans.ttf'],
  ['@expo-google-fonts/noto-emoji', '400Regular/NotoEmoji_400Regular.ttf'],
] as const;
const printFolder = join(projectFolder, 'src/print');
// The cut for titles is no package: it is Literata’s optical-size axis at 72, under a name of its own. What it
// lacks is set in the text cut, so it plays no part in what can be printed.
const displayFile = join(printFolder, 'fonts/literata-display.ttf');
const templateFolder = join(printFolder, 'templates');

/** The fonts and templates, as the compiler takes them. Fails where the package of the fonts is not installed. */
export function readKit(): PrintKit {
  const textFonts = textFiles.map((file) => readFileSync(require.resolve(`${fontPackage}/${file}`)));
  const fallbackFonts = fallbackFiles.map(([name, file]) => readFileSync(require.resolve(`${name}/${file}`)));
  const names = readdirSync(templateFolder).filter((name) => name.endsWith('.typ'));
  const templates = names.toSorted().map((name) => [name, readFileSync(join(templateFolder, name))] as const);
  return { textFonts, displayFont: readFileSync(displayFile), fallbackFonts, templates: new Map(templates) };
}

/** Engine, fonts, standard and templates: what a PDF is made with, as one hash. */
export function keyOfKit({ templates, displayFont }: PrintKit): string {
  const versionOf = (name: string): string => `${name}@${require(`${name}/package.json`).version}`;
  const packages = [engine, fontPackage, ...fallbackFiles.map(([name]) => name)];
  return keyOf(...packages.map(versionOf), pdfStandard, displayFont, ...templates.values());
}
