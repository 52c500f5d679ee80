/** Characters that the typeface lacks, found before anything is set, with the place of the text that has them. */
import type { Handbook, Source } from '../handbook/handbook.ts';
import { typeset } from './typeset.ts';

interface MissingGlyph {
  file: string;
  line: number;
  character: string;
}

const settings: Source = { file: 'roles.yml', line: 1, endLine: 1 };
// Nothing is printed for these: spaces, and marks that only say how to break or join.
const needsNoGlyph = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** Every character of the handbook that `covers` denies, once for each place; of these roles alone where some are given. */
export function missingGlyphs(
  handbook: Handbook,
  covers: (codePoint: number) => boolean,
  roles?: ReadonlySet<string>,
): MissingGlyph[] {
  const found = new Map<string, MissingGlyph>();
  const check = (text: string, { file, line }: Source) => {
    for (const character of typeset(text)) {
      if (needsNoGlyph.test(character) || covers(character.codePointAt(0) as number)) continue;
      found.set(`${file}:${line}:${character}`, { file, line, character });
    }
  };
  const chosen = handbook.roles.filter(({ slug }) => roles === undefined || roles.has(slug));
  const files = new Set([settings.file, ...chosen.flatMap(({ texts }) => texts)]);
  for (const { name, summary, otherTitles, next, ...rest } of chosen) {
    walk({ name, summary, otherTitles, next }, settings, check);
    walk(rest, firstSource(rest) ?? settings, check);
  }
  walk(handbook.families, settings, check);
  for (const page of [...handbook.questions, ...handbook.concepts, ...handbook.drills])
    walk(page, firstSource(page) ?? settings, check);
  return [...found.values()].filter(({ file }) => files.has(file));
}

/** Checks every text inside; one that has no source of its own, such as a question’s words, has that of what is around it. */
function walk(value: unknown, around: Source, check: (text: string, source: Source) => void): void {
  if (typeof value === 'string') check(value, around);
  if (typeof value !== 'object' || value === null || isSource(value)) return;
  const own = 'source' in value && isSource(value.source) ? value.source : around;
  for (const [key, inner] of Object.entries(value)) if (key !== 'texts') walk(inner, own, check);
}

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && 'file' in value && 'line' in value;

function firstSource(value: unknown): Source | null {
  if (typeof value !== 'object' || value === null) return null;
  if (isSource(value)) return value;
  for (const inner of Object.values(value)) {
    const source = firstSource(inner);
    if (source !== null) return source;
  }
  return null;
}

/** The character and its code point, as a complaint names it: “漢” (U+6F22). */
export function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  return `“${character}” (U+${code})`;
}
