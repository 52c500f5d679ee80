/** The words of the title page and the colophon that every document shares. */
import type { ColophonPiece, PrintDocument } from './document.ts';
import { families } from './fonts.ts';
import type { Press } from './options.ts';

const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The day of the edition, from YYYY-MM-DD; fails for anything else. */
export function dateOf(iso: string): PrintDocument['date'] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const date = new Date(`${iso}T00:00:00Z`);
  if (day === undefined || Number.isNaN(date.getTime()))
    throw new Error(`The day of an edition is written YYYY-MM-DD, not “${iso}”.`);
  return { year: Number(year), month: Number(month), day: Number(day), words: inWords.format(date) };
}

/** The last page: which state of the text this is, where the text lives and what changed since, and how it was set. */
export const colophonOf = (press: Press, url: string | null): PrintDocument['colophon'] => [
  [`Edition of ${dateOf(press.options.date).words}.`, ...whereItLives(press, url)],
  [`Set in ${families.text} with Typst, and exported under Typst’s checks for PDF/UA-1.`],
];

function whereItLives(press: Press, url: string | null): ColophonPiece[] {
  const changes = press.url((to) => to.at('changes/'));
  if (url === null || changes === null) return [];
  const since = ', where it can be searched and practised with; what has changed since this edition is told at ';
  return [' The text is kept at ', { address: url }, since, { address: changes }, '.'];
}
