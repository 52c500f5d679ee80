/** A study day as a reader names it. */
import type { StudyDay } from '../practice/schedule/study-day.ts';

const noon = (day: StudyDay): Date => new Date((day + 0.5) * 86_400_000);
const zone = { timeZone: 'UTC' } as const;

/** "Today", "Tomorrow", "Thursday" within a week, else "Thu 3 December". */
export function sayDate(day: StudyDay, today: StudyDay): string {
  if (day === today) return 'Today';
  if (day === today + 1) return 'Tomorrow';
  if (day > today && day < today + 7) return noon(day).toLocaleDateString('en-GB', { weekday: 'long', ...zone });
  return noon(day).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'long', ...zone });
}

/** The same inside a sentence. */
export const sayDateWithin = (day: StudyDay, today: StudyDay): string =>
  day <= today + 1 ? sayDate(day, today).toLowerCase() : sayDate(day, today);

/** "Thu 3" in a list of days. */
export const shortDate = (day: StudyDay): string =>
  noon(day).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', ...zone });

/** "27 November 2026", on what is kept and printed. */
export const longDate = (day: StudyDay): string =>
  noon(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', ...zone });
