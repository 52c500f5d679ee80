/** Text as the outlines of its letters, so that a picture needs no font where it is shown. */
import { create, type Font } from 'fontkit';

interface OutlineStyle {
  size: number;
  x: number;
  /** The baseline. */
  y: number;
  /** Letter-spacing, in ems. */
  tracking?: number;
  /** OpenType features besides the usual ones. */
  features?: Record<string, boolean>;
}

/** A font file’s first font. */
export function readFont(bytes: Buffer): Font {
  const font = create(bytes);
  if (!('layout' in font)) throw new Error('The font file is a collection of fonts.');
  return font;
}

const letterOf = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

/** SVG path data of a line of text. */
export function outline(font: Font, text: string, { size, x, y, tracking = 0, features }: OutlineStyle): string {
  const { glyphs, positions } = font.layout(text, features);
  const scale = size / font.unitsPerEm;
  let from = x;
  let path = '';
  for (const [index, { path: shape }] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    for (const { command, args } of shape.commands) {
      const at = (value: number, position: number) =>
        position % 2 === 0 ? from + (value + xOffset) * scale : y - (value + yOffset) * scale;
      path += letterOf[command] + args.map((value, position) => Number(at(value, position).toFixed(1))).join(' ');
    }
    from += xAdvance * scale + tracking * size;
  }
  return path;
}
