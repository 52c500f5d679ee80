/** @jsxImportSource preact */
/** What today brings, the plan to the interview, and a session of the reader’s own choice. */
import { useState } from 'preact/hooks';
import type { PracticeData } from '../practice/data/format.ts';
import type { Plan } from '../practice/schedule/plan.ts';
import { sayDay } from '../practice/schedule/say-plan.ts';
import type { StudyDay } from '../practice/schedule/study-day.ts';
import { cardsOfDay, withExercises } from '../practice/session/choice.ts';
import { beginSession, type Session, sittingOf } from '../practice/session/session.ts';
import { OwnChoice } from './OwnChoice.tsx';
import { PlanView } from './PlanView.tsx';
import type { Preferences } from './preferences.ts';
import { sayDate } from './say-date.ts';
import type { Family } from './settings.ts';
import type { Kept } from './use-notebook.ts';
import { count } from './words.tsx';

interface Props {
  data: PracticeData;
  plan: Plan;
  today: StudyDay;
  interview: StudyDay | null;
  minutes: number;
  kept: Kept;
  families: Family[];
  preferences: Preferences;
  prefer: (preferences: Preferences) => void;
  session: Session | null;
  putSession: (session: Session | null) => void;
  next: string;
}

const newSeed = (): number => Math.floor(Math.random() * 100_000);

export function Today(props: Props) {
  const { data, plan, today, interview, minutes, kept, session, putSession, preferences, next } = props;
  const [isOwn, setOwn] = useState(false);
  const begin = (cards: string[], roles: PracticeData[], length: number, exercises: boolean) => {
    const recipes = roles.flatMap((one) => one.exercises);
    const items = exercises ? withExercises(cards, recipes, length, newSeed()) : cards;
    putSession(
      beginSession(
        items,
        roles.map(({ role }) => role.slug),
        today,
        Date.now(),
      ),
    );
    location.hash = 'session';
  };
  if (data.cards.length === 0)
    return (
      <p class="lead">
        This role has no texts yet, so there is nothing to practise. Choose a role beside it: many questions are the
        same.
      </p>
    );
  const [day] = plan.days;
  const due = day && day.day === today ? cardsOfDay(day) : [];
  const rated = new Set(kept.notebook?.reviews.filter((one) => one.day === today).map(({ card }) => card)).size;
  const sitting = session === null ? null : sittingOf(session);
  const isOpen = session !== null && session.day === today && (sitting?.queue.length ?? 0) > 0;
  return (
    <>
      <section class="today" aria-labelledby="today">
        <h2 id="today">
          {interview !== null && interview >= today ? sayCountdown(interview - today) : sayDate(today, today)}
        </h2>
        <p class="lead">
          {due.length > 0 && day
            ? `${rated > 0 ? 'Still to come today' : 'Today'}: ${sayDay({ ...day })}.`
            : rated > 0
              ? `Done for today: ${count(rated, 'card')}. ${next}`
              : `Nothing is due today. ${next}`}
        </p>
        <div class="press">
          {isOpen ? (
            <>
              <a class="chief" href="#session">
                Go on: {sitting?.done.length} of {(sitting?.done.length ?? 0) + (sitting?.queue.length ?? 0)} done
              </a>
              <button type="button" onClick={() => putSession(null)}>
                Put it away
              </button>
            </>
          ) : (
            due.length > 0 && (
              <button
                type="button"
                class="chief"
                onClick={() => begin(due, [data], day?.minutes ?? minutes, preferences.exercises)}
              >
                Begin
              </button>
            )
          )}
          <button type="button" aria-expanded={isOwn} onClick={() => setOwn(!isOwn)}>
            Choose for myself
          </button>
        </div>
        {isOwn && <OwnChoice {...props} begin={begin} />}
      </section>
      <PlanView data={data} plan={plan} today={today} interview={interview} minutes={minutes} kept={kept} />
      <p class="soft practice-foot">
        What you practise stays in this browser: there is no account, and nothing is sent.
      </p>
    </>
  );
}

const sayCountdown = (days: number): string => {
  if (days === 0) return 'The interview is today';
  return days === 1 ? 'The interview is tomorrow' : `${days} days to the interview`;
};
