import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../paths.ts';
import { cutFonts, further, usual } from './fonts.ts';
import { readFont } from './outline.ts';

const fonts = await cutFonts();
const faces = ['literata-text', 'literata-text-italic', 'literata-display'];
const codesOf = (letters: string) => [...letters].map((letter) => letter.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
const bytesOf = (name: string) => fonts.get(`fonts/${name}.woff2`) ?? Buffer.alloc(0);

describe('the typefaces', () => {
  it('of text and titles are few enough bytes for a first screen, and with italics for a page', () => {
    expect(bytesOf('literata-text').length + bytesOf('literata-display').length).toBeLessThanOrEqual(27_500);
    expect(bytesOf('literata-text-italic').length).toBeLessThanOrEqual(13_000);
  });

  it('hold every letter that the pages may need, each in one of two files', () => {
    for (const face of faces) {
      const has = (name: string) => (letter: string) =>
        readFont(bytesOf(name)).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
      // The display cut lacks signs that no title has.
      expect([...usual].filter((letter) => !has(face)(letter)).join(''), face).toBe(
        face === 'literata-display' ? '→' : '',
      );
      if (face !== 'literata-display')
        expect([...further].filter((letter) => !has(`${face}-further`)(letter)).join(''), face).toBe('');
    }
    expect([...further].filter((letter) => usual.includes(letter))).toEqual([]);
  });

  it('are asked for by the style sheet for the letters that they hold', () => {
    const css = readFileSync(join(projectFolder, 'src/styles/tokens.css'), 'utf8');
    for (const face of faces) {
      const [, said = ''] = new RegExp(`${face}\\.woff2[^}]*unicode-range:\\s*([^;]*)`).exec(css) ?? [];
      const codes = said.split(/,\s*/).flatMap((range) => {
        const [first = 0, last = first] = range
          .slice(2)
          .split('-')
          .map((code) => Number.parseInt(code, 16));
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
      });
      expect(codes, face).toEqual(codesOf(usual));
      expect(css.indexOf(`${face}-further.woff2`)).toBeLessThan(css.indexOf(`${face}.woff2`));
    }
  });

  it('of text have small capitals, and figures in lines and columns', () => {
    const { availableFeatures } = readFont(bytesOf('literata-text'));
    for (const feature of ['smcp', 'c2sc', 'lnum', 'onum', 'tnum', 'kern', 'liga'])
      expect(availableFeatures, feature).toContain(feature);
  });
});
