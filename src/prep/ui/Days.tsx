/** @jsxImportSource preact */
/** The plan by day, which practice follows. */
import { saveText } from '../../notebook/ui/save-text.ts';
import { toCalendar } from '../../practice/schedule/ics.ts';
import type { Memory } from '../../practice/schedule/memory.ts';
import { makePlan, type Plan, type PlanDay } from '../../practice/schedule/plan.ts';
import { sayDay, sayPlan } from '../../practice/schedule/say-plan.ts';
import { readDay, type StudyDay, studyDayAt, writeDay } from '../../practice/schedule/study-day.ts';
import type { Named, Report } from '../report.ts';
import { DateAndMinutes } from './DateAndMinutes.tsx';
import type { Draft } from './kept.ts';

/** The same plan that practice follows: of today, with the cards in the order of the report. */
export const planOf = (
  { cards }: Report,
  { interview, minutes, closingFrom }: Draft,
  memories: ReadonlyMap<string, Memory>,
): Plan =>
  makePlan({
    today: studyDayAt(new Date()),
    interview: interview === null ? null : readDay(interview),
    minutes,
    cards,
    isRanked: true,
    memories,
    closingFrom: closingFrom ? readDay(closingFrom) : null,
  });

const dayWords = (day: StudyDay): string =>
  new Date(`${writeDay(day)}T12:00:00`).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

const cardsOf = ({ fresh, again, closing }: PlanDay) => [...fresh, ...again, ...closing];

interface Props {
  plan: Plan;
  report: Report;
  role: Named;
  draft: Draft;
  onChange: (change: Partial<Pick<Draft, 'interview' | 'minutes'>>) => void;
}

export function Days({ plan, report, role, draft, onChange }: Props) {
  const names = new Map([
    ...report.questions.map(({ id, short }) => [id, short] as const),
    ...report.concepts.map(({ id, term }) => [id, term] as const),
    ...report.drills.map(({ id, title }) => [id, title] as const),
  ]);
  // It turns at four in the morning, as in practice.
  const today = studyDayAt(new Date());
  const days = plan.days.filter((day) => cardsOf(day).length > 0);
  const calendar = () =>
    saveText(
      `${role.slug}.ics`,
      'text/calendar',
      toCalendar({
        plan,
        role,
        interview: draft.interview === null ? null : readDay(draft.interview),
        address: null,
        now: Date.now(),
      }),
    );
  return (
    <>
      <div class="prep-rest" data-script>
        <DateAndMinutes interview={draft.interview} minutes={draft.minutes} onChange={onChange} />
        {draft.interview !== null && days.length > 0 && (
          <div class="prep-acts">
            <button type="button" onClick={calendar}>
              Save for a calendar
            </button>
          </div>
        )}
      </div>
      <p>{sayPlan(plan, draft.minutes).join(' ')}</p>
      <dl class="pairs prep-days">
        {days.map((day) => (
          <div key={day.day}>
            <dt>{day.day === today ? 'Today' : dayWords(day.day)}</dt>
            <dd>
              {sayDay(day)}
              <small>
                {cardsOf(day)
                  .map(({ id }) => names.get(id))
                  .join('; ')}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
