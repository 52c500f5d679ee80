/** @jsxImportSource preact */
/** The plan: when the interview is, how many minutes a day, what fits, and each day until then. */
import { saveText } from '../notebook/ui/save-text.ts';
import { toCalendar } from '../practice/schedule/ics.ts';
import type { PlanDay } from '../practice/schedule/plan.ts';
import { sayDay, sayPlan } from '../practice/schedule/say-plan.ts';
import { type StudyDay, writeDay } from '../practice/schedule/study-day.ts';
import type { PartProps } from './Practice.tsx';
import { sayDate, shortDate } from './say-date.ts';

const lengths = [5, 10, 15, 20, 30, 45, 60, 90];

export function PlanView({ data, planned }: PartProps) {
  const { plan, today, interview, minutes, change } = planned;
  const { slug, name } = data.role;
  const choices = lengths.includes(minutes) ? lengths : [...lengths, minutes].toSorted((a, b) => a - b);
  const isDated = plan.mode === 'dated' || plan.mode === 'tonight';
  const save = () => {
    const address = new URL(location.pathname, location.href).href;
    saveText(
      `${slug}.ics`,
      'text/calendar',
      toCalendar({ plan, role: { name, slug }, interview, address, now: Date.now() }),
    );
  };
  return (
    <section class="plan" aria-labelledby="plan">
      <h2 id="plan">{isDated ? 'The plan' : 'A plan to your interview'}</h2>
      <div class="fields">
        <label>
          <span class="label">Interview day</span>
          <input
            type="date"
            value={interview === null ? '' : writeDay(interview)}
            onChange={({ currentTarget }) => change({ interview: currentTarget.value || null })}
          />
        </label>
        <label>
          <span class="label">Minutes a day</span>
          <select
            value={String(minutes)}
            onChange={({ currentTarget }) => change({ minutes: Number(currentTarget.value) })}
          >
            {choices.map((length) => (
              <option key={length} value={String(length)}>
                {length}
              </option>
            ))}
          </select>
        </label>
      </div>
      {sayPlan(plan, minutes).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isDated && (
        <>
          <Days days={plan.days} today={today} interview={interview} most={minutes} />
          <p>
            <button type="button" class="button" onClick={save}>
              Take the plan along as a calendar file
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** So many days are shown at once; the others are closed. */
const shown = 14;

function Days({
  days,
  today,
  interview,
  most,
}: {
  days: PlanDay[];
  today: StudyDay;
  interview: StudyDay | null;
  most: number;
}) {
  const longest = Math.max(most, ...days.map(({ minutes }) => minutes));
  const row = (day: PlanDay) => <Day key={day.day} day={day} today={today} longest={longest} />;
  const isLong = days.length > shown;
  const last = interview !== null && (
    <li class="plan-interview">
      <span class="plan-date">{shortDate(interview)}</span>
      <span>The interview</span>
    </li>
  );
  if (!isLong)
    return (
      <ol class="plan-days">
        {days.map(row)}
        {last}
      </ol>
    );
  return (
    <>
      <ol class="plan-days">{days.slice(0, 7).map(row)}</ol>
      <details class="ask reply">
        <summary>All {days.length} days</summary>
        <ol class="plan-days">
          {days.slice(7).map(row)}
          {last}
        </ol>
      </details>
    </>
  );
}

function Day({ day, today, longest }: { day: PlanDay; today: StudyDay; longest: number }) {
  const { fresh, again, closing, minutes } = day;
  const all = fresh.length + again.length + closing.length;
  const width = (minutes / longest) * 100;
  const isNew = all === 0 ? 0 : (fresh.length / all) * width;
  return (
    <li>
      <span class="plan-date" title={sayDate(day.day, today)}>
        {day.day === today ? 'Today' : shortDate(day.day)}
      </span>
      <span class="plan-day">
        <span>{sayDay(day)}</span>
        <svg class="bar-row" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect class="bar-known" width={width} height="1" />
          <rect class="bar-new" width={isNew} height="1" />
        </svg>
      </span>
    </li>
  );
}
