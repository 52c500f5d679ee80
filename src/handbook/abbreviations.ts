/** Abbreviations in texts, and where a reader finds them written out. */
import type { Abbreviation, Handbook } from './handbook.ts';

// Two capitals or more, with digits and an ampersand between: RFID, P&L, 3PL, A/B; a plural s is not part of it.
const pattern =
  /(?<![\p{L}\p{N}.])(?:\d?\p{Lu}[\p{Lu}\d]*(?:[&/]\p{Lu}+)?\p{Lu}|\p{Lu}[&/]\p{Lu}|\dPL)(?=s?(?![\p{L}\p{N}]))/gu;

// Annex II, Article IV: numbers, and nothing to write out.
const romanNumber = /^[IVX]+$/;

/** The abbreviations of some texts, each once, sorted. A text wholly in capitals is a cry, not an abbreviation. */
export function abbreviationsIn(texts: string[]): string[] {
  const found = texts.flatMap((text) => (text === text.toUpperCase() ? [] : (text.match(pattern) ?? [])));
  return [...new Set(found)].filter((short) => !romanNumber.test(short)).toSorted();
}

/** The entries to print at the foot of a page with these texts: known ones, not written out by the texts themselves. */
export function abbreviationsToExplain(
  texts: string[],
  { abbreviations }: Pick<Handbook, 'abbreviations'>,
): Abbreviation[] {
  const used = new Set(abbreviationsIn(texts));
  return abbreviations.filter(({ short, common }) => !common && used.has(short) && !isWrittenOut(short, texts));
}

/** "open-to-buy (OTB)" or "OTB (open-to-buy)". */
const isWrittenOut = (short: string, texts: string[]): boolean =>
  texts.some((text) => text.includes(`(${short})`) || text.includes(`${short} (`));

/** Whether a reader of these texts finds the abbreviation in words: there, at the page’s foot, or as a concept’s other name. */
export function isExplained(
  short: string,
  texts: string[],
  { abbreviations, concepts }: Pick<Handbook, 'abbreviations' | 'concepts'>,
): boolean {
  return (
    isWrittenOut(short, texts) ||
    abbreviations.some((entry) => entry.short === short) ||
    concepts.some(({ aliases }) => aliases.includes(short))
  );
}
