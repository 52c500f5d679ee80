/** What a reader’s plan brings today, on the home page for her role and on a role’s own page; practice keeps it (practice-page/due-mirror.ts). */
import { myRole, onMyRole } from '../reader/my-role';

interface Due {
  interview: string | null;
  days: Record<string, { cards: number; minutes: number }>;
}

/** In milliseconds. A study day turns at four in the morning of the reader’s own clock. */
const [day, turns] = [86_400_000, 4 * 3_600_000];

/** The study day of now, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date(Date.now() - turns);
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** One sentence, or '' where there is no plan, or nothing in it for today. */
function sayDue(role: string): string {
  const kept: Record<string, Due> = JSON.parse(localStorage.getItem('due') ?? '{}') ?? {};
  const due = kept[role];
  if (!due) return '';
  const left = due.interview === null ? -1 : Math.round((Date.parse(due.interview) - Date.parse(today())) / day);
  const date = left < 0 ? '' : left === 0 ? ' The interview is today.' : ` ${count(left, 'day')} to the interview.`;
  const now = due.days[today()];
  return now
    ? `Today: ${count(now.cards, 'card')}, about ${count(now.minutes, 'minute')}.${date}`
    : date && `Nothing is due today.${date}`;
}

function show(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-due]')) {
    const says = place.querySelector('span');
    try {
      const text = sayDue(place.dataset.due || (myRole() ?? ''));
      if (says) says.textContent = text;
      place.hidden = text === '';
    } catch {
      place.hidden = true;
    }
  }
}

onMyRole(show);
addEventListener('storage', show);
addEventListener('pageshow', show);
