/**
 * Days as whole numbers. A study day turns at four in the morning of the reader’s own clock, as in Anki, so that who
 * practises past midnight still does so on the same day, and no clock change makes a day longer or shorter.
 */

/** Days since 1 January 1970 of the calendar that the reader lives by. */
export type StudyDay = number;

const dayLength = 24 * 3600 * 1000;
const turns = 4;

/** The date on a calendar → its day; month counts from 1. */
export const dayOfDate = (year: number, month: number, date: number): StudyDay =>
  Math.round(Date.UTC(year, month - 1, date) / dayLength);

/** The study day at a moment, by the time zone of the machine. */
export function studyDayAt(moment: Date): StudyDay {
  const day = dayOfDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  return moment.getHours() < turns ? day - 1 : day;
}

/** `YYYY-MM-DD` → the day; null where there is no such date. */
export function readDay(text: string): StudyDay | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  if (!year || !month || !date) return null;
  const day = dayOfDate(Number(year), Number(month), Number(date));
  return writeDay(day) === text.trim() ? day : null;
}

/** The day as `YYYY-MM-DD`. */
export const writeDay = (day: StudyDay): string => new Date(day * dayLength).toISOString().slice(0, 10);
