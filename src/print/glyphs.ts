/**
 * Characters that no typeface here has. They stop nothing: a stand-in is printed, and before anything is set a complaint
 * names the line and the column of the raw text.
 */
import type { Handbook } from '../handbook/handbook.ts';
import type { Source } from '../handbook/source.ts';
import { typeset } from './typeset.ts';

interface MissingGlyphs {
  file: string;
  line: number;
  /** Of the first of them. */
  column: number;
  /** All of this line, each once. */
  characters: string[];
}

type Covers = (codePoint: number) => boolean;

const standIn = '□';
const settings: Source = { file: 'roles.yml', line: 1, endLine: 1 };
// Nothing is printed for these: spaces, and marks that only say how to break or join.
const needsNoGlyph = /[\s\p{Default_Ignorable_Code_Point}]/u;
// Names of what is in the handbook and on no paper: file names, and words for the search and for exercises.
const unprinted = new Set(['texts', 'plain', 'ranges']);

const isMissing = (character: string, covers: Covers) =>
  !needsNoGlyph.test(character) && !covers(character.codePointAt(0) as number);

/** A text with a stand-in for every character that cannot be set. */
export const withStandIns = (text: string, covers: Covers): string =>
  text.replace(/[\u0080-\u{10ffff}]/gu, (character) => (isMissing(character, covers) ? standIn : character));

/**
 * The lines of the handbook’s texts that have characters which `covers` denies; of these roles alone where some are
 * given. `texts` are the raw texts by their files: a character is looked for in the lines that its text comes from.
 */
export function missingGlyphs(
  handbook: Handbook,
  texts: ReadonlyMap<string, string>,
  covers: Covers,
  roles?: ReadonlySet<string>,
): MissingGlyphs[] {
  const found = new Map<string, MissingGlyphs>();
  const rawLines = linesByFile(texts);
  const note = (file: string, line: number, column: number, character: string) => {
    const { characters, ...known } = found.get(`${file}:${line}`) ?? { file, line, column, characters: [] };
    const all = [...new Set([...characters, character])];
    found.set(`${file}:${line}`, { ...known, column: Math.min(known.column, column), characters: all });
  };
  const check = (text: string, source: Source) => {
    for (const character of new Set(typeset(text)))
      if (isMissing(character, covers))
        for (const { line, column } of placesOf(character, source, rawLines(source.file)))
          note(source.file, line, column, character);
  };
  const chosen = handbook.roles.filter(({ slug }) => roles === undefined || roles.has(slug));
  const files = new Set([settings.file, ...chosen.flatMap((role) => role.texts)]);
  for (const { name, summary, otherTitles, next, ...rest } of chosen) {
    walk({ name, summary, otherTitles, next }, settings, check);
    walk(rest, firstSource(rest) ?? settings, check);
  }
  walk(handbook.families, settings, check);
  for (const page of [...handbook.questions, ...handbook.concepts, ...handbook.drills])
    walk(page, firstSource(page) ?? settings, check);
  return [...found.values()].filter(({ file }) => files.has(file));
}

/** Where the character stands in the lines of its source; at their beginning where they do not have it as it is printed. */
function placesOf(character: string, { line, endLine }: Source, lines: readonly string[]) {
  const places = lines
    .slice(line - 1, endLine)
    .map((text, index) => ({ line: line + index, column: text.indexOf(character) + 1 }))
    .filter(({ column }) => column > 0);
  return places.length > 0 ? places : [{ line, column: 1 }];
}

/** The lines of a file, cut once. */
function linesByFile(texts: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  const cut = new Map<string, string[]>();
  return (file) => {
    const lines = cut.get(file) ?? texts.get(file)?.split(/\r\n|\r|\n/) ?? [];
    cut.set(file, lines);
    return lines;
  };
}

/** Checks every text inside; one that has no source of its own, such as a question’s words, has that of what is around it. */
function walk(value: unknown, around: Source, check: (text: string, source: Source) => void): void {
  if (typeof value === 'string') check(value, around);
  if (typeof value !== 'object' || value === null || isSource(value)) return;
  const own = 'source' in value && isSource(value.source) ? value.source : around;
  for (const [key, inner] of Object.entries(value)) if (!unprinted.has(key)) walk(inner, own, check);
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
