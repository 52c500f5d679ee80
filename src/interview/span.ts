/** A text that may stand on several lines, and can be cut into passages that still know their places. */
import { joint } from './hyphens.ts';
import type { Passage } from './interview.ts';
import type { Line } from './lines.ts';

interface Piece {
  line: Line;
  /** Where the piece begins in its line. */
  offset: number;
  /** Where the piece begins in the span. */
  at: number;
}

export interface Span {
  text: string;
  pieces: Piece[];
}

/** A part of one line. */
export interface Part {
  line: Line;
  offset: number;
  end: number;
}

/** Parts of lines as one text, with a space between them; a word that was parted at a line’s end is whole again. */
export function spanOf(parts: Part[]): Span {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const [index, { line, offset, end }] of parts.entries()) {
    const whole = line.text.slice(offset, end);
    const next = parts[index + 1];
    const { above, between } = next
      ? joint(whole, next.line.text.slice(next.offset, next.offset + 2))
      : { above: whole, between: '' };
    const text = above + between;
    pieces.push({ line, offset, at });
    texts.push(text);
    at += text.length;
  }
  return { text: texts.join(''), pieces };
}

/** What stands between two offsets of a span, without white space at its ends; null where that is nothing. */
export function cut({ text, pieces }: Span, start: number, end = text.length): Passage | null {
  const slice = text.slice(start, end);
  const trimmed = slice.trim();
  if (trimmed === '') return null;
  const first = start + slice.length - slice.trimStart().length;
  const last = first + trimmed.length - 1;
  const begin = pieceAt(pieces, first);
  const place = {
    line: begin?.line.number ?? 1,
    column: begin?.line.columnAt(begin.offset + first - begin.at) ?? 1,
  };
  return { text: trimmed, ...place, endLine: pieceAt(pieces, last)?.line.number ?? 1, paragraphs: [place] };
}

/** The last piece that begins at or before an offset. */
function pieceAt(pieces: Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** The parts of a span from `from` on between separators, the offsets of single characters. */
export function split(span: Span, separators: Iterable<number>, from = 0): Passage[] {
  const passages: Passage[] = [];
  let start = from;
  for (const offset of [...separators, span.text.length]) {
    const passage = cut(span, start, offset);
    if (passage) passages.push(passage);
    start = offset + 1;
  }
  return passages;
}
