/** The cover of an e-book, drawn with the fonts that its paper sister is set in. */
import sharp from 'sharp';
import type { PrintDocument } from '../../print/document.ts';
import type { PrintKit } from '../../print/kit.ts';
import { outline, readFont } from '../brand/outline.ts';

const colour = { paper: '#fbf8f1', ink: '#211c16', rule: '#ddd5c6', rubric: '#922b1e' };
/** Of the two by three that shelves show. Shelves cut a border, and the fonts need none. */
const [width, height, edge] = [1000, 1500, 100];
const titleSize = 104;
/** About as many letters of the display cut as fit between the edges. */
const lettersInLine = 15;

/** Draws the covers of documents, as PNG. */
export function createCovers({ textFonts, displayFont }: PrintKit): (document: PrintDocument) => Promise<Buffer> {
  const [upright] = textFonts;
  if (!upright) throw new Error('The kit has no text font.');
  const [text, display] = [readFont(upright), readFont(displayFont)];
  const small = (words: string, y: number, fill: string) =>
    `<path fill="${fill}" d="${outline(text, words.toUpperCase(), { size: 27, x: edge, y, tracking: 0.06 })}"/>`;
  return ({ title, genre, eyebrow, date }) => {
    const lines = inLines(title);
    const size = Math.min(titleSize, (titleSize * lettersInLine) / Math.max(...lines.map((line) => line.length)));
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<path fill="${colour.paper}" d="M0 0h${width}v${height}H0z"/>
<path stroke="${colour.rule}" stroke-width="3" d="M${edge} 250H${width - edge}M${edge} 1290H${width - edge}"/>
<path fill="${colour.ink}" d="${outline(display, 'Vitrine', { size: 60, x: edge, y: 210, tracking: -0.01 })}"/>
${small(eyebrow, 430, colour.rubric)}
${lines
  .map((line, index) =>
    outline(display, line, { size, x: edge - 4, y: 560 + index * titleSize * 1.12, tracking: -0.012 }),
  )
  .map((d) => `<path fill="${colour.ink}" d="${d}"/>`)
  .join('\n')}
${small(genre, 1350, colour.ink)}
${small(date.words, 1400, colour.ink)}
</svg>`;
    return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
  };
}

/** The title in lines as long as the cover allows; a word that is longer has a line of its own. */
function inLines(title: string): string[] {
  const lines: string[] = [];
  for (const word of title.replaceAll('\u200b', '').split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= lettersInLine + 1) lines[lines.length - 1] = longer.trim();
    else lines.push(word);
  }
  return lines;
}
