/** The texts of a prep as a module: /prep/ may ask for nothing, and a module is a script of the site. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { packTexts } from '../../prep/packed-texts.ts';
import { prepTextsOf } from '../../prep/prep-texts.ts';
import type { SiteData } from '../handbook-data.ts';

const name = 'virtual:prep-texts';
const resolved = `\0${name}`;

/** `data` is the file with the handbook that the normaliser wrote. */
export const prepTexts = (data: string): Plugin => ({
  name: 'vitrine-prep-texts',
  resolveId: (id) => (id === name ? resolved : undefined),
  async load(id) {
    if (id !== resolved) return undefined;
    this.addWatchFile(data);
    const { handbook } = JSON.parse(await readFile(data, 'utf8')) as SiteData;
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(packTexts(prepTextsOf(handbook))))});`;
  },
});
