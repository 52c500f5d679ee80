import { describe, expect, it } from 'vitest';
import { type Calendar, toCalendar } from './ics.ts';
import type { Plan, PlanDay } from './plan.ts';
import { readDay } from './study-day.ts';

const monday = readDay('2026-03-02') ?? 0;
const card = { id: 'q', section: 'questions' as const, theme: null, first: 3, again: 2 };
const day = (number: number, cards: Partial<PlanDay> = {}): PlanDay => ({
  day: monday + number,
  fresh: [],
  again: [],
  closing: [],
  minutes: 6,
  ...cards,
});
const planOf = (...days: PlanDay[]): Plan => ({ mode: 'dated', days, closingFrom: null, leftOut: [], notAgain: [] });
const given: Calendar = {
  plan: planOf(day(0, { fresh: [card, card] }), day(1), day(2, { again: [card], closing: [card] })),
  role: { name: 'Stock runner', slug: 'stock-runner' },
  interview: monday + 3,
  address: 'https://vitrine.example/practice/',
  now: Date.UTC(2026, 2, 2, 9, 30),
};
/** As a calendar reads it: folded lines are one again. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file of a plan', () => {
  it('has a day without hours for each on which something is due, and the interview', () => {
    const event = (uid: string, from: string, to: string, summary: string) => [
      'BEGIN:VEVENT',
      `UID:${uid}@vitrine`,
      'DTSTAMP:20260302T093000Z',
      `DTSTART;VALUE=DATE:${from}`,
      `DTEND;VALUE=DATE:${to}`,
      `SUMMARY:${summary}`,
      'URL:https://vitrine.example/practice/',
      // A day of practice makes nobody busy.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
    expect(linesOf(toCalendar(given))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Vitrine//Practice//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      ...event(
        'practice-stock-runner-20260302',
        '20260302',
        '20260303',
        'Practise\\, Stock runner: 2 new\\, about 6 minutes',
      ),
      ...event(
        'practice-stock-runner-20260304',
        '20260304',
        '20260305',
        'Practise\\, Stock runner: 1 again\\, 1 once more\\, about 6 minutes',
      ),
      ...event('interview-stock-runner-20260305', '20260305', '20260306', 'Interview\\, Stock runner'),
      'END:VCALENDAR',
      '',
    ]);
  });

  it('names no address and no interview where there is none', () => {
    const text = toCalendar({ ...given, interview: null, address: null });
    expect(linesOf(text).filter((line) => /^(?:URL|SUMMARY:Interview|Stryker)/.test(line))).toEqual([]);
    expect(linesOf(text)).toHaveLength(2 * 8 + 7);
  });

  it('has lines that every calendar reads, and loses no letter of a long name in any script', () => {
    const name =
      'Omnichannel; “store” & online\noperations manager, leitender Geschäftsführer für Qualität 経営企画部長 and more';
    const text = toCalendar({ ...given, role: { name, slug: 'omnichannel' } });
    const rows = text.split('\r\n');
    for (const row of rows) expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
    expect(linesOf(text)).toContain(
      'SUMMARY:Interview\\, Omnichannel\\; “store” & online\\noperations manager\\, leitender Geschäftsführer für Qualität 経営企画部長 and more',
    );
    // A line of 75 bytes is whole.
    const full = toCalendar({ ...given, role: { name: 'x'.repeat(75 - 'SUMMARY:Interview\\, '.length), slug: 'x' } });
    expect(full.split('\r\n').some((row) => /^SUMMARY:Interview.*x$/.test(row) && row.length === 75)).toBe(true);
  });
});
