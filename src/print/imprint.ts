/** The words of the title page and the colophon that every document shares. */
import type { PrintDocument } from './document.ts';
import { families } from './fonts.ts';

const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The day of the edition, from YYYY-MM-DD; fails for anything else. */
export function dateOf(iso: string): PrintDocument['date'] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const date = new Date(`${iso}T00:00:00Z`);
  if (day === undefined || Number.isNaN(date.getTime()))
    throw new Error(`The day of an edition is written YYYY-MM-DD, not “${iso}”.`);
  return { year: Number(year), month: Number(month), day: Number(day), words: inWords.format(date) };
}

/** The last page: where the text lives, which state of it this is, and how it was set. */
export const colophonLines = (url: string | null, date: string): string[] => [
  `Edition of ${dateOf(date).words}.${url === null ? '' : ` The text is kept at ${url}, where it can be searched and practised with, and where later editions appear.`}`,
  `Set in ${families.text} with Typst, and exported under Typst’s checks for PDF/UA-1.`,
];
