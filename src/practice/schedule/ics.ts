/** A plan → a calendar file (RFC 5545): a day without hours for each study day, and the interview. */
import type { Plan } from './plan.ts';
import { sayDay } from './say-plan.ts';
import { type StudyDay, writeDay } from './study-day.ts';

export interface Calendar {
  plan: Plan;
  /** The role’s name and slug. */
  role: { name: string; slug: string };
  interview: StudyDay | null;
  /** The address of the practice page; null where none is known. */
  address: string | null;
  /** When the file was made, in milliseconds. */
  now: number;
}

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines hold 75 bytes at most; the rest goes on behind a space. No character is parted. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const rows: string[] = [];
  let [row, bytes] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 75) {
      rows.push(row);
      [row, bytes] = [' ', 1];
    }
    row += character;
    bytes += size;
  }
  return [...rows, row].join('\r\n');
}

const dateOf = (day: StudyDay): string => writeDay(day).replaceAll('-', '');
const stampOf = (now: number): string => new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** The file’s text. Days on which nothing is due have no entry. */
export function toCalendar({ plan, role, interview, address, now }: Calendar): string {
  const event = (day: StudyDay, key: string, summary: string) => [
    'BEGIN:VEVENT',
    `UID:${key}-${role.slug}-${dateOf(day)}@vitrine`,
    `DTSTAMP:${stampOf(now)}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(day + 1)}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(address === null ? [] : [`URL:${address}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  const days = plan.days.filter(({ fresh, again, closing }) => fresh.length + again.length + closing.length > 0);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vitrine//Practice//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => event(day.day, 'practice', `Practise, ${role.name}: ${sayDay(day)}`)),
    ...(interview === null ? [] : event(interview, 'interview', `Interview, ${role.name}`)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
